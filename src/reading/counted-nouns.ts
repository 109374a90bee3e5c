import type { Language } from '../kernel/text.ts';
import { codesOf } from './citation-grammar.ts';

/** Nouns that official letters count, each with its forms: the first is the one for comparing. Folded; number and case fall away. */
const rows: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'member state|member states|state member|states members|member country|member countries|member nations',
    'observer state|observer states',
    'state|states',
    'country|countries',
    'head of state|heads of state',
    'resolution|resolutions',
    'draft resolution|draft resolutions',
    'subsidiary organ|subsidiary organs',
    'specialised institution|specialised institutions|specialized institutions',
    'affiliated institution|affiliated institutions',
    'working day|working days',
    'calendar day|calendar days',
    'calendar month|calendar months',
    'priority area|priority areas',
    'foreign minister|foreign ministers|ministers of foreign affairs',
    'copy|copies',
    'person|persons|people',
    'child|children',
    'woman|women',
    'man|men',
    'life|lives',
    'agenda item|agenda items',
  ],
  fr: [
    'etat membre|etats membres|pays membre|pays membres',
    'etat observateur|etats observateurs',
    'etat|etats',
    'pays',
    'projet de resolution|projets de resolution',
    'resolution|resolutions',
    'organe subsidiaire|organes subsidiaires',
    'institution specialisee|institutions specialisees',
    'jour ouvrable|jours ouvrables',
    'domaine prioritaire|domaines prioritaires',
    'point de l’ordre du jour|points de l’ordre du jour',
    'mois',
    'fois',
    'copie|copies|exemplaire|exemplaires',
    'personne|personnes',
  ],
  ar: [
    'دوله عضو|دوله عضوا|دول اعضا|الدول الاعضا|دول عضو',
    'دوله مراقبه|دول مراقبه|الدول المراقبه',
    'دوله|دول|الدول|دوله',
    'بلد|بلدا|بلدان|بلاد',
    'قرار|قرارا|قرارات',
    'مشروع قرار|مشاريع قرارات|مشروعات قرارات',
    'وفد|وفدا|وفود',
    'يوم|يوما|ايام',
    'شهر|شهرا|اشهر|شهور',
    'سنه|سنوات|سنين',
    'عام|عاما|اعوام',
    'اسبوع|اسبوعا|اسابيع',
    'ساعه|ساعات',
    'مجال|مجالا|مجالات',
    'مشارك|مشاركا|مشاركين|مشاركون',
    'مؤسسه|موسسه|مؤسسات|موسسات',
    'جهاز|جهازا|اجهزه',
    'وزير|وزيرا|وزرا',
    'بند|بندا|بنود',
    'نسخه|نسخ',
    'صفحه|صفحات',
    'شخص|شخصا|اشخاص',
    'لاجي|لاجيا|لاجيين',
    'منظمه|منظمات',
    'مشروع|مشروعا|مشاريع|مشروعات',
    'جلسه|جلسات',
    'اجتماع|اجتماعا|اجتماعات',
    'دوره|دورات',
    'عضو|عضوا|اعضا',
    'مرفق|مرفقا|مرفقات',
    'ماده|مواد',
    'هدف|هدفا|اهداف',
  ],
};

const codes = {
  en: codesOf(rows.en.flatMap(forms)),
  fr: codesOf(rows.fr.flatMap(forms)),
  ar: codesOf(rows.ar.flatMap(forms)),
} as const;

function forms(row: string): (readonly [string, string])[] {
  const all = row.split('|');
  return all.map((form) => [form, all[0]!] as const);
}

/** The known nouns of a language, by their forms. */
export const countedNouns = (language: Language) => codes[language];

/** The singular of a noun that is in no list, by the rules that hold for most. */
export function singularOf(word: string, language: Language): string {
  if (word.length < 4) return word;
  if (language === 'en') {
    if (word.endsWith('ies')) return word.replace(/ies$/, 'y');
    if (/(?:ss|us|is)$/.test(word)) return word;
    if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
    return word.replace(/s$/, '');
  }
  if (language === 'fr')
    return word.endsWith('eaux') ? word.slice(0, -1) : word.replace(/aux$/, 'al').replace(/s$/, '');
  return word.replace(/^ال/, '').replace(/ا$/, '');
}
