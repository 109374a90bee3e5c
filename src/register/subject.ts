import type { Language, Text } from '../kernel/text.ts';

/** What an item is about, as a reader is told: the neutral subject of a sealed envelope is said in his own language, every other as it was written. */
export const subjectIn = (
  { subject, sealed }: { readonly subject: string; readonly sealed: boolean },
  neutral: Text,
  language: Language,
): string => (sealed ? neutral[language] || subject : subject);
