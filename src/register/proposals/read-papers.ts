import type { House } from '../../directory/house.ts';
import type { PersonId } from '../../kernel/id.ts';
import { recognise } from '../../platform/files/recognise.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import { readText } from '../../reading/read-text.ts';
import { picturedKind, poorPages, sourceOf } from '../file-text.ts';
import { textOfUpload } from '../upload-text.ts';
import { inReadingOrder } from './paper.ts';
import type { PaperRead } from './proposals.ts';
import type { GivenPaper } from './propose.ts';
import type { ProposeForm } from './propose-form.ts';

/** A letter names itself in its first pages: so many characters of each file are read, within so many milliseconds. */
const mostCharacters = 30_000;
const mostMilliseconds = 10_000;
/** A scan is recognised from its look only so far, and so long, while an officer waits. */
const mostScannedPages = 1;
const mostMillisecondsOfScan = 25_000;

type FileGiven = NonNullable<ProposeForm['files']>[number];

/** A paper and what became of reading it; the paper is null where there is nothing in it to read. */
export interface ReadFile {
  readonly paper: GivenPaper | null;
  readonly read: PaperRead;
}

/** Words that were typed, as a paper. */
export const typedPaper = (text: string, lexicon: Lexicon): GivenPaper => ({
  file: null,
  read: readText(text.slice(0, mostCharacters), lexicon),
  mail: null,
  hasPages: false,
  language: null,
  toConfirm: null,
});

/** How long a scan may be looked at, in milliseconds, and who is shown each paper as it was read: a measurement waits longer than an officer. */
export interface Watching {
  readonly scanWithinMs?: number;
  readonly onPaper?: (paper: GivenPaper) => void;
}

/** A file that this person has brought in, read in the house's own worker within limits; where it is a scan, from the look of its first page. */
export async function fileAsPaper(
  house: House,
  person: PersonId,
  file: FileGiven,
  lexicon: Lexicon,
  watching: Watching = {},
): Promise<ReadFile> {
  const found = await readAsPaper(house, person, file, lexicon, watching.scanWithinMs ?? mostMillisecondsOfScan);
  if (found.paper) watching.onPaper?.(found.paper);
  return found;
}

async function readAsPaper(
  house: House,
  person: PersonId,
  file: FileGiven,
  lexicon: Lexicon,
  scanWithinMs: number,
): Promise<ReadFile> {
  const { sha256, name } = file;
  if (!(await house.files.has(sha256))) return without(name, 'not-read');
  const source = await sourceOf(house.files, sha256);
  const recognised = await recognise(source, name);
  if (!recognised.done) return without(name, 'not-read');
  const limits = { milliseconds: mostMilliseconds, characters: mostCharacters };
  const { kind } = recognised.value;
  const outcome = await house.reader.readFile(source, kind, limits);
  if (!outcome.done) return without(name, 'not-read');
  const { state, text, pages, language, cut, mail, drawn } = outcome.value;
  const isScan = picturedKind(kind) !== null && poorPages(text, mostScannedPages, drawn).length > 0;
  if (isScan) return scanned(house, person, file, pages, lexicon, scanWithinMs);
  if (state !== 'read' || (text.trim() === '' && mail === null)) return without(name, 'no-text');
  return {
    paper: {
      file: name,
      read: readText(inReadingOrder(text), lexicon),
      mail,
      hasPages: pages !== null,
      language,
      toConfirm: null,
    },
    read: { file: name, state: 'read', isCut: cut },
  };
}

async function scanned(
  house: House,
  person: PersonId,
  { sha256, name }: FileGiven,
  pages: number | null,
  lexicon: Lexicon,
  scanWithinMs: number,
): Promise<ReadFile> {
  const signal = AbortSignal.timeout(scanWithinMs);
  const found = await textOfUpload(house, person, { sha256, name }, { mostPages: mostScannedPages, signal });
  if (found === null) return without(name, signal.aborted ? 'not-read' : 'no-text');
  const { text, language } = found;
  // A word of one or two signs stands in others.
  const toConfirm = [...found.toConfirm, ...found.doubtful.filter(({ length }) => length > 2)];
  const hasPages = pages !== null;
  return {
    paper: {
      file: name,
      read: readText(inReadingOrder(text.slice(0, mostCharacters)), lexicon),
      mail: null,
      hasPages,
      isScan: true,
      language,
      toConfirm,
    },
    read: { file: name, state: 'recognised', isCut: (pages ?? 1) > mostScannedPages },
  };
}

const without = (file: string, state: PaperRead['state']): ReadFile => ({
  paper: null,
  read: { file, state, isCut: false },
});
