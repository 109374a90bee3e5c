import type { Texts } from '../../kernel/text.ts';
import { dispatchRefusals } from '../dispatch.text.ts';
import type { BundleRefusal } from './bundle.commands.ts';

/** Why no bundle is made, and what to do. */
export const bundleRefusals: Texts<BundleRefusal> = {
  'not-allowed': dispatchRefusals['not-allowed'],
  'key-used-otherwise': dispatchRefusals['key-used-otherwise'],
  'no-such-document': dispatchRefusals['no-such-document'],
  'no-such-dispatch': dispatchRefusals['no-such-dispatch'],
  'not-dispatched': {
    ar: 'لم تخرج هذه الوثيقة بعد أو لم تعد سارية؛ تُعدّ الحزمة لوثيقة أُرسلت.',
    en: 'This document has not left yet, or stands no more; a bundle is made of a document that was dispatched.',
    fr: 'Ce document n’est pas encore parti ou n’est plus en vigueur ; un paquet se fait d’un document expédié.',
  },
  'papers-not-sound': {
    ar: 'لم تعد أوراق هذه الوثيقة كما وُقّعت؛ لا تُعدّ منها حزمة. أبلغ مدير النظام.',
    en: 'The papers of this document are not as they were signed; no bundle is made of them. Tell the administrator.',
    fr: 'Les pièces de ce document ne sont plus telles qu’elles ont été signées ; aucun paquet n’en est fait. Prévenez l’administrateur.',
  },
  'not-yet-covered': {
    ar: 'لم يختم السجل المحكم هذا القيد بعد. أعد المحاولة بعد قليل.',
    en: 'The ledger has not sealed this entry yet. Try again in a moment.',
    fr: 'Le registre de preuve n’a pas encore scellé cette écriture. Réessayez dans un instant.',
  },
};
