import { useAddressWord } from '../../apps/web/address.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { stepFrom } from './tray.ts';
import { useOpenRow } from './use-open-row.ts';

/**
 * Which row of a desk's list lies open: its id stands in the address under `word`, the first one lies open on a desk where none was chosen.
 * J and K go down and up the list, O opens the chosen one whole where there is such a place.
 */
export function useChosenRow<T extends { readonly id: string }>(
  word: string,
  rows: readonly T[],
  open: ((row: T) => void) | null = null,
): { readonly chosen: T | null; readonly choose: (id: string | null) => void } {
  const [id, chooseId] = useAddressWord(word);
  const { chosen, choose } = useOpenRow(rows, id, chooseId);
  const step = (by: 1 | -1) => (): void => choose(stepFrom(rows, chosen?.id ?? null, by));
  useActKeys({ KeyJ: step(1), KeyK: step(-1), KeyO: chosen && open ? () => open(chosen) : null });
  return { chosen, choose };
}
