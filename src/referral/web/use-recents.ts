import { useCallback, useState } from 'react';
import { useMe } from '../../apps/web/me.ts';
import { keepRecents, readRecents, withRecent } from './recents.ts';

const mostKept = 9;

/** What the reader chose lately in this browser, newest first, and how to remember one more. Only ids are kept. */
export function useRecents(kind: 'addressees' | 'purposes'): [readonly string[], (id: string) => void] {
  const key = `diwan.recent.${kind}.${useMe().person.id}`;
  const [list, setList] = useState<readonly string[]>(() => readRecents(localStorage, key));
  const remember = useCallback(
    (id: string) => {
      const next = withRecent(readRecents(localStorage, key), id, mostKept);
      keepRecents(localStorage, key, next);
      setList(next);
    },
    [key],
  );
  return [list, remember];
}
