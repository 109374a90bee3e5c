import { type ComponentType, lazy } from 'react';
import type { DraftView } from '../../drafting/view.ts';
import type { Writing } from '../../drafting/web/writing.ts';

/** What the part that a later capability adds beside the writing is given. */
export interface DraftSlotProps {
  readonly draft: DraftView;
  /** Changes the words being typed; null where this reader does not write. Nothing is saved by it. */
  readonly write: ((change: (now: Writing) => Writing) => void) | null;
  /** The words as they are being typed now. */
  readonly writing: Writing;
  /** Whether they differ from the last saved version. */
  readonly isDirty: boolean;
  /** What was taken from the part into the words, by its key; kept while the draft lies open, whatever sheet is shown. */
  readonly taken: ReadonlySet<string>;
  readonly onTaken: (key: string) => void;
}

type Loaded = Record<string, unknown>;

/** What the gate finds in a draft: the component `DraftFindings` of `src/<capability>/web/draft-findings.tsx`. So drafting imports no later folder. */
export const draftFindings = Object.entries(import.meta.glob<Loaded>('../../*/web/draft-findings.tsx')).map(
  ([path, load]) =>
    lazy(async () => {
      const component = (await load())['DraftFindings'];
      if (typeof component !== 'function') throw new Error(`${path} exports no DraftFindings`);
      return { default: component as ComponentType<DraftSlotProps> };
    }),
);
