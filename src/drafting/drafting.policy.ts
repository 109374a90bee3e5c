import { type Actor, cabinetRoles, has, headRoles, holds } from '../access/actor.ts';
import type { Principal } from '../access/principal.ts';
import type { UnitId } from '../kernel/id.ts';

/** What the policy needs to know of a draft: the unit that writes it, and whether that unit is the Cabinet itself. */
export interface DraftFacts {
  readonly unit: string;
  readonly unitKind: string;
}

const unitOf = (draft: DraftFacts): UnitId => draft.unit as UnitId;
const ofCabinet = (actor: Actor): boolean => holds(actor, cabinetRoles);
/** Whoever works for the unit: its members, the Assistant Secretary-General above it, and the Cabinet for what it writes itself. */
const worksFor = (actor: Actor, draft: DraftFacts): boolean =>
  draft.unitKind === 'cabinet' ? ofCabinet(actor) : has(actor, `unit:${draft.unit}`);

/** The principal by which a drafting unit reads what it writes. */
export const principalOf = ({ unit, unitKind }: DraftFacts): Principal =>
  unitKind === 'cabinet' ? 'cabinet' : `unit:${unit}`;

/** Who may do what with a draft; each line is one act. Reading is decided by access rows, before any of these is asked. */
export const may = {
  start: worksFor,
  write: worksFor,
  submit: worksFor,
  askConcurrence: worksFor,
  /** The unit withdraws its own; the Cabinet withdraws what lies with it, an approved draft included. */
  withdraw: (actor: Actor, draft: DraftFacts, state: string): boolean =>
    ofCabinet(actor) || (state !== 'approved' && worksFor(actor, draft)),
  /** The head of the unit takes over what a colleague keeps checked out; in the Cabinet's own drafts, its Director-General. */
  takeOver: (actor: Actor, draft: DraftFacts): boolean =>
    worksFor(actor, draft) &&
    (draft.unitKind === 'cabinet'
      ? holds(actor, ['director-general', 'secretary-general'])
      : holds(actor, headRoles, unitOf(draft)) || holds(actor, ['assistant-secretary-general'])),
  /** Only the Cabinet opens concurrence, so that it is no side road for memoranda. */
  openConcurrence: (actor: Actor): boolean => ofCabinet(actor),
  closeConcurrence: (actor: Actor): boolean => ofCabinet(actor),
  /** A unit answers for itself. */
  answerConcurrence: (actor: Actor, unit: string): boolean => has(actor, `unit:${unit}`),
};
