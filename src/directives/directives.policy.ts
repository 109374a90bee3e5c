import { type Actor, cabinetRoles, has, holds, unitsOf } from '../access/actor.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Authority } from './directives.ts';

/** Whose word a minute or a directive is. */
export interface Word {
  readonly ofPerson: PersonId;
  readonly authority: Authority;
}

const lentBy = (actor: Actor, { ofPerson, authority }: Word): boolean =>
  actor.delegations.some(
    (lent) =>
      lent.from === ofPerson &&
      (lent.act === 'direct' || lent.act === 'any') &&
      lent.kind === null &&
      lent.roles.includes(authority),
  );

/** Whether the actor gives a word its force today: he whose word it is, who acts in his post, or to whom he lent that. */
const speaksWith = (actor: Actor, word: Word): boolean =>
  actor.person === word.ofPerson
    ? holds(actor, [word.authority])
    : actor.roles.some((held) => held.role === word.authority && held.manner === 'acting') || lentBy(actor, word);

/** Who may do what with the SG's folder, minutes and directives; each line is one act. Reading is asked of the database first. */
export const may = {
  weigh: (actor: Actor): boolean => holds(actor, cabinetRoles),
  /** That the Secretary-General saw an item only he himself says, or who acts in his post. */
  see: (actor: Actor): boolean => holds(actor, ['secretary-general']),
  takeFromFolder: (actor: Actor): boolean => holds(actor, [...cabinetRoles, 'private-secretary']),
  /** He whose word it is; the private secretary and the Cabinet's officers note what they were told. */
  note: (actor: Actor, word: Word): boolean =>
    speaksWith(actor, word) ||
    holds(actor, ['cabinet-officer', 'director-general']) ||
    (word.authority === 'secretary-general' && holds(actor, ['private-secretary'])),
  amend: (actor: Actor, word: Word, takenBy: PersonId): boolean => actor.person === takenBy || speaksWith(actor, word),
  confirm: (actor: Actor, word: Word): boolean => speaksWith(actor, word),
  revoke: (actor: Actor, word: Word): boolean => speaksWith(actor, word),
  /** He whose word it is, and those who note it for him. */
  bound: (actor: Actor, word: Word): boolean => may.note(actor, word),
  fulfil: (actor: Actor): boolean => holds(actor, ['cabinet-officer', 'director-general', 'secretary-general']),
  /** Those for whom a directive is: the person, whoever speaks for the unit, and for the Cabinet those behind the gate. */
  acknowledge: (actor: Actor, to: { unit: UnitId | null; person: PersonId | null }, cabinet: UnitId | null): boolean =>
    to.person === actor.person ||
    (to.unit !== null && (unitsOf(actor).includes(to.unit) || (to.unit === cabinet && has(actor, 'cabinet')))),
};

/** The persons whose draft minutes await the actor's confirmation: himself, and those who lent him their word. */
export const wordsAwaiting = (actor: Actor): { persons: PersonId[]; authorities: Authority[] } => ({
  persons: [
    actor.person,
    ...actor.delegations
      .filter((lent) => (lent.act === 'direct' || lent.act === 'any') && lent.kind === null)
      .map((lent) => lent.from),
  ],
  authorities: actor.roles
    .filter((held) => held.manner === 'acting')
    .map((held) => held.role)
    .filter((role) => role === 'secretary-general' || role === 'director-general'),
});
