import type { House } from '../directory/house.ts';
import { safeFileName } from '../kernel/names.ts';
import { done, type Outcome } from '../kernel/outcome.ts';
import type { Admitted, IntakeRefusal } from '../platform/files/intake.ts';
import type { Source } from '../platform/files/store.ts';
import { createUnfolding, type Inside } from '../platform/files/unfold.ts';
import type { FileTaken, NewArrival } from './intake.ts';

export interface ContentTaken {
  readonly main: Admitted;
  readonly enclosures: readonly FileTaken[];
  readonly leftOut: NewArrival['leftOut'];
}

/** A file as an arrival keeps it. */
export const fileTaken = (file: Admitted, name: string, part: FileTaken['part']): FileTaken => ({
  part,
  name: safeFileName(name),
  kind: file.kind,
  mediaType: file.media,
  sha256: file.sha256,
  size: file.size,
  pages: file.reading?.pages ?? null,
});

/** What was found inside something that arrived: the files as its enclosures, and by name what was refused. */
export function sorted(inside: readonly Inside[]): Pick<ContentTaken, 'enclosures' | 'leftOut'> {
  const enclosures: FileTaken[] = [];
  const leftOut: NewArrival['leftOut'][number][] = [];
  for (const { name, outcome } of inside) {
    if (outcome.done) enclosures.push(fileTaken(outcome.value, name, 'enclosure'));
    else leftOut.push({ name, code: outcome.refusal, facts: outcome.facts });
  }
  return { enclosures, leftOut };
}

/** Takes a file in and what is inside it, if it is a message or an archive; one of those that is refused is named and costs the others nothing. */
export async function takeContent(
  house: Pick<House, 'intake'>,
  source: Source,
  name: string,
): Promise<Outcome<ContentTaken, IntakeRefusal>> {
  const { own, inside } = await createUnfolding(house.intake).take(source, name);
  return own.done ? done({ main: own.value, ...sorted(inside) }) : own;
}
