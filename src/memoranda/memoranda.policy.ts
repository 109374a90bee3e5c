import type { Actor } from '../access/actor.ts';
import { unitsOf } from '../access/actor.ts';
import { ofPerson, ofUnit } from '../access/principal.ts';

/** The addressees for whom the actor may take note: himself, and the units for which he speaks. */
export const addresseesOf = (actor: Actor): string[] => [ofPerson(actor.person), ...unitsOf(actor).map(ofUnit)];

/** Who may do what with a memorandum; each line is one act. Writing, clearing and signing it are those of any other document. */
export const may = {
  /** Those to whom it was addressed, each for himself or for his unit. */
  acknowledge: (actor: Actor, addressee: string): boolean => addresseesOf(actor).includes(addressee),
};
