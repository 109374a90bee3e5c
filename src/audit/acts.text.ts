import type { Text } from '../kernel/text.ts';
import { accessActs } from './acts/access.text.ts';
import { briefActs } from './acts/brief.text.ts';
import { clearanceActs } from './acts/clearance.text.ts';
import { directivesActs } from './acts/directives.text.ts';
import { directoryActs } from './acts/directory.text.ts';
import { dispatchActs } from './acts/dispatch.text.ts';
import { draftingActs } from './acts/drafting.text.ts';
import { intakeActs } from './acts/intake.text.ts';
import { memorandaActs } from './acts/memoranda.text.ts';
import { referralActs } from './acts/referral.text.ts';
import { registerActs } from './acts/register.text.ts';
import { resolutionsActs } from './acts/resolutions.text.ts';

/** What an entry of the ledger says was done, as a sentence, by the capability that does it; who did it and to which record stands beside it. */
export const actTexts = {
  ...accessActs,
  ...directoryActs,
  ...registerActs,
  ...referralActs,
  ...directivesActs,
  ...resolutionsActs,
  ...draftingActs,
  ...clearanceActs,
  ...dispatchActs,
  ...intakeActs,
  ...memorandaActs,
  ...briefActs,
} satisfies Record<string, Text>;

/** The acts that the house knows by name. */
export type ActName = keyof typeof actTexts;

const other: Text = { ar: 'عمل آخر من أعمال الدار', en: 'Another act of the house', fr: 'Un autre acte de la maison' };

/** The sentence of an act; an act of an earlier version that is no longer known by name keeps a sentence of its own. */
export const actText = (act: string): Text => (actTexts as Readonly<Record<string, Text>>)[act] ?? other;

/** What kind of record an entry is about. */
export const recordKindTexts: Readonly<Record<string, Text>> = {
  absence: { ar: 'غياب', en: 'Absence', fr: 'Absence' },
  arrival: { ar: 'وارد لم يُقيَّد', en: 'Arrival', fr: 'Arrivée' },
  cast: { ar: 'أشخاص الدار التجريبية', en: 'People of the trial house', fr: 'Personnes de la maison d’essai' },
  circular: { ar: 'أصول تعميم', en: 'Originals', fr: 'Originaux' },
  contents: { ar: 'مضمون', en: 'Contents', fr: 'Contenu' },
  correspondent: { ar: 'جهة مراسلة', en: 'Correspondent', fr: 'Correspondant' },
  delegation: { ar: 'تفويض', en: 'Delegation', fr: 'Délégation' },
  directive: { ar: 'توجيه', en: 'Directive', fr: 'Instruction' },
  document: { ar: 'وثيقة', en: 'Document', fr: 'Document' },
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  file: { ar: 'ملف', en: 'File', fr: 'Fichier' },
  folder: { ar: 'حافظة الأمين العام', en: 'Secretary-General’s folder', fr: 'Dossier du Secrétaire général' },
  holding: { ar: 'إسناد وظيفة', en: 'Grant of a post', fr: 'Attribution d’une fonction' },
  item: { ar: 'معاملة', en: 'Item', fr: 'Pièce' },
  minute: { ar: 'تأشيرة', en: 'Minute', fr: 'Annotation' },
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  profile: { ar: 'بيانات الجهة', en: 'Profile', fr: 'Profil' },
  referral: { ar: 'إحالة', en: 'Referral', fr: 'Imputation' },
  register: { ar: 'سجل', en: 'Register', fr: 'Registre' },
};
