import type { PersonId, UnitId } from '../kernel/id.ts';

/** Whoever an access row may name. */
export type Principal = `person:${string}` | `unit:${string}` | `registry:${string}` | 'cabinet' | 'sg' | 'auditor';

export const ofPerson = (id: PersonId): Principal => `person:${id}`;
export const ofUnit = (id: UnitId): Principal => `unit:${id}`;
export const ofRegistry = (unit: UnitId): Principal => `registry:${unit}`;
