import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import type { DelegationView, UnitView } from '../../directory/directory.ts';
import { type AddresseeChoice, addresseesOf } from './addressees.ts';
import { type Standing, standingFor } from './standing.ts';

interface Rows<T> {
  readonly rows: readonly T[];
}

const useDirectory = <T>(path: string): readonly T[] | undefined =>
  useQuery({
    queryKey: ['directory', path],
    queryFn: ({ signal }) => api.get<Rows<T>>(path, {}, signal),
    staleTime: 300_000,
  }).data?.rows;

const none: readonly never[] = [];

/** The units of today with their people. */
export const useUnits = (): readonly UnitView[] => useDirectory<UnitView>('/api/units') ?? none;

/** What the screen draws for whoever sits here. */
export function useStanding(): Standing {
  const me = useMe();
  const units = useUnits();
  const delegations = useDirectory<DelegationView>('/api/delegations') ?? none;
  return useMemo(() => standingFor(me, units, delegations), [me, units, delegations]);
}

/** Every unit and person of the house as a choice, in the reader's language. */
export function useAddressees(): readonly AddresseeChoice[] {
  const language = useLanguage();
  const units = useUnits();
  return useMemo(() => addresseesOf(units, language), [units, language]);
}
