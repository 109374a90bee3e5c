import { checkIds } from '../../src/clearance/checks/finding.ts';
import { allRules } from '../../src/clearance/checks/rules.ts';
import { languages } from '../../src/kernel/text.ts';
import { type Case, type CleanScore, isAlarm } from './measure.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

const scored = (cases: readonly Case[]) => {
  const found = cases.filter(({ seenBy }) => seenBy !== null).length;
  const wrong = cases.reduce((sum, each) => sum + each.wrong.length, 0);
  return {
    planted: cases.length,
    found,
    recall: percent(found, cases.length),
    precision: percent(found, found + wrong),
  };
};

const line = (name: string, cases: readonly Case[]): string => {
  const { planted, found, recall, precision } = scored(cases);
  return row(name, planted, found, recall, precision);
};

/** The figures as the tables of docs/linter.md. */
export function tablesOf(clean: CleanScore, cases: readonly Case[]): string {
  const alarms = clean.accused.filter(({ finding }) => isAlarm(finding));
  const errors = [...new Set(cases.map(({ planter }) => planter))];
  const seen = new Map<string, number>();
  for (const { seenBy } of cases) if (seenBy !== null) seen.set(seenBy, (seen.get(seenBy) ?? 0) + 1);
  const untried = allRules.filter(({ id }) => !seen.has(id)).map(({ id, check }) => `${check} ${id}`);
  return [
    `Clean documents: ${clean.documents}, ${clean.pages.toFixed(0)} pages of 2,000 letters. False errors and warnings: ${alarms.length}, that is ${((20 * alarms.length) / clean.pages).toFixed(2)} on 20 pages. Notes: ${clean.accused.length - alarms.length}.`,
    '',
    '| check | planted | found | recall | precision |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...checkIds.map((check) =>
      line(
        check,
        cases.filter((each) => each.check === check),
      ),
    ),
    line('all', cases),
    '',
    '| language | planted | found | recall | precision |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...languages.map((language) =>
      line(
        language,
        cases.filter((each) => each.language === language),
      ),
    ),
    '',
    '| check | error | planted | recall ar | recall en | recall fr | precision | seen by |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...errors.map((error) => {
      const of = cases.filter(({ planter }) => planter === error);
      const recalls = languages.map((language) => scored(of.filter((each) => each.language === language)).recall);
      const by = [...new Set(of.flatMap(({ seenBy }) => (seenBy === null ? [] : [seenBy])))];
      return row(of[0]!.check, error, of.length, ...recalls, scored(of).precision, by.join(', '));
    }),
    '',
    `Rules that no planted error called for: ${untried.length === 0 ? 'none' : untried.join(', ')}.`,
    '',
  ].join('\n');
}

/** The figures for what was written by hand: by check and language, and by round. */
export function handTablesOf(clean: CleanScore, cases: readonly Case[]): string {
  const alarms = clean.accused.filter(({ finding }) => isAlarm(finding));
  const rate = (some: readonly Case[]): string => {
    const { found, planted, recall } = scored(some);
    return planted === 0 ? '–' : `${found}/${planted} ${recall}`;
  };
  const rows = (of: (each: Case) => boolean): string[] => {
    const own = cases.filter(of);
    return [...languages.map((language) => rate(own.filter((each) => each.language === language))), rate(own)];
  };
  return [
    `Written by hand: ${clean.documents} documents, ${clean.pages.toFixed(0)} pages of 2,000 letters. False errors and warnings: ${alarms.length}. Notes: ${clean.accused.length - alarms.length}.`,
    '',
    '| check | ar | en | fr | all |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...checkIds.map((check) => row(check, ...rows((each) => each.check === check))),
    row('all', ...rows(() => true)),
    '',
  ].join('\n');
}

/** What was missed and what was accused wrongly, some of each kind, for whoever looks for the reason. */
export function doubtsOf(clean: CleanScore, cases: readonly Case[], each = 3): string {
  const shown = new Map<string, number>();
  const isNew = (key: string): boolean => {
    shown.set(key, (shown.get(key) ?? 0) + 1);
    return shown.get(key)! <= each;
  };
  const flat = (text: string): string => text.replaceAll('\n', ' ⏎ ').slice(0, 260);
  const accused = clean.accused
    .filter(({ finding, document }) => isNew(`accused ${finding.rule} ${finding.severity} ${document.language}`))
    .map(({ document, finding }) => {
      const near = document.text.slice(Math.max(0, finding.start - 50), finding.end + 30);
      return `accused ${document.id} ${finding.rule} (${finding.severity}): ${finding.message.en} | ${flat(near)}`;
    });
  const missed = cases
    .filter(({ seenBy, planter, language }) => seenBy === null && isNew(`missed ${planter} ${language}`))
    .map(({ planter, document, words }) => `missed ${planter} in ${document}: ${flat(words)}`);
  const wrong = cases.flatMap(({ wrong: found, planter, document, language }) =>
    found
      .filter(({ rule }) => isNew(`wrong ${rule} ${planter} ${language}`))
      .map(
        ({ rule, message, quote }) => `wrong ${rule} beside ${planter} in ${document}: ${message.en} | ${flat(quote)}`,
      ),
  );
  return [...accused, ...missed, ...wrong].join('\n');
}
