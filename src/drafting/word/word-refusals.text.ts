import type { Texts } from '../../kernel/text.ts';
import { type DraftingRefusal, draftingRefusals } from '../drafting.text.ts';
import { suggestionRefusals } from '../suggestion.text.ts';
import type { WordRefusal } from './read-parts.ts';

export type BringBackRefusal =
  | DraftingRefusal
  | WordRefusal
  | 'not-a-word-file'
  | 'word-of-other-draft'
  | 'no-such-language'
  | 'text-made-elsewhere'
  | 'nothing-new'
  | 'too-many-suggestions';

/** Why a draft is not exported to Word, or a Word file not taken back. */
export const wordRefusals: Texts<BringBackRefusal | 'no-text-yet'> = {
  ...draftingRefusals,
  'too-many-suggestions': suggestionRefusals['too-many-suggestions'],
  'no-text-yet': {
    ar: 'لا نص في هذه المسودة بعد؛ احفظ نصًّا ثم أخرجه إلى وورد.',
    en: 'This draft has no text yet; save one, then export it to Word.',
    fr: 'Ce projet n’a pas encore de texte ; enregistrez-en un, puis exportez-le vers Word.',
  },
  'no-such-language': {
    ar: 'لا نص لهذه المسودة بهذه اللغة؛ أضف النص أولًا.',
    en: 'The draft has no version in this language; add it first.',
    fr: 'Le projet n’a pas de version dans cette langue ; ajoutez-la d’abord.',
  },
  'text-made-elsewhere': {
    ar: 'نص هذه المسودة ملف مُعدّ خارج النظام ويصدر كما هو؛ انزعه أولًا إن أردت العمل على نصها في وورد.',
    en: 'The text of this draft is a file made elsewhere, which goes as it is; take that file out first to work on its text in Word.',
    fr: 'Le texte de ce projet est un fichier établi ailleurs, qui part tel quel ; retirez-le d’abord pour travailler le texte dans Word.',
  },
  'not-a-word-file': {
    ar: 'ليس هذا ملف وورد (‎.docx)؛ احفظه في معالج النصوص بهذه الصيغة ثم أعده.',
    en: 'This is not a Word file (.docx); save it in that form in your word processor, then bring it back.',
    fr: 'Ce n’est pas un fichier Word (.docx) ; enregistrez-le sous cette forme dans votre traitement de texte, puis rapportez-le.',
  },
  'word-of-other-draft': {
    ar: 'أُخرج هذا الملف من مسودة أخرى؛ أعده من صفحة تلك المسودة.',
    en: 'This file was exported from another draft; bring it back on the page of that draft.',
    fr: 'Ce fichier a été exporté d’un autre projet ; rapportez-le depuis la page de ce projet.',
  },
  'nothing-new': {
    ar: 'يطابق الملف الصيغة التي لديك وليس فيه تعليق جديد؛ لا شيء يُحفظ.',
    en: 'The file says what the version in hand says, and has no new remark; there is nothing to take.',
    fr: 'Le fichier dit la même chose que la version en cours et n’a aucune remarque nouvelle ; il n’y a rien à reprendre.',
  },
  'word-unreadable': {
    ar: 'تعذّرت قراءة ملف وورد هذا؛ افتحه في معالج النصوص واحفظه من جديد ثم أعده.',
    en: 'This Word file cannot be read; open it in your word processor, save it again, then bring it back.',
    fr: 'Ce fichier Word est illisible ; ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau, puis rapportez-le.',
  },
  'word-macros': {
    ar: 'يحمل ملف وورد هذا برامج (ماكرو)؛ احفظه من دونها ثم أعده.',
    en: 'This Word file carries macros; save it without them, then bring it back.',
    fr: 'Ce fichier Word contient des macros ; enregistrez-le sans elles, puis rapportez-le.',
  },
  'word-entities': {
    ar: 'يعرّف ملف وورد هذا كيانات لا يكتبها أي معالج نصوص، فلم يُقرأ.',
    en: 'This Word file defines entities, which no word processor writes; it was not read.',
    fr: 'Ce fichier Word définit des entités, ce qu’aucun traitement de texte ne fait ; il n’a pas été lu.',
  },
  'word-too-large': {
    ar: 'ملف وورد هذا أكبر مما يُقبل لمسودة، أو يتضخم عند فتحه؛ احذف منه ما ليس من النص.',
    en: 'This Word file is larger than a draft may be, or swells when it is opened; take out what is not part of the text.',
    fr: 'Ce fichier Word dépasse la taille d’un projet, ou enfle à l’ouverture ; retirez-en ce qui n’est pas du texte.',
  },
  'word-took-too-long': {
    ar: 'استغرقت قراءة ملف وورد هذا أكثر من {seconds, number} ثانية فتُركت.',
    en: 'Reading this Word file took more than {seconds, number} seconds and was given up.',
    fr: 'La lecture de ce fichier Word a dépassé {seconds, number} secondes et a été abandonnée.',
  },
  'word-encrypted': {
    ar: 'ملف وورد هذا محمي بكلمة مرور؛ احفظه من دونها ثم أعده.',
    en: 'This Word file is protected by a password; save it without one, then bring it back.',
    fr: 'Ce fichier Word est protégé par un mot de passe ; enregistrez-le sans, puis rapportez-le.',
  },
};
