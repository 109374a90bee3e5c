import { type Actor, cabinetRoles, has, holds, registryRoles } from '../access/actor.ts';
import { ofUnit } from '../access/principal.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';

/** What the policy needs to know of a book: whose it is, and whether it is the Registry's own. */
export interface BookFacts {
  readonly unit: UnitId;
  readonly central: boolean;
}

/** Who may do what at the registers; each line is one act. */
export const may = {
  /** The registering officer of the book's unit; in the Registry's own book the Cabinet too, which takes calls and spoken instructions. */
  register: (actor: Actor, book: BookFacts): boolean =>
    holds(actor, registryRoles, book.unit) || (book.central && holds(actor, cabinetRoles)),
  /** Whoever belongs to a unit hands in what reached it directly. */
  handIn: (actor: Actor, unit: UnitId): boolean => has(actor, ofUnit(unit)),
  correct: (actor: Actor, book: BookFacts): boolean => may.register(actor, book),
  addReceipt: (actor: Actor, book: BookFacts): boolean => may.register(actor, book),
  recordCustody: (actor: Actor, book: BookFacts): boolean => may.register(actor, book),
  recordUnregistered: (actor: Actor, book: BookFacts): boolean => may.register(actor, book),
  /** Stopping the reading of a file, or having it read again: as for correcting; what lay in an envelope is its readers' own. */
  directReading: (actor: Actor, book: BookFacts, openers: readonly PersonId[]): boolean =>
    may.correct(actor, book) || openers.includes(actor.person),
  /** What the house learned from corrections is everyone's who registers, and the Cabinet's. */
  withdrawLearned: (actor: Actor): boolean => holds(actor, registryRoles) || holds(actor, cabinetRoles),
  /** Only the keepers of the book itself strike a number out, open a book or bring an old one in. */
  void: (actor: Actor, book: BookFacts): boolean => holds(actor, registryRoles, book.unit),
  openBook: (actor: Actor, book: BookFacts): boolean => holds(actor, registryRoles, book.unit),
  importBook: (actor: Actor, book: BookFacts): boolean => holds(actor, registryRoles, book.unit),
  /** A sealed envelope is opened by the persons named on it and by nobody else. */
  openSealed: (actor: Actor, openers: readonly PersonId[]): boolean => openers.includes(actor.person),
};
