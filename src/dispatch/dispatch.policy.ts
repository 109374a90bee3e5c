import { type Actor, cabinetRoles, has, holds, registryRoles } from '../access/actor.ts';
import { ofUnit } from '../access/principal.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';

/** What the policy needs to know of a document: the unit of the book that numbered it, whether it is the Registry's own, who signed. */
export interface DocumentFacts {
  readonly bookUnit: UnitId;
  readonly central: boolean;
  readonly signedBy: PersonId;
  readonly unit: UnitId;
}

/** The addressee of a dispatch, where it is a unit or a person of the house. */
export interface Inside {
  readonly unit: UnitId | null;
  readonly person: PersonId | null;
}
const nobody: Inside = { unit: null, person: null };

const keepsBook = (actor: Actor, { bookUnit, central }: Pick<DocumentFacts, 'bookUnit' | 'central'>): boolean =>
  holds(actor, registryRoles, bookUnit) || (central && holds(actor, cabinetRoles));

/** Who may do what with a signed document; each line is one act. Who may sign is the authority matrix's to say (`mayAct`). */
export const may = {
  /** Whoever keeps the book sends what stands in it; in the Registry's own book the Cabinet too. */
  send: keepsBook,
  recordDispatch: keepsBook,
  /** What became of a message is decided by an officer, never by the program. */
  resolve: keepsBook,
  cancel: keepsBook,
  /** An addressee inside the house says for himself that he has it. */
  recordReceipt: (actor: Actor, document: DocumentFacts, to: Inside = nobody): boolean =>
    keepsBook(actor, document) ||
    has(actor, ofUnit(document.unit)) ||
    to.person === actor.person ||
    (to.unit !== null && has(actor, ofUnit(to.unit))),
  /** The scan of what was signed by hand is brought by whoever keeps the book, by the Cabinet, or by who signed it. */
  bringScan: (actor: Actor, document: DocumentFacts): boolean =>
    keepsBook(actor, document) || holds(actor, cabinetRoles) || actor.person === document.signedBy,
  /** It is compared and accepted by an officer of the Cabinet who neither signed nor drafted the document. */
  judgeScan: (actor: Actor, document: Pick<DocumentFacts, 'signedBy'>, drafter: PersonId | null = null): boolean =>
    holds(actor, cabinetRoles) && actor.person !== document.signedBy && actor.person !== drafter,
  /** Who signed it may strike it out before it leaves, and so may those above the Cabinet's officers. */
  void: (actor: Actor, document: DocumentFacts): boolean =>
    actor.person === document.signedBy || holds(actor, ['director-general', 'secretary-general']),
  /** A standing form is cleared by an adviser and confirmed by the Director-General or the Secretary-General. */
  clearForm: (actor: Actor): boolean => holds(actor, ['adviser', 'director-general']),
  confirmForm: (actor: Actor): boolean => holds(actor, ['director-general', 'secretary-general']),
  revokeForm: (actor: Actor): boolean => holds(actor, ['adviser', 'director-general', 'secretary-general']),
  acknowledge: keepsBook,
};
