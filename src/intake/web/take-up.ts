import { useMutation } from '@tanstack/react-query';
import { useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import type { ProblemError } from '../../apps/web/problem.ts';
import { dayIn } from '../../kernel/calendar.ts';
import type { DeskStore } from '../../register/web/desk-store.ts';
import { heldAlready, useDesk } from '../../register/web/use-desk.ts';
import type { InHand } from '../intake.commands.ts';
import type { ArrivalRow } from '../intake.ts';

/** Where a file of an arrival is read. */
export const fileAddress = (arrival: string, file: string, inline = true): string =>
  `/api/arrivals/${arrival}/files/${file}${inline ? '?inline=true' : ''}`;

type Deskfile = Parameters<DeskStore['takeUp']>[1][number];

/** A file of the arrival as the desk holds one: its content to look at, and what the house has said of it. */
async function fileOf(arrival: string, { id, part, taken }: InHand['files'][number]): Promise<Deskfile> {
  const answered = await fetch(fileAddress(arrival, id, false), { credentials: 'same-origin' });
  if (!answered.ok) throw new Error(String(answered.status));
  const type = taken.taken ? taken.mediaType : '';
  const file = new File([await answered.blob()], taken.name, { type });
  heldAlready.set(file, { files: [taken] });
  return { file, part };
}

/** Takes an arrival in hand and opens the registry desk with it: one piece with all its files, received on the day on which it arrived. */
export function useTakeUp() {
  const { store } = useDesk();
  const { zone } = useHouse();
  const go = useGo();
  return useMutation<void, ProblemError, ArrivalRow>({
    mutationFn: async ({ id }) => {
      const { arrival, files, replyTo } = await api.post<InHand>(`/api/arrivals/${id}/take-in-hand`);
      const receivedOn = dayIn(zone, new Date(arrival.arrivedAt));
      const enclosures = files.flatMap(({ part, taken }) => (part === 'enclosure' ? [taken.name] : [])).join('\n');
      store.takeUp(id, await Promise.all(files.map((file) => fileOf(id, file))), {
        receivedOn,
        enclosures,
        ...(replyTo ? { replyTo: { id: replyTo.id, label: replyTo.number } } : {}),
      });
    },
    onSuccess: () => go('/registry'),
  });
}
