import { cabinetRoles, type Role } from '../../access/actor.ts';
import type { DelegationView, UnitView } from '../../directory/directory.ts';
import type { MeView } from '../../directory/entry.ts';
import type { ReferralView } from '../desk.ts';
import { unitsUnder } from './addressees.ts';

/** What a screen draws for its reader. The house decides by itself when he acts; this only spares him buttons that lead nowhere. */
export interface Standing {
  readonly person: string;
  /** Directs incoming items: by his post or because that was lent to him. */
  readonly directs: boolean;
  readonly behindGate: boolean;
  /** The units for which he speaks, and those that he heads. */
  readonly units: readonly string[];
  readonly heads: readonly string[];
}

const directing: readonly Role[] = ['cabinet-officer', 'director-general', 'secretary-general'];
const speaking: readonly Role[] = [
  'unit-head',
  'unit-officer',
  'office-head',
  'office-registrar',
  'registry-officer',
  'auditor',
  'assistant-secretary-general',
];

/** The standing of whoever sits here, from his posts, the units of today and the authority lent to him. */
export function standingFor(
  me: Pick<MeView, 'person' | 'posts' | 'roles'>,
  units: readonly UnitView[],
  delegations: readonly Pick<DelegationView, 'toPerson' | 'act' | 'kind' | 'state'>[] = [],
): Standing {
  const person = me.person.id;
  const behindGate = cabinetRoles.some((role) => me.roles.includes(role));
  const lent = delegations.some(
    (each) =>
      each.toPerson === person &&
      each.state === 'in-force' &&
      each.kind === null &&
      (each.act === 'direct' || each.act === 'any'),
  );
  const assisted = me.posts
    .filter(({ role }) => role === 'assistant-secretary-general')
    .flatMap(({ unit }) => [...unitsUnder(units, unit)]);
  const own = me.posts.filter(({ role }) => speaking.some((each) => each === role)).map(({ unit }) => unit);
  const cabinet = behindGate ? units.filter(({ kind }) => kind === 'cabinet').map(({ id }) => id) : [];
  const headed = units.filter((unit) => unit.people.some((each) => each.head && each.person === person));
  return {
    person,
    behindGate,
    directs: directing.some((role) => me.roles.includes(role)) || (behindGate && lent),
    units: [...new Set([...own, ...assisted, ...cabinet])],
    heads: [...new Set([...headed.map(({ id }) => id), ...assisted])],
  };
}

type Addressed = Pick<ReferralView, 'unit' | 'person'>;

/** Whether a referral is addressed to the reader or to a unit for which he speaks. */
export const isAddressed = (standing: Standing, { unit, person }: Addressed): boolean =>
  person !== null ? person.id === standing.person : unit !== null && standing.units.includes(unit.id);

/** Whether the reader answers for the addressee: as the person addressed, or at the head of the unit addressed. */
export const answersFor = (standing: Standing, { unit, person }: Addressed): boolean =>
  person !== null ? person.id === standing.person : unit !== null && standing.heads.includes(unit.id);

/** Inside which unit the reader may refer on what was referred to him; null where he may not. */
export function refersWithin(standing: Standing, referral: Addressed): string | null {
  if (!answersFor(standing, referral)) return null;
  return referral.unit?.id ?? standing.heads[0] ?? null;
}
