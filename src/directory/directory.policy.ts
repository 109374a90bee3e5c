import { type Actor, cabinetRoles, headRoles, holds, type Role } from '../access/actor.ts';
import type { PersonId, PostId } from '../kernel/id.ts';

/** Those who file and work on what others decide. */
const plainRoles: readonly Role[] = ['unit-officer', 'registry-officer', 'office-registrar'];

/** Who may change the directory. Everyone who is signed in may read it. */
export const may = {
  keepCorrespondents: (actor: Actor): boolean =>
    holds(actor, ['registry-officer', 'office-registrar', 'administrator', ...cabinetRoles]),
  keepPeople: (actor: Actor): boolean => holds(actor, ['administrator']),
  /** The lost password of plain unit and registry work is an administrator's matter alone; no other is. */
  resetAlone: (roles: readonly Role[]): boolean => roles.every((role) => plainRoles.includes(role)),
  /** Nobody grants himself a post. */
  grantPost: (actor: Actor, to: PersonId): boolean => holds(actor, ['administrator']) && actor.person !== to,
  /** The second person: neither who granted nor who receives. */
  confirmGrant: (actor: Actor, grant: { to: PersonId; grantedBy: PersonId | null }): boolean =>
    holds(actor, ['administrator', 'director-general', 'secretary-general']) &&
    actor.person !== grant.to &&
    actor.person !== grant.grantedBy,
  revokePost: (actor: Actor): boolean => holds(actor, ['administrator', 'director-general', 'secretary-general']),
  /** A holder lends the authority of his own post; the Cabinet's head may lend that of any. */
  delegate: (actor: Actor, post: PostId): boolean =>
    actor.roles.some((held) => held.post === post && held.manner === 'substantive') ||
    holds(actor, ['director-general', 'secretary-general']),
  revokeDelegation: (actor: Actor, from: PersonId): boolean =>
    actor.person === from || holds(actor, ['administrator', 'director-general', 'secretary-general']),
  recordAbsence: (actor: Actor, of: PersonId): boolean =>
    actor.person === of || holds(actor, ['administrator', 'private-secretary', ...cabinetRoles, ...headRoles]),
};
