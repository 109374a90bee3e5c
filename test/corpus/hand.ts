import { readdirSync, readFileSync } from 'node:fs';
import { type CheckId, checkIds, type Finding } from '../../src/clearance/checks/finding.ts';
import { isCivilDay } from '../../src/kernel/calendar.ts';
import { type Language, languages } from '../../src/kernel/text.ts';
import type { CorpusDocument } from './documents.ts';
import type { CorpusKind } from './frames-en.ts';
import type { Case } from './measure.ts';
import { carryOut } from './plant.ts';
import { findingsIn } from './score.ts';

const folder = new URL('./hand/', import.meta.url);
const textsIn = (name: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }));

/** Documents written by hand, in the manner of real correspondence; the file's name says kind, language, what it is about, and its day. */
export const handDocuments = (): CorpusDocument[] => documentsIn('clean');

/** Documents that say the same in three languages. */
export const handVersions = (): CorpusDocument[] => documentsIn('versions');

function documentsIn(folderName: string): CorpusDocument[] {
  return textsIn(folderName).map(({ name, text }) => {
    const [kind, language, about, on] = name.split('.');
    if (!languages.includes(language as Language) || !isCivilDay(on ?? '')) throw new Error(`No such name: ${name}`);
    return {
      id: `${kind}.${language}.${about}`,
      kind: kind as CorpusKind,
      language: language as Language,
      on: on as CorpusDocument['on'],
      text,
      facts: [],
    };
  });
}

/** One error that a person put into one of these documents: `round` is the file in which it stands. */
export type HandError = {
  readonly round: string;
  readonly document: CorpusDocument;
  readonly check: CheckId;
  readonly what: string;
  readonly from: string;
  readonly to: string;
};

/** The errors, one a line: `C6 weekday | words there => words instead`, below `@ document`; a line break is written ⏎. */
export function handErrors(documents: readonly CorpusDocument[]): HandError[] {
  return textsIn('errors').flatMap(({ name, text }) => {
    let document: CorpusDocument | undefined;
    return text.split('\n').flatMap((line): HandError[] => {
      if (line.startsWith('@ ')) document = documents.find(({ id }) => id === line.slice(2).trim());
      if (line.startsWith('@ ') || line.trim() === '') return [];
      const [, check, what, from, to] = /^(C[1-7]) ([^|]+) \| (.*?) =>(?: (.*))?$/.exec(line) ?? [];
      if (!document || !from || !what || !checkIds.includes(check as CheckId)) throw new Error(`${name}: ${line}`);
      const written = (words: string): string => words.replaceAll('⏎', '\n');
      return [
        {
          round: name.replace('.txt', ''),
          document,
          check: check as CheckId,
          what,
          from: written(from),
          to: written(to ?? ''),
        },
      ];
    });
  });
}

/** What one document is accused of once a single error stands in it, as `measurePlanted` counts it. */
export function measureHand(errors: readonly HandError[], versions: readonly CorpusDocument[] = []): Case[] {
  const before = new Map<CorpusDocument, Finding[]>();
  return errors.map(({ document, check, what, from, to, round }) => {
    const at = document.text.indexOf(from);
    if (at < 0) throw new Error(`${document.id} does not say: ${from}`);
    const others = versionsOf(document, versions);
    if (!before.has(document)) before.set(document, findingsIn(document.text, document, { others }));
    const { text, span, shift } = carryOut(document.text, { start: at, end: at + from.length, text: to });
    const known = new Set(
      before.get(document)!.map((each) => `${each.rule} ${each.severity} ${shift(each.start)} ${shift(each.end)}`),
    );
    const fresh = findingsIn(text, document, { others }).filter(
      ({ rule, severity, start, end }) => !known.has(`${rule} ${severity} ${start} ${end}`),
    );
    // What is missing, or contradicts another place of the text, is shown elsewhere; it must then be of the same check.
    const seen =
      fresh.find((each) => each.check === check && touches(each, span)) ?? fresh.find((each) => each.check === check);
    return {
      planter: what,
      check,
      language: document.language,
      document: `${round} ${document.id}`,
      seenBy: seen?.rule ?? null,
      wrong: [],
      words: text.slice(Math.max(0, span.start - 30), span.end + 30),
    };
  });
}

/** The other languages of a document of a set. */
export const versionsOf = ({ id, language }: CorpusDocument, versions: readonly CorpusDocument[]): string[] =>
  versions
    .filter((other) => other.language !== language && other.id.replace(/\.\w\w\./, '.') === id.replace(/\.\w\w\./, '.'))
    .map(({ text }) => text);

const touches = (one: { start: number; end: number }, two: { start: number; end: number }): boolean =>
  one.start <= two.end && one.end >= two.start;
