import type { Language } from '../../kernel/text.ts';
import { resolutionsOn } from '../../resolutions/ranked.ts';
import type { ResolutionBook } from '../../resolutions/resolutions.ts';
import type { Precedent } from './knowledge.ts';

/** Answers which resolutions of a register are on a subject, best first. */
export const precedentsAmong =
  ({ all }: ResolutionBook) =>
  (subject: string, language: Language): readonly Precedent[] =>
    resolutionsOn(subject, language, all).map(({ resolution, title }) => ({
      record: null,
      kind: 'resolution',
      number: resolution.number,
      title,
      date: resolution.adoptedOn,
      level: 0,
    }));
