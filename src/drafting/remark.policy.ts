import type { Actor } from '../access/actor.ts';
import { type DraftFacts, may as mayDraft } from './drafting.policy.ts';

/** Who may do what with a remark. Whoever may read a draft may remark upon it and answer; reading is decided before. */
export const may = {
  /** Who made it, or who writes the draft. */
  settle: (actor: Actor, draft: DraftFacts, madeBy: string): boolean =>
    actor.person === madeBy || mayDraft.write(actor, draft),
};
