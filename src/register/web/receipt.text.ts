import type { Texts } from '../../kernel/text.ts';

/** The words of the receipt that a sender is given. */
export const receiptTexts = {
  title: { ar: 'إيصال بالقيد {number}', en: 'Receipt for {number}', fr: 'Accusé de réception pour {number}' },
  standing: {
    ar: 'يُعطى بالصيغة الثابتة المجازة: الرقم والتاريخ والمرسل إليه لا غير.',
    en: 'Given by the standing form that was cleared: number, date and addressee, nothing else.',
    fr: 'Donné par la formule permanente visée : numéro, date et destinataire, rien d’autre.',
  },
  channel: { ar: 'كيف يُعطى', en: 'How it is given', fr: 'Comment il est donné' },
  give: { ar: 'أعطِ الإيصال', en: 'Give the receipt', fr: 'Donner l’accusé' },
} as const satisfies Texts<string>;
