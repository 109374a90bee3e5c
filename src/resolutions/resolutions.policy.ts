import { type Actor, cabinetRoles, holds, unitsOf } from '../access/actor.ts';

/** Who may do what with the register of resolutions. Everyone of the house reads it. */
export const may = {
  /** The Cabinet, and the units that the profile names as its keepers, such as Legal Affairs. */
  keep: (actor: Actor, keepers: readonly string[]): boolean =>
    holds(actor, cabinetRoles) || unitsOf(actor).some((unit) => keepers.includes(unit)),
};
