import type { Form, OutgoingInput } from '../../src/dispatch/render/papers.ts';
import { renderOutgoing } from '../../src/dispatch/render/render-outgoing.ts';
import { contentIn, outgoing } from '../../src/dispatch/render/test-papers.ts';
import { compareScan } from '../../src/dispatch/wet/compare.ts';
import { wordsOfPage } from '../../src/dispatch/wet/page-words.ts';
import { type Comparison, isWeighty, type ReadPage } from '../../src/dispatch/wet/wet.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { PageOf, Recogniser } from '../../src/platform/ocr/recogniser.ts';
import { extractText } from '../../src/platform/pdf/inspect.ts';
import { linesOf } from '../../src/register/recognition.ts';
import { Chance } from '../corpus/random.ts';
import { scanOf } from '../intake-eval/degrade.ts';
import type { Quality } from '../intake-eval/letter.ts';
import { type Plant, planted } from './plants.ts';

const code = 'K7QM2XWP94TB6RDNJH3VZC5YAE88';
const verification = { code: 'K7QM-2XWP-94TB-6RDN-JH3V-ZC5Y-AE88', url: `https://diwan.example.org/verify/${code}` };

/** One letter with one plant, scanned in one quality: what was found. */
export interface Case {
  readonly language: Language;
  readonly form: Form;
  readonly quality: Quality;
  readonly plant: Plant;
}
export interface Result extends Case {
  readonly comparison: Comparison;
  readonly isFound: boolean;
  /** What an officer is asked beside the plant. */
  readonly asked: number;
  readonly folded: number;
}

/** Another letter of the same house: its page got between those of this one. */
const others = {
  number: 'OAI/CAB/2026/00118',
  verification: {
    code: 'B7QM-2XWP-94TB-6RDN-JH3V-ZC5Y-AE77',
    url: 'https://diwan.example.org/verify/B7QM2XWP94TB6RDNJH3VZC5YAE77',
  },
};

const letterOf = async (
  { language, form, plant }: Pick<Case, 'language' | 'form' | 'plant'>,
  change: Partial<OutgoingInput> = {},
): Promise<Uint8Array> => {
  const made = await renderOutgoing(
    outgoing(planted(contentIn(language, form), plant), { signature: null, verification, ...change }),
  );
  if (!made.done) throw new Error(made.refusal);
  return made.value;
};

async function read(recogniser: Recogniser, at: PageOf, page: number): Promise<ReadPage> {
  const found = await recogniser.readPage(at, null);
  const look = await recogniser.lookAt(at);
  if (!found.done) throw new Error(found.refusal);
  const { width, height, language } = found.value;
  return { page, width, height, language, lines: linesOf(found.value), codes: look.done ? look.value.codes : [] };
}

const pagesOf = async (file: Uint8Array): Promise<readonly string[]> => {
  const text = await extractText(file);
  if (!text.done) throw new Error(text.refusal);
  return text.value.pages;
};

/** The paper as the house set it, read as a scan is. */
export async function paperOf(recogniser: Recogniser, language: Language, form: Form) {
  const source = await letterOf({ language, form, plant: 'none' });
  const texts = await pagesOf(source);
  const pages: { read: ReadPage; text: string }[] = [];
  for (const [at, text] of texts.entries())
    pages.push({ read: await read(recogniser, { source, kind: 'pdf', page: at + 1 }, at + 1), text });
  return pages;
}

/** Lays a letter with a plant on a scanner, and compares it with the paper as it was set. */
export async function tryCase(
  recogniser: Recogniser,
  paper: Awaited<ReturnType<typeof paperOf>>,
  one: Case,
  seed: number,
): Promise<Result> {
  const chance = new Chance(seed);
  const file = await letterOf(one);
  const other = await letterOf({ ...one, plant: 'none' }, others);
  const count = (await pagesOf(file)).length;
  const scan: ReadPage[] = [];
  for (let at = 0; at < count; at += 1) {
    const isSwapped = one.plant === 'page' && at === 0;
    const source = await scanOf(isSwapped ? other : file, one.quality, chance, at);
    scan.push(await read(recogniser, { source, kind: 'png', page: 1 }, at + 1));
  }
  const comparison = compareScan(paper, scan, code);
  const weighty = comparison.differences.filter(isWeighty);
  const line = lineOf(paper, one.language);
  const own = weighty.filter((difference) => isPlanted(one, difference, line));
  return {
    ...one,
    comparison,
    isFound: own.length > 0,
    asked: weighty.length - own.length,
    folded: comparison.differences.length - weighty.length,
  };
}

/** Words that stand on the line in which a word is planted, and on the one that is left out. */
const marks: Readonly<Record<Language, Readonly<Record<'word' | 'line', RegExp>>>> = {
  en: { word: /^held$/, line: /circulated/ },
  ar: { word: /^يعقد$/, line: /الوثائق/ },
  fr: { word: /^tiendra$/, line: /distribués/ },
};

/** How far down the page the line stands in which a word is planted. */
const lineOf = (paper: Awaited<ReturnType<typeof paperOf>>, language: Language): number =>
  paper.flatMap(({ read: page }) => wordsOfPage(page)).find(({ key }) => marks[language].word.test(key))?.place.top ??
  -1_000;

const lineHeight = 150;

function isPlanted(
  { plant, language }: Case,
  { sort, cleared, scanned, place }: Comparison['differences'][number],
  line: number,
): boolean {
  if (plant === 'figure') return sort === 'figure' && (cleared ?? '').includes('14') && (scanned ?? '').includes('19');
  // At its place an officer is asked about something that was not cleared, whatever the machine takes it for.
  if (plant === 'word') return cleared === null && place !== null && Math.abs(place.top - line) < lineHeight;
  if (plant === 'line') return (sort === 'missing' || sort === 'changed') && marks[language].line.test(cleared ?? '');
  return plant === 'page' && sort === 'page';
}
