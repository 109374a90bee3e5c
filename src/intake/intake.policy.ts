import { type Actor, has } from '../access/actor.ts';
import { ofRegistry } from '../access/principal.ts';
import type { UnitId } from '../kernel/id.ts';

/** Who may do what with what has arrived and is not registered; each line is one act. Nobody but the officers of that Registry knows of it (I1). */
export const may = {
  setAside: (actor: Actor, unit: UnitId): boolean => has(actor, ofRegistry(unit)),
  restore: (actor: Actor, unit: UnitId): boolean => has(actor, ofRegistry(unit)),
};
