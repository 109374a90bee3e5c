/** What is said when words that were not saved are offered back. */
export const keptTexts = {
  found: {
    ar: 'بقيت لك هنا كلمات كتبتها ولم تُحفظ',
    en: 'Words that you typed here were not saved',
    fr: 'Des mots que vous avez saisis ici n’ont pas été enregistrés',
  },
  take: { ar: 'استعادتها', en: 'Take them back', fr: 'Les reprendre' },
  drop: { ar: 'تركها', en: 'Let them go', fr: 'Les abandonner' },
} as const;
