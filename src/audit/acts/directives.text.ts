import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of minutes, directives and the Secretary-General’s folder. */
export const directivesActs = {
  'directive.acknowledge': {
    ar: 'أُشعر باستلام توجيه',
    en: 'A directive was acknowledged',
    fr: 'Il a été accusé réception d’une instruction',
  },
  'directive.bound': {
    ar: 'بُيّنت حدود توجيه',
    en: 'It was said to what a directive applies',
    fr: 'Le champ d’une instruction a été précisé',
  },
  'directive.fulfil': { ar: 'نُفّذ توجيه', en: 'A directive was carried out', fr: 'Une instruction a été exécutée' },
  'directive.index': {
    ar: 'أُدرجت توجيهات سابقة في البحث',
    en: 'Earlier directives were made findable',
    fr: 'D’anciennes instructions ont été indexées pour la recherche',
  },
  'directive.read': { ar: 'قُرئ توجيه', en: 'A directive was read', fr: 'Une instruction a été lue' },
  'directive.revoke': { ar: 'أُلغي توجيه', en: 'A directive was revoked', fr: 'Une instruction a été rapportée' },
  'directive.unbound': {
    ar: 'أُزيلت حدود توجيه',
    en: 'A directive no longer says to what it applies',
    fr: 'Le champ d’une instruction n’est plus précisé',
  },
  'folder.see': {
    ar: 'اطّلع الأمين العام على معاملة',
    en: 'The Secretary-General saw an item',
    fr: 'Le Secrétaire général a vu une pièce',
  },
  'folder.take': {
    ar: 'أُخرجت معاملة من حافظة الأمين العام',
    en: 'An item was taken out of the Secretary-General’s folder',
    fr: 'Une pièce a été retirée du dossier du Secrétaire général',
  },
  'item.weigh': {
    ar: 'حُدّدت أهمية معاملة',
    en: 'The importance of an item was weighed',
    fr: 'L’importance d’une pièce a été appréciée',
  },
  'minute.amend': { ar: 'عُدّلت تأشيرة', en: 'A minute was amended', fr: 'Une annotation a été modifiée' },
  'minute.confirm': { ar: 'أُقرّت تأشيرة', en: 'A minute was confirmed', fr: 'Une annotation a été confirmée' },
  'minute.note': {
    ar: 'دُوّنت تأشيرة',
    en: 'A minute was noted',
    fr: 'Une annotation a été portée',
  },
  'minute.read': { ar: 'قُرئت تأشيرة', en: 'A minute was read', fr: 'Une annotation a été lue' },
  'minute.withdraw': { ar: 'سُحبت تأشيرة', en: 'A minute was withdrawn', fr: 'Une annotation a été retirée' },
} as const satisfies Texts<string>;
