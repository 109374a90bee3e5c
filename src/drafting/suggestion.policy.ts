import type { Actor } from '../access/actor.ts';
import { type DraftFacts, may as mayDraft } from './drafting.policy.ts';

/** Who may do what with a suggestion. Whoever may read a draft may suggest; reading is decided before. */
export const may = {
  /** Who writes the draft. */
  accept: (actor: Actor, draft: DraftFacts): boolean => mayDraft.write(actor, draft),
  /** Who writes the draft, or who made it and thought better of it. */
  reject: (actor: Actor, draft: DraftFacts, madeBy: string): boolean =>
    actor.person === madeBy || mayDraft.write(actor, draft),
};
