import { useState } from 'react';
import { chosenOf } from './tray.ts';
import { useDeskWide } from './use-desk-wide.ts';

/**
 * Which row of a list lies open: the chosen one, on a desk else the first. What lay open stays open when a tablet is turned, with all that
 * was being written beside it, until another row is chosen or the list is asked for.
 */
export function useOpenRow<T extends { readonly id: string }>(
  rows: readonly T[],
  chosenId: string | null,
  choose: (id: string | null) => void,
): { readonly chosen: T | null; readonly choose: (id: string | null) => void } {
  const isDesk = useDeskWide();
  const [openId, setOpen] = useState<string | null>(null);
  const chosen = chosenOf(rows, chosenId ?? (isDesk ? null : openId), isDesk);
  if (isDesk && chosen !== null && chosen.id !== openId) setOpen(chosen.id);
  return {
    chosen,
    choose: (id) => {
      setOpen(null);
      choose(id);
    },
  };
}
