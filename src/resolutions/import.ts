import type { Profile } from '../directory/profile.ts';
import { plainDigits } from '../kernel/fold.ts';
import { type Language, languages, type Text } from '../kernel/text.ts';
import { differenceOfWords, isSame, wordsIn } from '../kernel/word-difference.ts';
import { citationsOf } from '../reading/citations.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { groundOf } from '../reading/read-text.ts';
import { columns, type RefusedRow, type RowRefusal } from './register.ts';
import { numberOf, type ResolutionNumber, sessionKindOf } from './resolutions.ts';

/** A resolution as a file gives it, ready to be written. */
export type ImportedResolution = ResolutionNumber & {
  readonly number: string;
  readonly title: Partial<Text>;
  readonly text: Partial<Text>;
  readonly adoptedOn: string | null;
  readonly supersededBy: string | null;
  readonly source: string;
  readonly place: string;
};

export type Column = (typeof columns)[number];

/** A row of a file with the place where it stands, its cells by column. */
export type GivenRow = { readonly place: string; readonly cells: ReadonlyMap<string, string> };

export type KnownWorld = {
  readonly profile: Pick<Profile, 'citationOrgans' | 'citationBodies' | 'sessions'>;
  readonly lexicon: Lexicon;
  readonly source: string;
};

type Read = { readonly row: ImportedResolution } | { readonly refused: RefusedRow };

/**
 * Reads the rows of a file: each is sound, or refused with its exact place. A number may stand in any form in which it is printed. Rows of
 * one number that do not contradict each other, such as one for each language, are one resolution; the place is that of the first.
 */
export function readRows(
  rows: readonly GivenRow[],
  world: KnownWorld,
): { readonly sound: readonly ImportedResolution[]; readonly refused: readonly RefusedRow[] } {
  const sound = new Map<string, ImportedResolution>();
  const refused: RefusedRow[] = [];
  for (const given of rows) {
    const read = readRow(given, world);
    if ('refused' in read) {
      refused.push(read.refused);
      continue;
    }
    const { row } = read;
    const first = sound.get(row.number);
    const both = first ? together(first, row) : row;
    if (both === 'another-title')
      refused.push({ ...refusal(given, 'number', 'another-title-in-file'), written: anyOf(first!.title) });
    else if (both === 'nothing-new') refused.push(refusal(given, 'number', 'twice-in-file'));
    else sound.set(row.number, both);
  }
  return { sound: [...sound.values()], refused };
}

/** Two rows of one number as one; or a word for why they are not one. */
function together(
  first: ImportedResolution,
  row: ImportedResolution,
): ImportedResolution | 'another-title' | 'nothing-new' {
  if (!isOneTitle(first.title, row.title)) return 'another-title';
  const isOther = <T>(one: T | null | undefined, two: T | null | undefined) =>
    one != null && two != null && one !== two;
  const isAgainst =
    languages.some((each) => isOther(first.text[each], row.text[each])) ||
    isOther(first.adoptedOn, row.adoptedOn) ||
    isOther(first.supersededBy, row.supersededBy);
  const gives =
    languages.some((each) => (row.title[each] && !first.title[each]) || (row.text[each] && !first.text[each])) ||
    (row.adoptedOn !== null && first.adoptedOn === null) ||
    (row.supersededBy !== null && first.supersededBy === null);
  if (isAgainst || !gives) return 'nothing-new';
  return {
    ...first,
    title: { ...row.title, ...first.title },
    text: { ...row.text, ...first.text },
    adoptedOn: first.adoptedOn ?? row.adoptedOn,
    supersededBy: first.supersededBy ?? row.supersededBy,
  };
}

/** Whether two titles are the same in every language in which both are held. */
export const isOneTitle = (one: Partial<Text>, two: Partial<Text>): boolean =>
  languages.every((language) => {
    const [first, second] = [one[language], two[language]];
    if (first === undefined || second === undefined) return true;
    const steps = differenceOfWords(wordsIn(first), wordsIn(second));
    return steps !== null && isSame(steps);
  });

const anyOf = (title: Partial<Text>): string => (Object.values(title)[0] ?? '').slice(0, 80);

const refusal = ({ place, cells }: GivenRow, column: string | null, code: RowRefusal): RefusedRow => ({
  place,
  column,
  refusal: code,
  written: (column === null ? '' : (cells.get(column) ?? '')).slice(0, 80),
});

function readRow(given: GivenRow, world: KnownWorld): Read {
  const { cells, place } = given;
  const cell = (column: Column) => cells.get(column)?.trim() ?? '';
  const strange = [...cells.keys()].find((key) => !(columns as readonly string[]).includes(key));
  if (strange !== undefined) return { refused: refusal(given, strange, 'unknown-column') };
  if (cell('number') === '') return { refused: refusal(given, 'number', 'no-number') };
  const number = readNumber(cell('number'), world);
  if (typeof number === 'string') return { refused: refusal(given, 'number', number) };
  const adoptedOn = plainDigits(cell('adopted_on')) || null;
  if (adoptedOn !== null && !isRoughDay(adoptedOn)) return { refused: refusal(given, 'adopted_on', 'bad-day') };
  const later = cell('superseded_by') === '' ? null : readNumber(cell('superseded_by'), world);
  if (typeof later === 'string') return { refused: refusal(given, 'superseded_by', later) };
  const title = byLanguage((language) => cell(`title_${language}`));
  const text = byLanguage((language) => cell(`text_${language}`));
  if (Object.keys(title).length + Object.keys(text).length === 0)
    return { refused: refusal(given, null, 'nothing-held') };
  const { citationOrgans } = world.profile;
  return {
    row: {
      ...number,
      number: numberOf(number, citationOrgans),
      title,
      text,
      adoptedOn,
      supersededBy: later && numberOf(later, citationOrgans),
      source: cell('source') || world.source,
      place,
    },
  };
}

function byLanguage(of: (language: Language) => string): Partial<Text> {
  return Object.fromEntries(languages.map((each) => [each, of(each)] as const).filter(([, words]) => words !== ''));
}

/** The parts of a number in any printed form: "Resolution No. 1/10-PAL (IS)", "٢/٤٥-س". */
export function readNumber(
  written: string,
  { profile, lexicon }: KnownWorld,
): ResolutionNumber | 'number-not-understood' | 'unknown-series' | 'unknown-session' {
  const text = `Resolution No. ${written.replace(/^[^\d\u0660-\u0669]{0,24}(?=[\d\u0660-\u0669])/u, '')}`;
  const [citation, ...more] = citationsOf(groundOf(text.slice(0, 200), lexicon));
  if (!citation || more.length > 0 || citation.kind !== 'resolution' || citation.end < text.length)
    return 'number-not-understood';
  const { serial, session, body, part } = citation;
  if (!profile.citationBodies.some(({ code }) => code === body)) return 'unknown-series';
  const sessionKind = sessionKindOf(citation, profile.citationOrgans);
  if (sessionKind === null) return 'number-not-understood';
  const listed = profile.sessions.filter(({ kind }) => kind === sessionKind);
  if (listed.length > 0 && !listed.some((each) => each.number === session)) return 'unknown-session';
  return { serial: serial!, session: session!, sessionKind, body: body!, part };
}

function isRoughDay(day: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day)) return false;
  const whole = `${day}${day.length === 4 ? '-01-01' : day.length === 7 ? '-01' : ''}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}
