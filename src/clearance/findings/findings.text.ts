import type { Texts } from '../../kernel/text.ts';
import { httpTexts } from '../../platform/http/http.text.ts';

export type FindingRefusal =
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-draft'
  | 'no-such-finding'
  | 'answered-already'
  | 'not-remembered'
  | 'no-dossier'
  | 'classified-not-remembered'
  | 'no-such-answer';

export const findingRefusals: Texts<FindingRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-draft': { ar: 'لا توجد مسودة بهذا المعرّف.', en: 'There is no such draft.', fr: 'Ce projet n’existe pas.' },
  'no-such-finding': {
    ar: 'لم تعد هذه الملاحظة قائمة: تغيّر النص منذ عُرضت عليك. أعد القراءة.',
    en: 'This finding is no longer there: the text has changed since you were shown it. Read again.',
    fr: 'Ce constat n’existe plus : le texte a changé depuis qu’il vous a été montré. Relisez.',
  },
  'answered-already': {
    ar: 'أُجيب عن هذه الملاحظة من قبل؛ ألغِ الجواب أولًا إن أردت غيره.',
    en: 'This finding has been answered already; undo that answer first to give another.',
    fr: 'Ce constat a déjà reçu une réponse ; annulez-la d’abord pour en donner une autre.',
  },
  'not-remembered': {
    ar: 'لا تُحفظ هذه الملاحظة لغير هذه الوثيقة: ليس فيها كلمات تُعرف بها.',
    en: 'This finding cannot be remembered beyond this document: it has no words by which to know it again.',
    fr: 'Ce constat ne peut être retenu au-delà de ce document : aucun mot ne permet de le reconnaître.',
  },
  'no-dossier': {
    ar: 'لا ملف لهذه المسودة: الوارد الذي تجيب عنه غير مصنّف في خطة الحفظ.',
    en: 'This draft belongs to no dossier: what it answers has no place in the file plan.',
    fr: 'Ce projet n’appartient à aucun dossier : ce à quoi il répond n’a pas de place dans le plan de classement.',
  },
  'classified-not-remembered': {
    ar: 'ما قيل في مسودة مصنّفة لا يُحفظ لغيرها.',
    en: 'What is said on a classified draft is remembered for no other.',
    fr: 'Ce qui est dit sur un projet classifié n’est retenu pour aucun autre.',
  },
  'no-such-answer': {
    ar: 'لا يوجد جواب قائم بهذا المعرّف.',
    en: 'There is no such standing answer.',
    fr: 'Aucune réponse en vigueur ne porte cet identifiant.',
  },
};
