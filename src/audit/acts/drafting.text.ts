import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of drafts. */
export const draftingActs = {
  'concurrence.answer': {
    ar: 'أُجيب عن طلب موافقة',
    en: 'A request for concurrence was answered',
    fr: 'Une demande d’accord a reçu sa réponse',
  },
  'concurrence.ask': { ar: 'طُلبت الموافقة', en: 'Concurrence was asked for', fr: 'Un accord a été demandé' },
  'concurrence.close': {
    ar: 'أُغلق طلب الموافقة',
    en: 'A request for concurrence was closed',
    fr: 'Une demande d’accord a été close',
  },
  'concurrence.open': {
    ar: 'فُتح طلب الموافقة واطُّلع عليه',
    en: 'A request for concurrence was opened and read',
    fr: 'Une demande d’accord a été ouverte et lue',
  },
  'draft.amend': {
    ar: 'عُدّل نوع مسودة أو درجة سريتها أو مبلغها أو أساسها',
    en: 'The kind, classification, amount or basis of a draft was changed',
    fr: 'Le type, la classification, le montant ou le fondement d’un projet a été modifié',
  },
  'draft.attach': {
    ar: 'أُرفق بمسودة',
    en: 'Something was attached to a draft',
    fr: 'Une pièce a été jointe à un projet',
  },
  'draft.bring-back': {
    ar: 'أُعيدت مسودة من ملف وورد وحُفظت إصدارًا جديدًا',
    en: 'A draft was brought back from a Word file as a further version',
    fr: 'Un projet est revenu d’un fichier Word et forme une nouvelle version',
  },
  'draft.check-out': {
    ar: 'أُخذت مسودة للتحرير',
    en: 'A draft was taken for writing',
    fr: 'Un projet a été pris en rédaction',
  },
  'draft.read': { ar: 'قُرئت مسودة', en: 'A draft was read', fr: 'Un projet a été lu' },
  'draft.release': { ar: 'أُعيدت مسودة بعد التحرير', en: 'A draft was put back', fr: 'Un projet a été reposé' },
  'draft.save': {
    ar: 'حُفظ إصدار من مسودة',
    en: 'A version of a draft was kept',
    fr: 'Une version d’un projet a été conservée',
  },
  'draft.start': { ar: 'بُدئت مسودة', en: 'A draft was begun', fr: 'Un projet a été commencé' },
  'draft.submit': {
    ar: 'قُدّمت مسودة للإجازة',
    en: 'A draft was submitted for clearance',
    fr: 'Un projet a été soumis au visa',
  },
  'draft.take-back': {
    ar: 'استُرجعت مسودة من مكتب الإجازة',
    en: 'A draft was taken back from clearance',
    fr: 'Un projet a été repris du visa',
  },
  'draft.take-over': {
    ar: 'نُقل تحرير مسودة إلى شخص آخر',
    en: 'The writing of a draft was taken over',
    fr: 'La rédaction d’un projet a été reprise par une autre personne',
  },
  'draft.withdraw': { ar: 'سُحبت مسودة', en: 'A draft was withdrawn', fr: 'Un projet a été retiré' },
  'remark.add': {
    ar: 'عُلّق على مسودة',
    en: 'A remark was made on a draft',
    fr: 'Une remarque a été faite sur un projet',
  },
  'remark.answer': {
    ar: 'أُجيب عن تعليق على مسودة',
    en: 'A remark on a draft was answered',
    fr: 'Une remarque sur un projet a reçu sa réponse',
  },
  'remark.settle': {
    ar: 'سُوّي تعليق على مسودة',
    en: 'A remark on a draft was settled',
    fr: 'Une remarque sur un projet a été réglée',
  },
  'suggestion.add': {
    ar: 'اقتُرحت تغييرات على مسودة',
    en: 'Changes were suggested on a draft',
    fr: 'Des changements ont été suggérés sur un projet',
  },
  'suggestion.accept': {
    ar: 'قُبلت اقتراحات على مسودة',
    en: 'Suggestions on a draft were accepted',
    fr: 'Des suggestions sur un projet ont été acceptées',
  },
  'suggestion.reject': {
    ar: 'رُفضت اقتراحات على مسودة',
    en: 'Suggestions on a draft were rejected',
    fr: 'Des suggestions sur un projet ont été rejetées',
  },
} as const satisfies Texts<string>;
