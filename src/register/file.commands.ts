import { act, read, unrecorded } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { format } from '../kernel/message.ts';
import { safeFileName } from '../kernel/names.ts';
import { done, type Facts, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import { intakeRefusals } from '../platform/files/files.text.ts';
import type { Admitted, IntakeRefusal, Unread } from '../platform/files/intake.ts';
import type { MailHeader } from '../platform/files/reading.ts';
import type { Source } from '../platform/files/store.ts';
import { createUnfolding } from '../platform/files/unfold.ts';
import { type FileAtHand, fileOfItem, itemOfFile, keepUpload, wasBegun } from './file.store.ts';
import { textOfContent, wholeText } from './file-text.ts';
import { recognisedPages } from './recognition.store.ts';

/** A file that was taken in, or why it was not; each file of an upload has its own answer. */
export type TakenIn =
  | {
      readonly taken: true;
      /** The name made harmless. */
      readonly name: string;
      readonly sha256: string;
      readonly size: number;
      readonly kind: string;
      readonly mediaType: string;
      readonly pages: number | null;
      readonly language: Language | null;
      /** The ending of the name, where it promises something else than the content is. */
      readonly misnamedAs: string | null;
      /** The item of which it is the main file already, where this person may see it. */
      readonly registeredAs: { readonly id: string; readonly number: string } | null;
      /** Why its text could not be read; it is kept all the same. */
      readonly unread: Unread | null;
      /** The beginning of its text, for whoever has just brought it in; null where none was read. */
      readonly text: string | null;
      /** Of an e-mail: who wrote to whom about what. */
      readonly mail: MailHeader | null;
      /** The files inside an e-mail or an archive, at any depth, taken in as files of their own. */
      readonly parts: readonly TakenIn[];
    }
  | {
      readonly taken: false;
      readonly name: string;
      readonly code: string;
      readonly facts: Facts;
      readonly texts: Text;
    };

/** So many characters of a file's text go to a screen. */
const mostTextShown = 100_000;

/**
 * Takes in a file that a person brings: received, recognised by its content, read, kept; and with it what is inside a message or an archive. Sending
 * it again changes nothing. From now on this person, and nobody else, may attach each of them by its hash.
 */
export async function takeIn(house: House, person: PersonId, source: Source, name: string): Promise<TakenIn> {
  const safe = safeFileName(name);
  const { own, inside } = await createUnfolding(house.intake).take(source, safe);
  const parts: TakenIn[] = [];
  for (const each of inside) parts.push(await brought(house, person, each.name, each.outcome, []));
  return brought(house, person, safe, own, parts);
}

/** Remembers who brought a file that was taken in, and tells what the house knows of it. */
async function brought(
  house: House,
  person: PersonId,
  name: string,
  outcome: Outcome<Admitted, IntakeRefusal>,
  parts: readonly TakenIn[],
): Promise<TakenIn> {
  if (!outcome.done) return refusedFile(name, outcome.refusal, outcome.facts);
  const { value } = outcome;
  const registeredAs = await unrecorded(house, person, async (tx) => {
    await keepUpload(tx, person, { ...value, pages: value.reading?.pages ?? null }, house.clock());
    return itemOfFile(tx, value.sha256);
  });
  return takenFile(name, value, registeredAs, parts);
}

const takenFile = (
  name: string,
  { reading, ...file }: Admitted,
  registeredAs: Extract<TakenIn, { taken: true }>['registeredAs'],
  parts: readonly TakenIn[],
): TakenIn => ({
  taken: true,
  name,
  sha256: file.sha256,
  size: file.size,
  kind: file.kind,
  mediaType: file.media,
  pages: reading?.pages ?? null,
  language: reading?.language ?? null,
  misnamedAs: file.misnamedAs,
  registeredAs,
  unread: file.unread,
  text: reading?.state === 'read' ? reading.text.slice(0, mostTextShown) : null,
  mail: reading?.mail ?? null,
  parts,
});

/** The answer for a file that is not taken in. */
export function refusedFile(name: string, code: keyof typeof intakeRefusals, facts: Facts): TakenIn {
  const text = intakeRefusals[code];
  const texts = { ar: format(text, 'ar', facts), en: format(text, 'en', facts), fr: format(text, 'fr', facts) };
  return { taken: false, name, code, facts, texts };
}

/**
 * A file of an item, or of its opened envelope, for handing out. Above level 0 that is an entry of the ledger each time it is begun; a further part
 * is none where this reader began the file before. A file that the reader may not see is as one that does not exist.
 */
export async function fileFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
  fromStart: boolean,
): Promise<Outcome<FileAtHand, 'no-such-file' | 'not-allowed' | 'key-used-otherwise'>> {
  const found = await read(house, person, async (tx) => {
    const at = await fileOfItem(tx, item, file);
    return at && { at, entered: at.level === 0 || (!fromStart && (await wasBegun(tx, person, item, file))) };
  });
  if (found === null) return refuse('no-such-file');
  if (found.entered) return done(found.at);
  return act(house, person, 'file.read', async (acting) => {
    acting.about('item', item, { file, level: found.at.level });
    return done(found.at);
  });
}

/**
 * The text of a file of an item, read again from its content, with what was recognised on pages that are pictures, for those who cannot look
 * at it; empty where it has none.
 */
export async function textFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
): Promise<Outcome<{ readonly text: string }, 'no-such-file' | 'not-allowed' | 'key-used-otherwise'>> {
  const found = await fileFor(house, person, item, file, true);
  if (!found.done) return found;
  const pages = (await read(house, person, (tx) => recognisedPages(tx, file))) ?? [];
  const text = wholeText(await textOfContent(house, found.value), pages);
  return done({ text: text.slice(0, mostTextShown) });
}
