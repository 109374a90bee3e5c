import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unknownFacts } from '../../src/clearance/checks/document.ts';
import { examine } from '../../src/clearance/checks/examine.ts';
import { checkIds } from '../../src/clearance/checks/finding.ts';
import type { AnyRule } from '../../src/clearance/checks/rule.ts';
import { allRules } from '../../src/clearance/checks/rules.ts';
import { civilDay } from '../../src/kernel/calendar.ts';
import { type Language, languages } from '../../src/kernel/text.ts';
import { citationsOf } from '../../src/reading/citations.ts';
import { readDates } from '../../src/reading/dates.ts';
import { enclosuresOf } from '../../src/reading/enclosures.ts';
import { readFormulae } from '../../src/reading/formulae.ts';
import { readLists } from '../../src/reading/lists.ts';
import { classificationMarksOf } from '../../src/reading/marks.ts';
import { readNumbers } from '../../src/reading/numbers.ts';
import { readPersons } from '../../src/reading/persons.ts';
import { quotationsOf } from '../../src/reading/quotations.ts';
import { groundOf, readText } from '../../src/reading/read-text.ts';
import { referencesOf } from '../../src/reading/references.ts';
import { readSessions } from '../../src/reading/sessions.ts';
import { readTables } from '../../src/reading/tables.ts';
import { cleanDocument, corpusKinds } from '../corpus/documents.ts';
import { knowledge, spelling } from '../corpus/score.ts';

const root = new URL('../..', import.meta.url).pathname;
const on = civilDay('2026-11-21');
const page = 2_000;

/** A text of so many letters, made of documents of the corpus one after another. */
function textOf(language: Language, letters: number): string {
  let text = '';
  for (let seed = 1; text.length < letters; seed++)
    for (const kind of corpusKinds) text += `${cleanDocument(language, kind, seed).text}\n\n`;
  return text.slice(0, text.lastIndexOf('\n\n', letters));
}

/** Milliseconds of processor time, which a busy machine does not lengthen: the least of some runs, after one that warms up. */
function quickest(run: () => unknown, times = 5): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let each = 0; each < times; each++) {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

export type Speed = { readonly what: string; readonly megabytesPerSecond: number; readonly times: number };

/**
 * How fast a text is read and checked on one core, warm: megabytes of UTF-8 per second, and how many times the plain Unicode word
 * segmentation of the same text in the same run takes. Texts are of ten pages, as many as make the size.
 */
export function speeds(pages = 60): Speed[] {
  const texts = languages.flatMap((language) =>
    Array.from({ length: Math.ceil(pages / 30) }, (_, at) => textOf(language, 10 * page + at)),
  );
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const { lexicon } = knowledge;
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  const grounds = texts.map((text) => groundOf(text, lexicon, { writtenOn: on }));
  const read = texts.map((text) => ({
    ...readText(text, lexicon, { writtenOn: on }),
    facts: unknownFacts(on),
    others: [],
  }));
  const ask = (rules: readonly AnyRule[]) => () => read.map((document) => examine(document, knowledge, rules));
  const of =
    <T>(annotate: (ground: (typeof grounds)[number], at: number) => T) =>
    () =>
      grounds.map(annotate);
  const steps: readonly (readonly [string, () => unknown])[] = [
    [
      'word segmentation (Intl.Segmenter)',
      () =>
        texts.map((text) => {
          let count = 0;
          for (const { isWordLike } of segmenter.segment(text)) count += isWordLike ? 1 : 0;
          return count;
        }),
    ],
    ['paragraphs, sentences, tokens', () => texts.map((text) => groundOf(text, lexicon, { writtenOn: on }))],
    ['dates', of((ground) => readDates(ground))],
    ['names', of(({ text, tokens, paragraphs }) => lexicon.namesIn(text, tokens, paragraphs))],
    ['lists', of((ground, at) => readLists(ground, read[at]!.dates))],
    ['tables', of((ground) => readTables(ground))],
    ['citations', of((ground) => citationsOf(ground))],
    ['references', of((ground, at) => referencesOf(ground, read[at]!.dates))],
    ['numbers', of((ground, at) => readNumbers(ground, [...read[at]!.dates, ...read[at]!.citations]))],
    ['sessions', of((ground, at) => readSessions(ground, read[at]!))],
    ['persons', of((ground, at) => readPersons(ground, read[at]!.names))],
    ['formulae', of((ground) => readFormulae(ground))],
    ['quotations', of((ground) => quotationsOf(ground))],
    ['enclosures', of((ground) => enclosuresOf(ground))],
    ['classification marks', of((ground) => classificationMarksOf(ground))],
    ['the whole reading', () => texts.map((text) => readText(text, lexicon, { writtenOn: on }))],
    ...checkIds.map((check) => [`rules of ${check}`, ask(allRules.filter((rule) => rule.check === check))] as const),
    [
      'reading and all rules',
      () =>
        texts.map((text) =>
          examine(
            { ...readText(text, lexicon, { writtenOn: on }), facts: unknownFacts(on), others: [] },
            knowledge,
            allRules,
          ),
        ),
    ],
    [
      'reading and all rules with spelling',
      () =>
        texts.map((text) =>
          examine(
            { ...readText(text, lexicon, { writtenOn: on }), facts: unknownFacts(on), others: [] },
            spelling,
            allRules,
          ),
        ),
    ],
  ];
  const limit = quickest(steps[0]![1]);
  return steps.map(([what, run]) => {
    const ms = quickest(run);
    return { what, megabytesPerSecond: bytes / 1e6 / (ms / 1000), times: ms / limit };
  });
}

/** Milliseconds to read and check one letter of ten pages, warm, in each language. */
export const tenPages = (): { language: Language; ms: number }[] =>
  languages.map((language) => {
    const text = textOf(language, 10 * page);
    const check = () =>
      examine(
        {
          ...readText(text, knowledge.lexicon, { writtenOn: on }),
          facts: { ...unknownFacts(on), kind: 'letter' },
          others: [],
        },
        knowledge,
        allRules,
      );
    return { language, ms: quickest(check, 9) };
  });

/** How many times longer a text of ten times the length takes: 10 where time grows with the length. */
export function growth(): { language: Language; times: number; ms: number }[] {
  return languages.map((language) => {
    const ms = (letters: number): number => {
      const text = textOf(language, letters);
      return quickest(
        () =>
          examine(
            { ...readText(text, knowledge.lexicon, { writtenOn: on }), facts: unknownFacts(on), others: [] },
            knowledge,
            allRules,
          ),
        2,
      );
    };
    const short = ms(20 * page);
    const long = ms(200 * page);
    return { language, times: long / short, ms: long };
  });
}

/** From the start of the command to its end with one letter: seconds on the clock and of the processor, the least of some runs; megabytes held. */
export async function coldStart(
  more: readonly string[] = [],
): Promise<{ seconds: number; processor: number; megabytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-bench-'));
  try {
    const file = join(folder, 'letter.txt');
    const report = join(folder, 'usage');
    await writeFile(file, cleanDocument('en', 'letter', 1).text);
    const told = `const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify(report)}, [maxRSS, userCPUTime + systemCPUTime].join(' '))`;
    await writeFile(join(folder, 'watch.cjs'), `process.on('exit', () => { ${told} })`);
    const runs: { seconds: number; processor: number; megabytes: number }[] = [];
    for (let each = 0; each < 6; each++) {
      const began = performance.now();
      const command = join(root, 'src/apps/cli/main.ts');
      spawnSync(process.execPath, ['--require', join(folder, 'watch.cjs'), command, 'check', ...more, file]);
      const seconds = (performance.now() - began) / 1000;
      const [kilobytes, microseconds] = (await readFile(report, 'utf8')).split(' ').map(Number) as [number, number];
      runs.push({ seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 });
    }
    return runs.sort((a, b) => a.processor - b.processor)[0]!;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints every figure of the linter. */
export async function linter(say: (line: string) => void): Promise<void> {
  say('\nthe linter, warm, in processor time of one core (texts of ten pages in three languages)');
  for (const { what, megabytesPerSecond, times } of speeds())
    say(
      `  ${what.padEnd(36)} ${megabytesPerSecond.toFixed(2).padStart(8)} MB/s  ${times.toFixed(1).padStart(6)} times the segmentation`,
    );
  for (const { language, ms } of tenPages()) say(`  ten pages in ${language}: ${ms.toFixed(1)} ms`);
  for (const { language, times, ms } of growth())
    say(
      `  ten times the length in ${language}: ${times.toFixed(1)} times as long (two hundred pages: ${ms.toFixed(0)} ms)`,
    );
  const plain = await coldStart(['--no-spelling']);
  say(
    `  npx diwan check --no-spelling, cold: ${plain.seconds.toFixed(2)} s (processor ${plain.processor.toFixed(2)} s), ${plain.megabytes.toFixed(0)} MB`,
  );
  const spelt = await coldStart();
  say(
    `  npx diwan check, cold: ${spelt.seconds.toFixed(2)} s (processor ${spelt.processor.toFixed(2)} s), ${spelt.megabytes.toFixed(0)} MB`,
  );
}
