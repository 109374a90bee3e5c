import { sql } from 'kysely';
import { signedLetter } from '../../src/dispatch/test-road.ts';
import { takeIn } from '../../src/register/file.commands.ts';
import { recogniserOf } from '../../src/register/file-text.ts';
import { proposeFor } from '../../src/register/proposals/proposals.commands.ts';
import type { GivenPaper } from '../../src/register/proposals/propose.ts';
import { Chance } from '../corpus/random.ts';
import type { TestHouse } from '../harness/house.ts';
import { scanOf } from './degrade.ts';
import { docxOf, emailOf, pdfOf } from './formats.ts';
import { type Letter, type Quality, wordsOf } from './letter.ts';
import { characterError, type ScoredField, type Verdict, verdictsOf } from './score.ts';

/** One letter in one form, as the house read it. */
export interface Reading {
  readonly letter: Letter;
  readonly form: Form;
  readonly error: number;
  readonly milliseconds: number;
  readonly verdicts: Record<ScoredField, Verdict>;
  /** What was proposed, to be looked at where it is wrong. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The text that was read, and of a scan the words that a person must confirm. */
  readonly text: string;
  readonly toConfirm: readonly string[] | null;
}

export const bornForms = ['pdf', 'docx', 'eml'] as const;
export type Form = (typeof bornForms)[number] | `scan, ${Quality}`;

/** Whoever reads: he sees the documents of the house that letters answer. */
const reader = 'dalia-willow';

/** Documents of the house that the letters may answer. */
export async function ownNumbers(house: TestHouse, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let at = 0; at < count; at += 1) numbers.push((await signedLetter(house)).number);
  return numbers;
}

/** How the correspondents of the house are called in the profile. */
export async function slugsOf(house: TestHouse): Promise<(id: string) => string | null> {
  const { rows } = await sql<{
    id: string;
    slug: string;
  }>`select id, slug from directory.correspondent where slug is not null`.execute(house.owner);
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return (id) => slugs.get(id) ?? null;
}

const endings: Record<string, string> = { pdf: 'pdf', docx: 'docx', eml: 'eml' };

async function fileOf(
  letter: Letter,
  form: Form,
  seed: number,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const name = `${letter.id}.${endings[form] ?? 'png'}`;
  if (form === 'docx') return { bytes: await docxOf(letter), name };
  if (form === 'eml') return { bytes: emailOf(letter), name };
  const pdf = await pdfOf(letter);
  if (form === 'pdf') return { bytes: pdf, name };
  const quality = form.slice('scan, '.length) as Quality;
  return { bytes: await scanOf(pdf, quality, new Chance(seed + Number(letter.id.slice(0, 3)))), name };
}

/** Brings a letter into the house in one form and has it read for the registration form, as an officer's desk does. */
export async function readIn(
  house: TestHouse,
  letter: Letter,
  form: Form,
  correspondent: (id: string) => string | null,
): Promise<Reading> {
  const person = house.person(reader);
  const { bytes, name } = await fileOf(letter, form, 20_261_122);
  const taken = await takeIn(house, person, bytes, name);
  if (!taken.taken) throw new Error(`${name}: ${taken.code}`);
  const file = { sha256: taken.sha256, name: taken.name };
  const began = performance.now();
  // An officer waits 25 seconds; here the machine may be slow, and it is the words that are measured.
  let paper: GivenPaper | null = null;
  const watching = { scanWithinMs: 240_000, onPaper: (read: GivenPaper) => void (paper ??= read) };
  const said = await proposeFor(house, person, { files: [{ ...file, part: 'main' }] }, watching);
  if (!said.done) throw new Error(`${name}: ${said.refusal}`);
  const milliseconds = performance.now() - began;
  const { text, toConfirm } = { text: paperText(paper), toConfirm: (paper as GivenPaper | null)?.toConfirm ?? null };
  return {
    letter,
    form,
    // The reader of messages puts the subject above the words.
    error: characterError(form === 'eml' ? `${letter.truth.subject}\n${wordsOf(letter)}` : wordsOf(letter), text),
    milliseconds,
    verdicts: verdictsOf(letter.truth, said.value, { correspondent }),
    values: Object.fromEntries(
      said.value.proposals.map(({ field, value, sureness, source }) => [field, [value, sureness, source.words]]),
    ),
    text,
    toConfirm,
  };
}

const paperText = (paper: GivenPaper | null): string => paper?.read.text ?? '';

/** Ends the engine of a house that was only measured. */
export const closeReaders = (house: TestHouse): void => recogniserOf(house).close();
