import type { Choice } from '../../apps/web/ui/index.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/text.ts';
import type { Bounds, BoundsView } from '../bounds.ts';

/** What a directive applies to while it is being written. */
export interface BoundsDraft {
  readonly correspondents: readonly Choice[];
  /** One subject on each line. */
  readonly subjects: string;
  readonly from: CivilDay | null;
  readonly to: CivilDay | null;
}

export const noBounds: BoundsDraft = { correspondents: [], subjects: '', from: null, to: null };

const subjectWords = (subjects: string): string[] => [
  ...new Set(
    subjects
      .split('\n')
      .map((line) => line.trim().replace(/\s+/gu, ' '))
      .filter((line) => line.length > 1),
  ),
];

/** What was said already, as the form shows it again. */
export const boundsDraftOf = (view: BoundsView | null, language: Language): BoundsDraft =>
  view === null
    ? noBounds
    : {
        correspondents: view.correspondents.map(({ id, name }) => ({ id, label: name[language] })),
        subjects: view.subjectWords.join('\n'),
        from: view.from,
        to: view.to,
      };

/** The bounds as the house takes them; null where nothing was said at all. */
export function boundsOf({ correspondents, subjects, from, to }: BoundsDraft): Bounds | null {
  const words = subjectWords(subjects);
  if (correspondents.length + words.length === 0 && from === null && to === null) return null;
  return {
    correspondents: correspondents.map(({ id }) => id),
    subjectWords: words,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** A period without anyone or anything for which it counts. */
export const isPeriodAlone = (draft: BoundsDraft): boolean => {
  const bounds = boundsOf(draft);
  return bounds !== null && bounds.correspondents.length + bounds.subjectWords.length === 0;
};
