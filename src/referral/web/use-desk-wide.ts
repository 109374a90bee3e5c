import { useSyncExternalStore } from 'react';

const desk = '(min-width: 1200px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(desk);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether there is room for a list beside its document; otherwise one of them is in sight. */
export const useDeskWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(desk).matches);
