import type { Texts } from '../../kernel/text.ts';

/** The words of the points for which a draft came back. */
export const pointTexts = {
  round: { ar: 'الجولة {ordinal, number}', en: 'Round {ordinal, number}', fr: 'Tour {ordinal, number}' },
  settled: { ar: 'عولجت: {answer}', en: 'settled: {answer}', fr: 'réglé : {answer}' },
  unsettled: { ar: 'لم تُعالج بعد', en: 'not settled yet', fr: 'pas encore réglé' },
  settle: { ar: 'تمت المعالجة…', en: 'Settled…', fr: 'Réglé…' },
  settleAnswer: { ar: 'ماذا فُعل', en: 'What was done about it', fr: 'Ce qui a été fait' },
} as const satisfies Texts<string>;
