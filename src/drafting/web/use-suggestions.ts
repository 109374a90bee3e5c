import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import type { Language } from '../../kernel/text.ts';
import type { SuggestionList } from '../suggestion.ts';
import type { DraftView } from '../view.ts';
import { type PlacedInWriting, placedInWriting, withAccepted } from './suggestions-in-writing.ts';
import type { WritingState } from './use-writing.ts';

const none: readonly string[] = [];
const nothing: SuggestionList = { version: null, rows: [] };

/**
 * The suggestions on a draft as its writer meets them: placed in the words that he is writing, one of them before him. Accepting changes his
 * words and is recorded with the version that he saves; rejecting is recorded at once.
 */
export function useSuggestions(draft: DraftView, state: WritingState) {
  const asked = useQuery({
    queryKey: ['drafts', draft.id, 'suggestions', draft.version],
    queryFn: ({ signal }) => api.get<SuggestionList>(`/api/drafts/${draft.id}/suggestions`, {}, signal),
    // Reading those of a classified draft is an entry of the ledger each time.
    refetchOnWindowFocus: false,
    placeholderData: (before) => before,
  });
  const [current, setCurrent] = useState<string | null>(null);
  const list = asked.data ?? nothing;
  const { writing, write } = state;
  // Places are told of the version in hand: while another is being fetched they say nothing.
  const isPlaced = list.version === draft.version;
  const placed = useMemo(
    () => (isPlaced ? placedInWriting(list.rows, draft.content, writing) : []),
    [isPlaced, list.rows, draft.content, writing],
  );
  const taken = writing.accepted ?? none;
  const open = useMemo(() => placed.filter(({ id }) => !taken.includes(id)), [placed, taken]);
  const rejecting = useAct<{ ids: readonly string[] }, null>(`/api/drafts/${draft.id}/suggestions/reject`, {
    touches: ['drafts'],
  });
  const at = open.findIndex(({ id }) => id === current);
  /** The one after this; that before the last stays where there is none after it. */
  const after = (id: string): string | null => {
    const place = open.findIndex((each) => each.id === id);
    return (open[place + 1] ?? open[place - 1])?.id ?? null;
  };
  const accept = (id: string): void => {
    const chosen = open.find((each) => each.id === id && each.standing !== 'gone');
    if (chosen === undefined || !chosen.may.accept) return;
    setCurrent(after(id));
    write((now) => withAccepted(now, [chosen]));
  };
  const reject = (id: string): void => {
    if (rejecting.isPending || !open.some((each) => each.id === id && each.may.reject)) return;
    setCurrent(after(id));
    rejecting.mutate({ ids: [id] });
  };
  return {
    rows: list.rows,
    isRead: asked.data !== undefined,
    error: asked.error ?? rejecting.error,
    open,
    /** Those that were taken over and are recorded with the next version. */
    waiting: placed.filter(({ id }) => taken.includes(id)),
    current: open[at] ?? null,
    at,
    choose: setCurrent,
    step: (by: 1 | -1): PlacedInWriting | null => {
      if (open.length === 0) return null;
      const to = at === -1 ? (by === 1 ? 0 : open.length - 1) : (at + by + open.length) % open.length;
      setCurrent(open[to]!.id);
      return open[to]!;
    },
    accept,
    reject,
    acceptAll: (language?: Language) =>
      write((now) =>
        withAccepted(
          now,
          open.filter((each) => each.may.accept && (language === undefined || each.language === language)),
        ),
      ),
    rejectAll: () => rejecting.mutate({ ids: open.filter(({ may }) => may.reject).map(({ id }) => id) }),
    isRejecting: rejecting.isPending,
    reopen: (id: string) =>
      write(({ accepted = [], ...now }) => ({ ...now, accepted: accepted.filter((each) => each !== id) })),
  };
}

export type SuggestionState = ReturnType<typeof useSuggestions>;
