import { useCallback } from 'react';
import { useLanguage } from '../../apps/web/i18n.tsx';
import { useProfile } from '../../apps/web/profile.ts';
import type { ItemRow } from '../register.ts';
import { subjectIn } from '../subject.ts';

/** What an item is about, in words for this reader. */
export function useSubject(): (item: Pick<ItemRow, 'subject' | 'sealed'>) => string {
  const language = useLanguage();
  const { classification } = useProfile();
  return useCallback((item) => subjectIn(item, classification.neutralSubject, language), [classification, language]);
}

/** In which language a subject stands: what the house itself says of a sealed envelope is in the reader's. */
export const languageOfSubject = ({ language, sealed }: Pick<ItemRow, 'language' | 'sealed'>): string | undefined =>
  sealed ? undefined : language;
