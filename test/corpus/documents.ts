import type { CivilDay } from '../../src/kernel/calendar.ts';
import { type Language, languages } from '../../src/kernel/text.ts';
import { typeset } from '../../src/kernel/typeset.ts';
import { arabicFrames } from './frames-ar.ts';
import { type CorpusKind, englishFrames } from './frames-en.ts';
import { frenchFrames } from './frames-fr.ts';
import { arabic } from './passages-ar.ts';
import { english, type Passage } from './passages-en.ts';
import { french } from './passages-fr.ts';
import { Chance } from './random.ts';
import type { Fact } from './sheet.ts';
import { citations, misprinted, pairs } from './world.ts';
import { Writer } from './writer.ts';

/** A document of the corpus in which nothing is wrong. */
export type CorpusDocument = {
  readonly id: string;
  readonly language: Language;
  readonly kind: CorpusKind | null;
  readonly on: CivilDay;
  readonly text: string;
  readonly facts: readonly Fact[];
};

export const corpusKinds: readonly CorpusKind[] = [
  'letter',
  'note-verbale',
  'memorandum',
  'circular',
  'report',
  'resolution',
  'contract',
  'press-release',
];

const passages = { ar: arabic, en: english, fr: french };
const frames = { ar: arabicFrames, en: englishFrames, fr: frenchFrames };

/** One clean document; the same seed gives the same document. */
export function cleanDocument(language: Language, kind: CorpusKind, seed: number): CorpusDocument {
  const chance = new Chance(seed * 7919 + languages.indexOf(language) * 104_729 + corpusKinds.indexOf(kind) * 1299);
  return written(`${kind}-${language}-${seed}`, language, kind, chance, (all) => chance.some(all, chance.whole(7, 14)));
}

/** Passages that quote what was printed in one language only. */
const ofOneLanguage = [9, 12];

/** One document in its three languages, saying the same; only the first one is checked, the others are given beside it. */
export function parallelDocuments(kind: CorpusKind, seed: number): CorpusDocument[] {
  return languages.map((language) => {
    const chance = new Chance(seed * 15_485_863 + corpusKinds.indexOf(kind));
    const order = chance.some(
      [...english.keys()].filter((at) => !ofOneLanguage.includes(at)),
      9,
    );
    return written(`parallel-${kind}-${language}-${seed}`, language, kind, chance, (all) =>
      order.map((at) => all[at]!),
    );
  });
}

function written(
  id: string,
  language: Language,
  kind: CorpusKind,
  chance: Chance,
  choose: (all: readonly Passage[]) => readonly Passage[],
): CorpusDocument {
  const writer = new Writer(language, chance);
  const body = choose(passages[language]).map((passage) => passage(writer));
  return {
    id,
    language,
    kind,
    on: writer.on,
    ...writer.sheet.finish(typeset(frames[language][kind](writer, body), language)),
  };
}

/** Documents that hold all the citations, and each pair of calendars, as they were printed. */
function printedForms(language: Language): CorpusDocument[] {
  const on = '2026-10-29' as CivilDay;
  const make = (id: string, lines: readonly string[]): CorpusDocument => ({
    id: `${id}-${language}`,
    language,
    kind: null,
    on,
    text: `${lines.join('\n')}\n`,
    facts: [],
  });
  const quoted = [
    ...new Set(pairs.filter((pair) => pair.language === language && isRight(pair)).map(({ quote }) => quote)),
  ];
  return [
    make(
      'citations',
      citations
        .filter((each) => each.language === language && each.no !== misprinted)
        .map(({ printed }) => `${printed}.`),
    ),
    // Each by itself, since they come from texts of fifty years. What differs by a day from 1423H on, or by more, is truly doubtful.
    ...quoted.map((quote, at) => make(`pair-${at + 1}`, [quote])),
  ];
}

export const isRight = ({ offsetDays, hijri }: { offsetDays: number; hijri: string }): boolean =>
  offsetDays === 0 || (Math.abs(offsetDays) === 1 && Number(hijri.slice(0, 4)) < 1423);

/** The clean half of the corpus: every kind in three languages, `rounds` of each, and the forms that official texts print. */
export function cleanDocuments(rounds = 7): CorpusDocument[] {
  return languages.flatMap((language) => [
    ...corpusKinds.flatMap((kind) =>
      Array.from({ length: rounds }, (_, seed) => cleanDocument(language, kind, seed + 1)),
    ),
    ...printedForms(language),
  ]);
}

/** Documents in three language versions that say the same: `rounds` of every kind. */
export const parallelSets = (rounds = 2): CorpusDocument[][] =>
  corpusKinds.flatMap((kind) => Array.from({ length: rounds }, (_, seed) => parallelDocuments(kind, seed + 1)));
