import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { manifestRefusals } from './manifest.text.ts';

export type RemarkRefusal =
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-draft'
  | 'no-such-version'
  | 'no-such-language'
  | 'no-such-remark'
  | 'words-not-there'
  | 'not-remarkable'
  | 'already-answered'
  | 'already-settled';

/** Why a remark is not taken, answered or settled. */
export const remarkRefusals: Texts<RemarkRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-draft': manifestRefusals['no-such-draft'],
  'no-such-version': {
    ar: 'ليست لهذه المسودة صيغة بهذا الرقم.',
    en: 'The draft has no version of this number.',
    fr: 'Le projet n’a pas de version de ce numéro.',
  },
  'no-such-language': {
    ar: 'لا نص لهذه المسودة بهذه اللغة.',
    en: 'The draft has no version in this language.',
    fr: 'Le projet n’a pas de version dans cette langue.',
  },
  'no-such-remark': {
    ar: 'لا يوجد تعليق بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such remark among those you may see.',
    fr: 'Il n’y a pas de telle remarque parmi celles que vous pouvez voir.',
  },
  'words-not-there': {
    ar: 'لا ترد هذه الكلمات في هذا الموضع من الصيغة؛ حدّد الكلمات في النص المحفوظ ثم أعد كتابة التعليق.',
    en: 'These words do not stand at this place of the version; select words of the saved text, then remark again.',
    fr: 'Ces mots ne figurent pas à cet endroit de la version ; sélectionnez des mots du texte enregistré, puis recommencez.',
  },
  'not-remarkable': {
    ar: 'صدرت هذه المسودة أو صُرف النظر عنها؛ لا يُعلَّق عليها بعد.',
    en: 'This draft was signed or withdrawn; it is no longer remarked upon.',
    fr: 'Ce projet a été signé ou abandonné ; on n’y fait plus de remarques.',
  },
  'already-answered': {
    ar: 'أُجيب عن هذا التعليق؛ اكتب تعليقًا آخر إن بقي ما يقال.',
    en: 'This remark has its answer; write a further remark if more is to be said.',
    fr: 'Cette remarque a déjà sa réponse ; faites-en une autre s’il reste à dire.',
  },
  'already-settled': {
    ar: 'سُوّي هذا التعليق من قبل.',
    en: 'This remark was settled before.',
    fr: 'Cette remarque est déjà réglée.',
  },
};

/** The words of the list of remarks. */
export const remarkTexts = {
  remarks: { ar: 'التعليقات', en: 'Remarks', fr: 'Remarques' },
  none: {
    ar: 'لا تعليقات بعد. حدّد كلمات في نص المسودة، ثم اكتب تعليقك هنا.',
    en: 'No remarks yet. Select words in the text of the draft, then write your remark here.',
    fr: 'Pas encore de remarque. Sélectionnez des mots du texte du projet, puis écrivez votre remarque ici.',
  },
  help: {
    ar: 'يراها كل من يطّلع على المسودة، ولا تخرج مع الوثيقة أبدًا.',
    en: 'Whoever may read the draft sees them; they never leave with the document.',
    fr: 'Quiconque peut lire le projet les voit ; elles ne partent jamais avec le document.',
  },
  saveFirst: {
    ar: 'احفظ المسودة أولًا: يكون التعليق على صيغة محفوظة.',
    en: 'Save the draft first: remarks stand on a saved version.',
    fr: 'Enregistrez d’abord le projet : une remarque porte sur une version enregistrée.',
  },
  add: { ar: 'إضافة تعليق', en: 'Add a remark', fr: 'Ajouter une remarque' },
  inVersion: { ar: 'على النص', en: 'On the version', fr: 'Sur la version' },
  onWords: { ar: 'على الكلمات', en: 'On the words', fr: 'Sur les mots' },
  onWordsHint: {
    ar: 'كما وردت في الصيغة المحفوظة؛ اتركه خاليًا للتعليق على النص كله.',
    en: 'As they stand in the saved version; leave it empty to remark on the whole text.',
    fr: 'Tels qu’ils figurent dans la version enregistrée ; laissez vide pour une remarque sur tout le texte.',
  },
  remark: { ar: 'التعليق', en: 'Remark', fr: 'Remarque' },
  whole: { ar: 'على النص كله', en: 'on the whole text', fr: 'sur tout le texte' },
  gone: {
    ar: 'لم تعد هذه الكلمات في النص',
    en: 'these words are no longer in the text',
    fr: 'ces mots ne sont plus dans le texte',
  },
  onVersion: { ar: 'الصيغة {ordinal, number}', en: 'version {ordinal, number}', fr: 'version {ordinal, number}' },
  fromFile: {
    ar: 'في ملف وورد، جاء به {name}',
    en: 'in a Word file, brought by {name}',
    fr: 'dans un fichier Word, apporté par {name}',
  },
  open: { ar: 'مفتوح', en: 'open', fr: 'ouverte' },
  answered: { ar: 'أُجيب عنه', en: 'answered', fr: 'avec réponse' },
  settled: { ar: 'سُوّي', en: 'settled', fr: 'réglée' },
  answer: { ar: 'الإجابة', en: 'Answer', fr: 'Répondre' },
  answerLabel: { ar: 'نص الإجابة', en: 'Your answer', fr: 'Votre réponse' },
  settle: { ar: 'تسويته', en: 'Settle', fr: 'Régler' },
  settledOnes: {
    ar: '{count, plural, zero {لا تعليقات مسوّاة} one {تعليق مسوّى} two {تعليقان مسوّيان} few {{count, number} تعليقات مسوّاة} many {{count, number} تعليقًا مسوّى} other {{count, number} تعليق مسوّى}}',
    en: '{count, plural, one {# settled remark} other {# settled remarks}}',
    fr: '{count, plural, one {# remarque réglée} other {# remarques réglées}}',
  },
} as const;
