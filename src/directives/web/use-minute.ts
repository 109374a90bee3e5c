import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../apps/web/api.ts';
import type { ProblemError } from '../../apps/web/problem.ts';
import { amendmentOf, type MinuteDraft, minuteOf } from './minute-draft.ts';

interface Kept {
  readonly id: string;
  readonly edition: number;
  /** The words as the house holds them. */
  readonly words: string;
}

interface Saving {
  readonly draft: MinuteDraft;
  /** To be confirmed at once: it becomes a directive. */
  readonly isIssued: boolean;
}

const wordsOf = (draft: MinuteDraft): string => JSON.stringify(amendmentOf(draft, 0));

/**
 * Takes a minute down, puts it right, and confirms it. What the house holds already is not noted twice: where only the confirmation was
 * refused, the next attempt goes on from there.
 */
export function useMinute(
  item: string | null,
  existing: { readonly id: string; readonly edition: number; readonly draft: MinuteDraft } | null,
  onDone: (isIssued: boolean) => void,
) {
  const queries = useQueryClient();
  const kept = useRef<Kept | null>(
    existing === null ? null : { id: existing.id, edition: existing.edition, words: wordsOf(existing.draft) },
  );
  return useMutation<boolean, ProblemError, Saving>({
    mutationFn: async ({ draft, isIssued }) => {
      const words = wordsOf(draft);
      if (kept.current === null) {
        const { minute } = await api.post<{ minute: string }>('/api/minutes', minuteOf(draft, item));
        kept.current = { id: minute, edition: 1, words };
      } else if (kept.current.words !== words) {
        const { id, edition } = kept.current;
        const amended = await api.post<{ edition: number }>(`/api/minutes/${id}/amend`, amendmentOf(draft, edition));
        kept.current = { id, edition: amended.edition, words };
      }
      const { id, edition } = kept.current;
      if (isIssued) await api.post(`/api/minutes/${id}/confirm`, { edition });
      return isIssued;
    },
    onSuccess: (isIssued) => onDone(isIssued),
    onSettled: () => {
      for (const topic of ['minutes', 'directives', 'trays', 'items'])
        void queries.invalidateQueries({ queryKey: [topic] });
    },
  });
}
