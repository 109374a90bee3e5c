import { readFileSync } from 'node:fs';
import type { Profile, ProfileState } from '../../src/directory/profile.ts';
import { readProfile } from '../../src/directory/profile-read.ts';
import { addDays, type CivilDay, civilDay } from '../../src/kernel/calendar.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { Chance } from './random.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('the profile of the corpus is not whole');
export const profile: Profile = read.value;

const data = <T>(file: string): T => JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')) as T;

/** Forty-one citations as official texts print them. */
export const citations = data<{ no: number; language: Language; printed: string }[]>('citations.json');
/** A hundred and six pairs of days in two calendars as official texts print them, with the days by which they differ. */
export const pairs =
  data<{ id: string; language: Language; quote: string; offsetDays: number; hijri: string }[]>('pairs.json');

/** Sessions that the sources know by number, one city and both days. */
export const sessions = profile.sessions.flatMap((session) => {
  const { start, end } = session;
  return start === null || end === null || !isPlain(session) ? [] : [{ ...session, start, end }];
});
export type CorpusSession = (typeof sessions)[number];

function isPlain({ kind, number, verified, city, start, end }: Profile['sessions'][number]): boolean {
  if (number === null || !verified || city === null || start === null || end === null) return false;
  const isNamed = kind === 'is' || (kind === 'cfm' && number >= 35);
  const isOneMonth = start.length === 10 && end.length === 10 && start < end && start.slice(0, 7) === end.slice(0, 7);
  return isNamed && isOneMonth && !/[/]| and | et |Cairo/.test(city.en + city.fr);
}

/** States whose name needs no caution: no other name in the time of the corpus, not suspended in it. */
export const states: readonly ProfileState[] = profile.memberStates.filter(
  ({ history, id }) => history.length === 0 && !['sy', 'ps', 'af', 'ly', 'sd', 'ye', 'so'].includes(id),
);

/** A working day (Sunday to Thursday) not before the first and not after the last. */
export function workingDay(chance: Chance, from: string, to: string): CivilDay {
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  let day = addDays(civilDay(from), chance.whole(0, length));
  while ([5, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, -1);
  return day;
}

/** The one of them that its text has misprinted: a first Summit in 2008. */
export const misprinted = 32;
