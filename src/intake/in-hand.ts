import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Kind } from '../platform/files/kinds.ts';
import type { MailHeader, Reading } from '../platform/files/reading.ts';
import type { TakenIn } from '../register/file.commands.ts';
import { itemOfFile } from '../register/file.store.ts';
import { sourceOf } from '../register/file-text.ts';
import type { InHand } from './intake.commands.ts';
import type { Arrival, FileAtHand } from './intake.store.ts';

/** So many characters of a file's text go to a screen. */
const mostTextShown = 100_000;

async function readingOf(house: House, file: FileAtHand): Promise<Reading | null> {
  const read = await house.reader.readFile(await sourceOf(house.files, file.sha256), file.kind as Kind);
  return read.done ? read.value : null;
}

/** What the message says of itself, though its words now stand in a file of their own. */
const headerOf = (arrival: Pick<Arrival, 'way' | 'sender' | 'title' | 'sentAt'>): MailHeader | null =>
  arrival.way === 'mail'
    ? {
        from: arrival.sender ?? '',
        to: [],
        cc: [],
        subject: arrival.title,
        date: arrival.sentAt ?? '',
        messageId: '',
        inReplyTo: '',
      }
    : null;

/** The files of an arrival with what the first says of itself, in the shape in which a file that was brought in is answered. */
export async function takenFrom(
  house: House,
  person: PersonId,
  arrival: Arrival,
  files: readonly FileAtHand[],
): Promise<InHand['files']> {
  const taken: InHand['files'][number][] = [];
  for (const [place, file] of files.entries()) {
    const reading = place === 0 ? await readingOf(house, file) : null;
    const registeredAs = await read(house, person, (tx) => itemOfFile(tx, file.sha256));
    const answer: TakenIn = {
      taken: true,
      name: file.name,
      sha256: file.sha256,
      size: file.size,
      kind: file.kind,
      mediaType: file.mediaType,
      pages: reading?.pages ?? file.pages,
      language: reading?.language ?? null,
      misnamedAs: null,
      registeredAs,
      unread: null,
      text: reading?.state === 'read' ? reading.text.slice(0, mostTextShown) : null,
      mail: place === 0 ? (headerOf(arrival) ?? reading?.mail ?? null) : null,
      // What lay inside it are files of the arrival itself.
      parts: [],
    };
    taken.push({ id: file.id, part: file.part, taken: answer });
  }
  return taken;
}
