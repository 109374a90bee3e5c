import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Profile } from '../../directory/profile.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { api } from './api.ts';
import { useLanguage } from './i18n.tsx';
import type { Choice } from './ui/field.tsx';

/** The words of the house, as far as screens say them, as `GET /api/profile` gives them. */
export type HouseWords = Pick<
  Profile,
  | 'kinds'
  | 'parts'
  | 'channels'
  | 'purposes'
  | 'urgency'
  | 'classification'
  | 'checks'
  | 'roles'
  | 'signingLevels'
  | 'addresseeClasses'
  | 'filePlan'
  | 'formulae'
  | 'formsOfAddress'
  | 'registers'
>;

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => api.get<HouseWords>('/api/profile', {}, signal),
  staleTime: 3_600_000,
});

const none: HouseWords = {
  kinds: [],
  parts: [],
  channels: [],
  purposes: [],
  urgency: [],
  classification: { levels: [], markings: [], neutralSubject: { ar: '', en: '', fr: '' } },
  checks: [],
  roles: [],
  signingLevels: [],
  addresseeClasses: [],
  filePlan: [],
  formulae: [],
  formsOfAddress: [],
  registers: [],
};

/** The words of the house; empty lists until they have arrived, so that a screen may be drawn at once. */
export const useProfile = (): HouseWords => useQuery(profileQuery).data ?? none;

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** Names of the profile in the reader's language; a code that the profile no longer knows is shown as it stands. */
export function nameIn(list: readonly Named[], id: string, language: Language): string {
  return list.find((each) => each.id === id)?.name[language] ?? id;
}

/** Named things as choices of a field. */
export const choicesOf = (list: readonly Named[], language: Language): Choice[] =>
  list.map(({ id, name }) => ({ id, label: name[language] }));

/** How the reader's language calls kinds, channels, purposes, urgency, levels, markings and classes of the file plan. */
export function useNames() {
  const profile = useProfile();
  const language = useLanguage();
  return useMemo(
    () => ({
      kind: (id: string) => nameIn(profile.kinds, id, language),
      channel: (id: string) => nameIn(profile.channels, id, language),
      purpose: (id: string) => nameIn(profile.purposes, id, language),
      urgency: (id: string) => nameIn(profile.urgency, id, language),
      marking: (id: string) => nameIn(profile.classification.markings, id, language),
      filePlan: (id: string) => nameIn(profile.filePlan, id, language),
      check: (id: string) => nameIn(profile.checks, id, language),
      level: (rank: number) =>
        profile.classification.levels.find((each) => each.rank === rank)?.name[language] ?? String(rank),
    }),
    [profile, language],
  );
}
