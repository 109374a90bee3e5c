import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useMe } from '../../apps/web/me.ts';
import { profileQuery } from '../../apps/web/profile.ts';
import { createDeskStore, type DeskStore, type DeskView, hasUnsettled, type Upload } from './desk-store.ts';
import { learnedFrom } from './learned.ts';
import { proposingFor } from './propose-for-form.ts';

/** Files that the house holds already, with what it said of them: they need not travel again. */
export const heldAlready = new WeakMap<File, Upload>();

const desks = new Map<string, DeskStore>();

/** The desk of a person in this browser. Another person finds an empty one: nothing of one officer's is shown to the next. */
function deskOf(person: string, make: () => DeskStore): DeskStore {
  const store = desks.get(person) ?? make();
  if (!desks.has(person)) {
    desks.clear();
    desks.set(person, store);
  }
  return store;
}

/** The desk of the person who sits here, redrawn as it changes; the browser asks before it is closed over unregistered papers. */
export function useDesk(): { store: DeskStore; view: DeskView } {
  const { person } = useMe();
  const { today } = useHouse();
  const queries = useQueryClient();
  const store = deskOf(person.id, () =>
    createDeskStore({
      send: async (file, options) => heldAlready.get(file) ?? api.upload<Upload>('/api/files', file, options),
      today,
      learn: (taken) => {
        const channels = queries.getQueryData(profileQuery.queryKey)?.channels ?? [];
        return learnedFrom(taken, channels.find((each) => each.in && each.sending === 'smtp')?.id ?? null);
      },
      propose: proposingFor(queries),
    }),
  );
  const view = useSyncExternalStore(store.subscribe, store.current);
  const isUnsettled = hasUnsettled(view);
  useEffect(() => {
    if (!isUnsettled) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsettled]);
  return { store, view };
}
