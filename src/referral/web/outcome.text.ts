import type { Texts } from '../../kernel/text.ts';

/** The words of closing an undirected item with a reason. */
export const outcomeTexts = {
  title: { ar: 'إغلاق مع ذكر السبب', en: 'Close, with the reason', fr: 'Clore, avec le motif' },
  notOurs: { ar: 'ليست لنا', en: 'Not for us', fr: 'Pas pour nous' },
  notOursHint: {
    ar: 'تُغلق المعاملة لأنها لا تخص الأمانة العامة.',
    en: 'The item is closed because it does not concern this house.',
    fr: 'La pièce est close car elle ne concerne pas la maison.',
  },
  noReply: { ar: 'لا تحتاج إلى رد', en: 'No reply needed', fr: 'Sans réponse' },
  noReplyHint: {
    ar: 'تُغلق المعاملة بلا رد.',
    en: 'The item is closed without a reply.',
    fr: 'La pièce est close sans réponse.',
  },
  misdirected: { ar: 'وصلت خطأً', en: 'Misdirected', fr: 'Mal adressée' },
  misdirectedHint: {
    ar: 'تُغلق المعاملة لأنها وصلت إلينا خطأً، واذكر إلى أين كان ينبغي أن تذهب.',
    en: 'The item is closed because it reached us by mistake; say where it should have gone.',
    fr: 'La pièce est close car elle nous est parvenue par erreur ; dites où elle aurait dû aller.',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  closed: { ar: 'أُغلقت {number}', en: '{number} closed', fr: '{number} close' },
} as const satisfies Texts<string>;
