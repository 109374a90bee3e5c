import type { House } from '../directory/house.ts';
import { safeFileName } from '../kernel/names.ts';
import { done, type Outcome } from '../kernel/outcome.ts';
import type { Admitted, IntakeRefusal } from '../platform/files/intake.ts';
import type { Part } from '../platform/files/reading.ts';
import type { Source } from '../platform/files/store.ts';
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

/** A picture inside a message is a logo or a signature. */
export const isDecoration = ({ inline, name }: Part): boolean => inline && /\.(png|jpe?g|gif|bmp)$/i.test(name);

/** Takes a file in and, where it is a message, the files inside it; one of those that is refused is named and costs the others nothing. */
export async function takeContent(
  house: Pick<House, 'intake'>,
  source: Source,
  name: string,
): Promise<Outcome<ContentTaken, IntakeRefusal>> {
  const admitted = await house.intake.admit(source, name);
  if (!admitted.done) return admitted;
  const enclosures: FileTaken[] = [];
  const leftOut: NewArrival['leftOut'][number][] = [];
  for (const part of (admitted.value.reading?.parts ?? []).filter((each) => !isDecoration(each))) {
    const called = safeFileName(part.name || 'enclosure');
    const inside = await house.intake.admit(part.bytes, called);
    if (inside.done) enclosures.push(fileTaken(inside.value, called, 'enclosure'));
    else leftOut.push({ name: called, code: inside.refusal, facts: inside.facts });
  }
  return done({ main: admitted.value, enclosures, leftOut });
}
