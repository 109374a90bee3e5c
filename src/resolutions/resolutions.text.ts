import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import type { RowRefusal } from './register.ts';

export type ResolutionRefusal =
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-resolution'
  | 'not-a-list'
  | 'not-a-table'
  | 'too-many-rows'
  | 'unknown-series'
  | 'unknown-session';

export const resolutionRefusals: Texts<ResolutionRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-resolution': {
    ar: 'لا يوجد قرار بهذا المعرّف في السجل.',
    en: 'The register holds no such resolution.',
    fr: 'Le registre ne contient pas cette résolution.',
  },
  'not-a-list': {
    ar: 'هذا الملف ليس قائمة JSON: توقفت القراءة عند {place}. صحّح الملف وأعد المحاولة.',
    en: 'This file is not a JSON list: reading stopped at {place}. Correct it and try again.',
    fr: 'Ce fichier n’est pas une liste JSON : lecture arrêtée à {place}. Corrigez-le et réessayez.',
  },
  'not-a-table': {
    ar: 'لا يمكن قراءة جدول في هذا الملف من السطر {line}: يلزم في السطر الأول عمود اسمه number.',
    en: 'No table can be read in this file from line {line} on: its first line needs a column called “number”.',
    fr: 'Aucun tableau ne peut être lu dans ce fichier à partir de la ligne {line} : la première ligne doit avoir une colonne « number ».',
  },
  'too-many-rows': {
    ar: 'في الملف أكثر من {most} قرار؛ قسّمه وأدخله على دفعات.',
    en: 'The file has more than {most} resolutions; bring it in in parts.',
    fr: 'Le fichier contient plus de {most} résolutions ; importez-le en plusieurs fois.',
  },
  'unknown-series': {
    ar: 'لا سلسلة قرارات بهذا الرمز؛ اختر واحدة من القائمة.',
    en: 'There is no series of that code; choose one of the list.',
    fr: 'Aucune série ne porte ce sigle ; choisissez-en un dans la liste.',
  },
  'unknown-session': {
    ar: 'لا دورة بهذا الرقم في قائمة الدورات.',
    en: 'The list of sessions has no session of that number.',
    fr: 'La liste des sessions ne contient pas de session de ce numéro.',
  },
};

/** Why a row of a file was not taken. */
export const rowRefusals: Texts<RowRefusal> = {
  'no-number': { ar: 'لا رقم للقرار', en: 'The number is missing', fr: 'Le numéro manque' },
  'number-not-understood': {
    ar: 'لا يُفهم «{written}» رقما لقرار',
    en: '“{written}” is not understood as the number of a resolution',
    fr: '« {written} » n’est pas compris comme un numéro de résolution',
  },
  'unknown-series': {
    ar: 'لا سلسلة قرارات بالرمز الوارد في «{written}»',
    en: 'There is no series of the code in “{written}”',
    fr: 'Aucune série ne porte le sigle de « {written} »',
  },
  'unknown-session': {
    ar: 'الدورة الواردة في «{written}» ليست في قائمة الدورات',
    en: 'The session in “{written}” is not in the list of sessions',
    fr: 'La session de « {written} » ne figure pas dans la liste des sessions',
  },
  'bad-day': {
    ar: '«{written}» ليس يوما ولا شهرا ولا سنة: اكتب مثلا 2011-06-30 أو 2011-06 أو 2011',
    en: '“{written}” is no day, month or year: write for instance 2011-06-30, 2011-06 or 2011',
    fr: '« {written} » n’est ni un jour, ni un mois, ni une année : écrivez par exemple 2011-06-30, 2011-06 ou 2011',
  },
  'nothing-held': {
    ar: 'لا عنوان ولا نص في هذا الصف',
    en: 'The row has neither a title nor a text',
    fr: 'La ligne n’a ni titre ni texte',
  },
  'another-title': {
    ar: 'في السجل قرار بهذا الرقم عنوانه «{written}»: تحقّق من الرقم',
    en: 'The register holds a resolution of this number under another title, “{written}”: check the number',
    fr: 'Le registre contient une résolution de ce numéro sous un autre titre, « {written} » : vérifiez le numéro',
  },
  'another-title-in-file': {
    ar: 'يرد هذا الرقم في الملف بعنوان آخر هو «{written}»: تحقّق من الرقم',
    en: 'The file gives this number another title, “{written}”: check the number',
    fr: 'Le fichier donne à ce numéro un autre titre, « {written} » : vérifiez le numéro',
  },
  'twice-in-file': {
    ar: 'يرد هذا القرار مرتين في الملف',
    en: 'The file has this resolution twice',
    fr: 'Le fichier contient deux fois cette résolution',
  },
  'unknown-column': {
    ar: 'عمود غير معروف: «{column}»',
    en: 'Unknown column “{column}”',
    fr: 'Colonne inconnue : « {column} »',
  },
};
