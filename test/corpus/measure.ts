import type { CheckId, Finding, Severity } from '../../src/clearance/checks/finding.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { CorpusDocument } from './documents.ts';
import { carryOut, type Planter } from './plant.ts';
import { Chance } from './random.ts';
import { findingsIn, page } from './score.ts';

/** One planted error and what became of it. */
export type Case = {
  readonly planter: string;
  readonly check: CheckId;
  readonly language: Language;
  readonly document: string;
  /** The rule that saw it; null where none did. */
  readonly seenBy: string | null;
  /** What was found beside it, where nothing was wrong. */
  readonly wrong: readonly Finding[];
  /** The words round the planted error, for whoever looks for the reason. */
  readonly words: string;
};

/** What the clean documents were accused of, by severity. */
export type CleanScore = {
  readonly pages: number;
  readonly documents: number;
  readonly accused: readonly { document: CorpusDocument; finding: Finding }[];
};

export const isAlarm = ({ severity }: { severity: Severity }): boolean => severity !== 'note';

/** Asks all rules of clean documents. */
export function measureClean(
  documents: readonly CorpusDocument[],
  sets: readonly (readonly CorpusDocument[])[] = [],
): CleanScore {
  const accused = [
    ...documents.map((document) => ({ document, others: [] as string[] })),
    ...sets.flatMap(besideOthers),
  ].flatMap(({ document, others }) =>
    findingsIn(document.text, document, { others }).map((finding) => ({ document, finding })),
  );
  const all = [...documents, ...sets.flat()];
  const letters = all.reduce((sum, { text }) => sum + text.length, 0);
  return { pages: letters / page, documents: all.length, accused };
}

/** Each document of a set with the texts of its other language versions. */
const besideOthers = (set: readonly CorpusDocument[]): { document: CorpusDocument; others: string[] }[] =>
  set.map((document) => ({ document, others: set.filter((other) => other !== document).map(({ text }) => text) }));

/** Plants one error at a time into one version of each set, and asks all rules of it with the others beside it. */
export const measureVersions = (
  sets: readonly (readonly CorpusDocument[])[],
  planters: readonly Planter[],
  seed = 1,
): Case[] =>
  sets
    .flatMap(besideOthers)
    .flatMap(({ document, others }, at) => plantedInto(document, planters, seed * 1_000_003 + at * 7919, others));

/** Plants one error at a time into each document and asks all rules of what came out. */
export function measurePlanted(documents: readonly CorpusDocument[], planters: readonly Planter[], seed = 1): Case[] {
  return documents.flatMap((document, at) => plantedInto(document, planters, seed * 1_000_003 + at * 7919, []));
}

function plantedInto(
  document: CorpusDocument,
  planters: readonly Planter[],
  seed: number,
  others: readonly string[],
): Case[] {
  const before = findingsIn(document.text, document, { others });
  return planters.flatMap((planter, index) => {
    if (planter.languages && !planter.languages.includes(document.language)) return [];
    if (planter.kinds && !(document.kind && planter.kinds.includes(document.kind))) return [];
    const edit = planter.plant(document, new Chance(seed + index));
    return edit === null ? [] : [caseOf(document, planter, edit, before, others)];
  });
}

function caseOf(
  document: CorpusDocument,
  planter: Planter,
  edit: Parameters<typeof carryOut>[1],
  before: readonly Finding[],
  others: readonly string[],
): Case {
  const { text, span, shift } = carryOut(document.text, edit);
  const touches = ({ start, end }: Finding): boolean =>
    start <= span.end &&
    end >= span.start &&
    (start < span.end || end > span.start || span.start === span.end || start === end);
  const known = new Set(before.map(({ rule, start, end }) => `${rule} ${shift(start)} ${shift(end)}`));
  const fresh = findingsIn(text, document, { others, ...(edit.facts ? { facts: edit.facts } : {}) }).filter(
    ({ rule, start, end }) => !known.has(`${rule} ${start} ${end}`),
  );
  const meant = fresh.filter(({ rule, check }) => planter.rules.includes(rule) || check === planter.check);
  const seen = meant.find((finding) => touches(finding) && planter.rules.includes(finding.rule)) ?? meant.find(touches);
  return {
    planter: planter.id,
    check: planter.check,
    language: document.language,
    document: document.id,
    seenBy: seen?.rule ?? null,
    wrong: fresh.filter((finding) => isAlarm(finding) && !touches(finding)),
    words: text.slice(Math.max(0, span.start - 30), span.end + 30),
  };
}
