import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { toasts } from '../../apps/web/ui/index.ts';
import type { DraftContent } from '../content.ts';
import type { SavedVersion } from '../drafting.ts';
import type { DraftView } from '../view.ts';
import { useKeptWriting } from './use-kept-writing.ts';
import { writingTexts as words } from './writing.text.ts';
import { contentOf, emptyContent, isChanged, type Writing, writingOf } from './writing.ts';

interface Ground {
  readonly ordinal: number;
  readonly content: DraftContent;
  readonly edition: number;
}

const groundOf = (draft: DraftView): Ground => ({
  ordinal: draft.version ?? 0,
  content: draft.content ?? emptyContent('ar'),
  edition: draft.edition,
});

/** A writing whose suggestions, taken over into it, are recorded. */
const withoutAccepted = ({ accepted = [], ...writing }: Writing, recorded: readonly string[]): Writing => {
  const left = accepted.filter((id) => !recorded.includes(id));
  return left.length === 0 ? writing : { ...writing, accepted: left };
};

/** How often a draft that is being written is checked out anew, in milliseconds; it would be free again after fifteen minutes. */
const renewEveryMs = 300_000;

/**
 * What is being typed into a draft, kept apart from what the house has: a colleague's later version never replaces it unasked.
 * While there are unsaved words the draft is checked out, and given back when they are saved or the page is left.
 */
export function useWriting(draft: DraftView) {
  const say = useText();
  const queries = useQueryClient();
  const [ground, setGround] = useState(() => groundOf(draft));
  const [writing, setWriting] = useState<Writing>(() => writingOf(ground.content));
  const isDirty = isChanged(ground.content, writing);
  const isOvertaken = (draft.version ?? 0) > ground.ordinal;
  const start = (from: Ground): void => {
    setGround(from);
    setWriting(writingOf(from.content));
  };
  if (isOvertaken && !isDirty) start(groundOf(draft));
  const { offered, settle } = useKeptWriting(draft, writing, isDirty);
  useLock(draft.id, isDirty && draft.may.write && (draft.lock === null || draft.lock.mine));

  const edition = Math.max(draft.edition, ground.edition);
  const saving = useAct<{ edition: number; content: DraftContent; accepted?: readonly string[] }, SavedVersion>(
    `/api/drafts/${draft.id}/versions`,
    {
      touches: ['drafts'],
      onDone: () => undefined,
    },
  );
  const save = async (): Promise<{ edition: number; version: number } | null> => {
    if (!isDirty && ground.ordinal > 0) return { edition, version: ground.ordinal };
    const content = contentOf(writing);
    const accepted = writing.accepted ?? [];
    try {
      const saved = await saving.mutateAsync({ edition, content, ...(accepted.length > 0 && { accepted }) });
      setGround({ ordinal: saved.ordinal, content, edition: saved.edition });
      setWriting((now) => withoutAccepted(now, accepted));
      toasts.say(say(words.saved, { ordinal: saved.ordinal }), { tone: 'done' });
      return { edition: saved.edition, version: saved.ordinal };
    } catch {
      void queries.invalidateQueries({ queryKey: ['drafts'] });
      return null;
    }
  };
  return {
    writing,
    write: (change: (now: Writing) => Writing) => setWriting(change),
    save,
    isSaving: saving.isPending,
    saveError: saving.error,
    isDirty,
    isOvertaken,
    edition,
    /** When words were typed that an earlier visit did not save; null where there are none. */
    offeredAt: offered?.at ?? null,
    takeOffered: () => {
      if (offered !== null) setWriting(offered.words);
      settle();
    },
    dropOffered: settle,
    /** Goes on from the colleague's version with one's own words, or takes the colleague's. */
    keepMine: () => setGround(groundOf(draft)),
    takeTheirs: () => start(groundOf(draft)),
  };
}

export type WritingState = ReturnType<typeof useWriting>;

function useLock(id: string, isWanted: boolean): void {
  const holds = useRef(false);
  useEffect(() => {
    if (!isWanted) return;
    // A lock is a courtesy to colleagues: where it cannot be had, saving says why.
    const renew = (): void =>
      void api.post(`/api/drafts/${id}/check-out`).then(
        () => {
          holds.current = true;
        },
        () => undefined,
      );
    renew();
    const handle = setInterval(renew, renewEveryMs);
    return () => {
      clearInterval(handle);
      if (holds.current) void api.post(`/api/drafts/${id}/release`).catch(() => undefined);
      holds.current = false;
    };
  }, [id, isWanted]);
}
