import { type Actor, cabinetRoles, has, holds, type Role } from '../access/actor.ts';
import { ofPerson, ofUnit } from '../access/principal.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';

/** The parties of a referral, as far as the policy asks for them. */
export interface Parties {
  readonly toUnit: UnitId | null;
  readonly toPerson: PersonId | null;
  /** For a sub-referral: the unit that referred it on. */
  readonly withinUnit: UnitId | null;
}

/** What the directory says about the actor today, beside his roles. */
export interface Standing {
  /** The units that he heads, an Assistant Secretary-General those under him too. */
  readonly heads: readonly UnitId[];
  /** The Cabinet's own unit, for which everyone behind the gate speaks. */
  readonly cabinet: UnitId | null;
}

const directing: readonly Role[] = ['cabinet-officer', 'director-general', 'secretary-general'];

/** The holder of a directing post who lent the actor that right; null where he needs no loan, or has none. */
export function directsFor(actor: Actor): PersonId | null {
  if (holds(actor, directing) || !has(actor, 'cabinet')) return null;
  const lent = actor.delegations.find(
    ({ act, kind, roles }) =>
      (act === 'direct' || act === 'any') && kind === null && roles.some((role) => directing.includes(role)),
  );
  return lent?.from ?? null;
}

/** Whether the actor directs incoming items today: by his post, or because such a post's holder lent him that. */
const directs = (actor: Actor): boolean => holds(actor, directing) || directsFor(actor) !== null;

/** Whether a referral is addressed to the actor or to a unit for which he speaks. */
const isAddressed = (actor: Actor, { toUnit, toPerson }: Parties, { cabinet }: Standing): boolean =>
  toPerson !== null
    ? has(actor, ofPerson(toPerson))
    : toUnit !== null && (has(actor, ofUnit(toUnit)) || (toUnit === cabinet && holds(actor, cabinetRoles)));

/** Whether the actor answers for the addressee: as the person addressed, or at the head of the unit addressed. */
const answersFor = (actor: Actor, { toUnit, toPerson }: Parties, { heads }: Standing): boolean =>
  toPerson !== null ? has(actor, ofPerson(toPerson)) : toUnit !== null && heads.includes(toUnit);

/** Whether the actor stands above the addressee of a sub-referral. */
const isAbove = ({ withinUnit }: Parties, { heads }: Standing): boolean =>
  withinUnit !== null && heads.includes(withinUnit);

/** Who may do what with an incoming item after its registration; each line is one act. Reading it is asked of the database first. */
export const may = {
  direct: (actor: Actor): boolean => directs(actor),
  reopen: (actor: Actor): boolean => directs(actor),
  acknowledge: (actor: Actor, to: Parties, standing: Standing): boolean => isAddressed(actor, to, standing),
  contribute: (actor: Actor, to: Parties, standing: Standing): boolean => isAddressed(actor, to, standing),
  askExtension: (actor: Actor, to: Parties, standing: Standing): boolean => isAddressed(actor, to, standing),
  /** The head of the unit addressed distributes; a person addressed does so where he heads a unit. */
  subRefer: (actor: Actor, to: Parties, standing: Standing): boolean =>
    answersFor(actor, to, standing) && standing.heads.length > 0,
  returnIt: (actor: Actor, to: Parties, standing: Standing): boolean => answersFor(actor, to, standing),
  /** Whoever referred it: the Cabinet, or for a sub-referral the head of the unit. */
  withdraw: (actor: Actor, to: Parties, standing: Standing): boolean =>
    to.withinUnit === null ? directs(actor) : isAbove(to, standing),
  decideExtension: (actor: Actor, to: Parties, standing: Standing): boolean =>
    to.withinUnit === null ? directs(actor) : isAbove(to, standing),
  /** The Cabinet, or whoever answers for the lead; that it is not ours or came to us by mistake only the Cabinet says. */
  close: (actor: Actor, how: string, lead: Parties | null, standing: Standing): boolean =>
    directs(actor) ||
    ((how === 'answered' || how === 'no-reply') && lead !== null && answersFor(actor, lead, standing)),
  /** Whoever may read what was in a sealed envelope, and was named on it or directs. */
  shareContents: (actor: Actor, openers: readonly PersonId[]): boolean =>
    openers.includes(actor.person) || directs(actor),
};
