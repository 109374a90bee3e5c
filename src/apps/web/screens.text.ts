import type { Texts } from '../../kernel/text.ts';

/** The names of the desks, in the words of the house. */
export const screenTexts = {
  registry: { ar: 'مكتب السجل', en: 'Registry desk', fr: 'Bureau d’ordre' },
  arrivals: { ar: 'ما وصل ولم يُقيَّد', en: 'Arrivals', fr: 'Arrivées' },
  tray: { ar: 'وارد الديوان', en: 'Cabinet tray', fr: 'Corbeille du Cabinet' },
  folder: { ar: 'حافظة الأمين العام', en: 'Secretary-General’s folder', fr: 'Dossier du Secrétaire général' },
  brief: { ar: 'الإحاطة اليومية', en: 'Daily brief', fr: 'Note quotidienne' },
  directives: { ar: 'التوجيهات', en: 'Directives', fr: 'Instructions' },
  clearance: { ar: 'مكتب الإجازة', en: 'Clearance desk', fr: 'Bureau des visas' },
  findings: { ar: 'ملاحظات المسودات', en: 'Findings', fr: 'Constats' },
  signature: { ar: 'حافظة التوقيع', en: 'Signature folder', fr: 'Parapheur' },
  desk: { ar: 'مكتب الإدارة', en: 'Unit’s desk', fr: 'Bureau du service' },
  'hand-in': { ar: 'تسليم وارد', en: 'Hand in', fr: 'Remise au registre' },
  drafts: { ar: 'المسودات', en: 'Drafting', fr: 'Projets' },
  memoranda: { ar: 'المذكرات الداخلية', en: 'Memoranda', fr: 'Notes internes' },
  dispatch: { ar: 'مكتب الإرسال', en: 'Dispatch desk', fr: 'Bureau d’expédition' },
  registers: { ar: 'السجلات', en: 'Registers', fr: 'Registres' },
  resolutions: { ar: 'سجل القرارات', en: 'Resolutions', fr: 'Résolutions' },
  directory: { ar: 'الدليل', en: 'Directory', fr: 'Annuaire' },
  ledger: { ar: 'سجل الوقائع', en: 'Ledger', fr: 'Journal de preuve' },
  administration: { ar: 'إدارة النظام', en: 'Administration', fr: 'Administration' },
} as const satisfies Texts<string>;
