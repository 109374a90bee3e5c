import { addDays, type CivilDay } from '../../kernel/calendar.ts';
import type { MatterAtHand, OfficeBook } from './knowledge.ts';
import type { OfficeRows } from './offices.ts';

/** Who had a post of the matrix until so many days ago, or will have it in so many, may believe that he may approve. */
const lately = 31;

type Period = { readonly from: CivilDay; readonly to: CivilDay | null };

const about = ({ from, to }: Period, day: CivilDay): boolean =>
  from <= addDays(day, lately) && (to === null || addDays(to, lately) >= day);

/**
 * Who is to approve something, as the one who reads it should know him: the reader himself where he stands where things are approved, by a
 * post or by one lent to him, now or until lately; of everyone else the one who may, and did not draft it; where nobody may, whoever comes
 * nearest; null where the house has nobody at all who approves.
 */
export function approverFor(
  rows: OfficeRows,
  whyNot: OfficeBook['whyNot'],
  { matter, day, reader, drafter }: Approving,
): string | null {
  const posts = postsThatApprove(rows, day);
  const holders = rows.holdings.filter((each) => posts.has(each.post) && about(each, day));
  const lent = rows.delegations.filter(
    (each) => posts.has(each.post) && (each.act === 'approve' || each.act === 'any') && about(each, day),
  );
  const persons = [...new Set([...holders, ...lent].map(({ person }) => person))];
  if (persons.includes(reader)) return reader;
  const hindrance = new Map(persons.map((person) => [person, whyNot('approve', person, matter, day)?.code ?? null]));
  const able = persons.filter((person) => hindrance.get(person) === null);
  const away = persons.filter((person) => hindrance.get(person) === 'absent');
  const mayBe = [...able, ...away];
  return mayBe.find((person) => person !== drafter) ?? mayBe[0] ?? nearest(persons, hindrance);
}

/** What is to be approved, on which day, and who reads it and wrote it. */
export type Approving = {
  readonly matter: MatterAtHand;
  readonly day: CivilDay;
  readonly reader: string;
  readonly drafter: string | null;
};

const postsThatApprove = ({ authorities }: OfficeRows, day: CivilDay): ReadonlySet<string> =>
  new Set(authorities.filter((line) => line.act === 'approve' && about(line, day)).map(({ post }) => post));

/** Whose authority falls short least: by the amount before the level, the addressee and the kind. */
const closeness = ['amount', 'level', 'addressee', 'kind'];
function nearest(persons: readonly string[], hindrance: ReadonlyMap<string, string | null>): string | null {
  const place = (person: string) => {
    const at = closeness.indexOf(hindrance.get(person) ?? '');
    return at === -1 ? closeness.length : at;
  };
  return persons.toSorted((one, two) => place(one) - place(two))[0] ?? null;
}
