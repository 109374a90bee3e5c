import type { PersonId, PostId, UnitId } from '../kernel/id.ts';

/** The roles that a post can give at its unit; the profile says which post gives which. */
export const roles = [
  'registry-officer',
  'cabinet-officer',
  'adviser',
  'director-general',
  'secretary-general',
  'private-secretary',
  'assistant-secretary-general',
  'unit-head',
  'unit-officer',
  'office-head',
  'office-registrar',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Clearance levels: 0 unclassified, 1 confidential, 2 strictly confidential. */
export type Level = 0 | 1 | 2;

export interface RoleHeld {
  readonly role: Role;
  readonly unit: UnitId;
  readonly post: PostId;
  readonly manner: 'substantive' | 'acting';
}

/** Authority of one post lent to a person for a time; already filtered to today, confirmed and not revoked. */
export interface DelegationHeld {
  readonly id: string;
  readonly post: PostId;
  readonly roles: readonly Role[];
  readonly unit: UnitId;
  readonly from: PersonId;
  readonly act: 'approve' | 'sign' | 'verdict' | 'waive' | 'direct' | 'any';
  readonly kind: string | null;
  readonly amountUpTo: number | null;
  readonly onBehalf: boolean;
}

/** A person at work on a day: what he holds, as the database told it when the transaction was entered. */
export interface Actor {
  readonly person: PersonId;
  readonly level: Level;
  readonly principals: readonly string[];
  readonly roles: readonly RoleHeld[];
  readonly delegations: readonly DelegationHeld[];
}

/** Whether the actor holds one of some roles today, at a given unit where one is named. */
export const holds = (actor: Actor, wanted: readonly Role[], unit?: UnitId | null): boolean =>
  actor.roles.some((held) => wanted.includes(held.role) && (unit === undefined || unit === null || held.unit === unit));

/** Whether the actor has a principal, such as `unit:<id>`: what access rows are written for. */
export const has = (actor: Actor, principal: string): boolean => actor.principals.includes(principal);

/** The units for which the actor may speak. */
export const unitsOf = (actor: Actor): UnitId[] =>
  actor.principals.filter((p) => p.startsWith('unit:')).map((p) => p.slice('unit:'.length) as UnitId);

/** Those who work behind the gate. */
export const cabinetRoles: readonly Role[] = ['cabinet-officer', 'adviser', 'director-general', 'secretary-general'];
/** Those who keep a register. */
export const registryRoles: readonly Role[] = ['registry-officer', 'office-registrar'];
/** Those who belong to a unit and work for it. */
export const unitRoles: readonly Role[] = [
  'unit-head',
  'unit-officer',
  'office-head',
  'office-registrar',
  'registry-officer',
  'auditor',
];
/** Those who head a unit. */
export const headRoles: readonly Role[] = ['unit-head', 'office-head', 'assistant-secretary-general'];
