import type { House } from '../../directory/house.ts';
import type { Kind } from '../../platform/files/kinds.ts';
import { picturedKind } from '../../register/file-text.ts';
import { contentOf } from '../content.ts';
import { type Divided, divide } from '../divide.ts';
import type { FileTaken } from '../intake.ts';

/** What was seen in the one scan that a message brings, as from a copier that sends by e-mail; null where it brings none, or several files. */
export async function dividedScan(house: House, files: readonly FileTaken[]): Promise<Divided | null> {
  const [scan, ...others] = files.filter(({ name, part }) => name !== 'message.txt' && part !== 'transmission');
  if (scan === undefined || others.length > 0 || picturedKind(scan.kind as Kind) === null) return null;
  const kind = scan.kind as Kind;
  const read = await house.reader.readFile(await contentOf(house, scan.sha256), kind);
  const divided = await divide(house, { sha256: scan.sha256, kind, reading: read.done ? read.value : null }, scan.name);
  return divided === 'stopped' ? null : divided;
}
