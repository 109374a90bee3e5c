import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useMe } from '../../apps/web/me.ts';
import { useProfile } from '../../apps/web/profile.ts';
import { createDeskStore, type DeskStore, type DeskView, hasUnsettled, type Upload } from './desk-store.ts';
import { learnedFrom } from './learned.ts';

/** The desk of whoever sits here. Another person finds an empty one: nothing of one officer's is shown to the next. */
let desk: { readonly person: string; readonly store: DeskStore } | null = null;
let mailChannel: string | null = null;

/** The desk of the person who sits here, redrawn as it changes; the browser asks before it is closed over unregistered papers. */
export function useDesk(): { store: DeskStore; view: DeskView } {
  const { person } = useMe();
  const { today, zone } = useHouse();
  const profile = useProfile();
  mailChannel = profile.channels.find((each) => each.in && each.sending === 'smtp')?.id ?? null;
  if (desk?.person !== person.id) {
    const store = createDeskStore({
      send: (file, options) => api.upload<Upload>('/api/files', file, options),
      today,
      learn: (taken) => learnedFrom(taken, mailChannel, zone),
    });
    desk = { person: person.id, store };
  }
  const { store } = desk;
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
