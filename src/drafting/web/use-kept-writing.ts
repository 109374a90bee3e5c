import { useEffect, useMemo, useState } from 'react';
import { type Kept, keptWordsOf, mostLevelKept } from '../../apps/web/kept-words.ts';
import { useMe } from '../../apps/web/me.ts';
import type { DraftView } from '../view.ts';
import { isChanged, type Writing } from './writing.ts';

/** How long after the last key the words are kept, in milliseconds. */
const settleMs = 400;

interface KeptWriting {
  /** Unsaved words of an earlier visit, until they are taken back or let go. */
  readonly offered: Kept<Writing> | null;
  readonly settle: () => void;
}

/**
 * Keeps what is typed into a draft in this browser's tab until it is saved, so that a reload loses nothing. Words of drafts above
 * confidential are never kept; those of another person are forgotten.
 */
export function useKeptWriting(
  draft: Pick<DraftView, 'id' | 'level' | 'content' | 'may'>,
  writing: Writing,
  isDirty: boolean,
): KeptWriting {
  const me = useMe();
  const shelf = useMemo(() => keptWordsOf(me.person.id, sessionStorage), [me.person.id]);
  const isKept = draft.level <= mostLevelKept;
  const [offered, setOffered] = useState<Kept<Writing> | null>(() => {
    const found = isKept && draft.may.write ? shelf.find<Writing>(draft.id) : null;
    return found !== null && draft.content !== null && isReadable(found.words) && isChanged(draft.content, found.words)
      ? found
      : null;
  });
  useEffect(() => {
    if (offered !== null || !isKept) return;
    if (!isDirty) return shelf.forget(draft.id);
    const handle = setTimeout(() => shelf.keep(draft.id, writing), settleMs);
    return () => clearTimeout(handle);
  }, [shelf, draft.id, writing, isDirty, isKept, offered]);
  return {
    offered,
    settle: () => {
      setOffered(null);
      shelf.forget(draft.id);
    },
  };
}

/** Whether kept words have the shape that this version of the screen writes. */
const isReadable = (words: Writing): boolean =>
  Array.isArray(words?.languages) &&
  words.languages.every(({ body }) => Array.isArray(body?.blocks)) &&
  Array.isArray(words.addressees) &&
  typeof words.reference === 'object';
