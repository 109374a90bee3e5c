import { type CivilDay, civilDay } from '../../../kernel/calendar.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Addressee, DocumentFacts } from '../document.ts';
import type { OfficeBook } from '../knowledge.ts';
import { type OfficeRows, officeBookOf } from '../offices.ts';

/** A small house for examples and tests: a head who may sign anything, a deputy who may sign letters up to 1000 USD, a clerk. */

const named = (ar: string, en: string, fr: string = en): Text => ({ ar, en, fr });
const always = { from: civilDay('2020-01-01'), to: null, revokedOn: null };
const line = {
  ...always,
  slug: null,
  amountUpTo: null,
  currency: null,
  levelUpTo: 2,
  onBehalfOf: null,
  kinds: ['letter', 'contract', 'report'],
  addresseeClasses: ['mission', 'ngo', 'head-of-state'],
};

/** The rows of the small house. */
export const smallRows: OfficeRows = {
  persons: new Map([
    ['head', named('السيدة سلمى', 'Ms Salma')],
    ['deputy', named('السيد نعيم', 'Mr Naim')],
    ['clerk', named('السيد كريم', 'Mr Karim')],
  ]),
  posts: new Map([
    ['p-head', named('الرئيس', 'Head', 'Chef')],
    ['p-deputy', named('النائب', 'Deputy', 'Adjoint')],
  ]),
  authorities: [
    { ...line, id: 'head-signs', post: 'p-head', act: 'sign' },
    { ...line, id: 'head-approves', post: 'p-head', act: 'approve' },
    {
      ...line,
      id: 'deputy-signs',
      post: 'p-deputy',
      act: 'sign',
      kinds: ['letter'],
      addresseeClasses: ['mission', 'ngo'],
      amountUpTo: 1000,
      currency: 'USD',
      levelUpTo: 1,
    },
  ],
  holdings: [
    { ...always, person: 'head', post: 'p-head', manner: 'substantive' },
    { ...always, person: 'deputy', post: 'p-deputy', manner: 'substantive' },
  ],
  delegations: [],
  absences: [],
};

type LentTo = {
  readonly lender?: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly revokedOn?: string;
};

/** The head's post lent to someone. */
export const lent = ({ lender = 'head', person, from, to, revokedOn }: LentTo): OfficeRows['delegations'][number] => ({
  id: `${lender}-${person}`,
  post: 'p-head',
  lender,
  person,
  act: 'any',
  kind: null,
  amountUpTo: null,
  onBehalf: true,
  from: civilDay(from),
  to: civilDay(to),
  revokedOn: revokedOn === undefined ? null : civilDay(revokedOn),
});

/** The small house as rules ask it, with rows of its own. */
export const smallOffices = (more: Partial<OfficeRows> = {}): OfficeBook => officeBookOf({ ...smallRows, ...more });

/** A letter to a mission, to be signed by a person on a day. */
export const letterBy = (person: string, more: Partial<DocumentFacts> = {}): Partial<DocumentFacts> => ({
  kind: 'letter',
  level: 0,
  signatory: { person, post: 'p', onBehalfOf: null },
  addressees: [addresseeOf('mission')],
  ...more,
});

/** An addressee of a class. */
export const addresseeOf = (class_: string): Addressee => ({
  role: 'to',
  class: class_,
  correspondent: null,
  name: 'X',
  lines: [],
  language: null,
  channel: null,
  address: null,
});

/** A day as written. */
export const onDay = (day: string): CivilDay => civilDay(day);
