/** Money of the world as letters write it. The codes are those of ISO 4217; a name that several states share stands for itself. */

type Row = { readonly code: string; readonly words: string };

/** Names, folded, of several words where needed; the longest that fits is taken. */
const rows: readonly Row[] = [
  {
    code: 'USD',
    words:
      'us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollars|united states dollar|dollar|dollars|dollar americain|' +
      'dollars americains|dollars des etats-unis|دولار|دولارا|دولارات|دولار امريكي|دولارا امريكيا|دولارات امريكيه|دولار اميركي|دولارا اميركيا|دولارات اميركيه|us$|us $|$us|$|usd|usd$',
  },
  { code: 'EUR', words: 'euro|euros|يورو|€|eur' },
  {
    code: 'SAR',
    words:
      'saudi riyal|saudi riyals|saudi rial|saudi rials|riyal saoudien|riyals saoudiens|rial saoudien|rials saoudiens|ريال سعودي|ريالا سعوديا|ريالات سعوديه|sar|sr|ر.س|ر . س',
  },
  {
    code: 'GBP',
    words: 'pound sterling|pounds sterling|livre sterling|livres sterling|جنيه استرليني|جنيها استرلينيا|£|gbp',
  },
  { code: 'CHF', words: 'swiss franc|swiss francs|franc suisse|francs suisses|فرنك سويسري|chf' },
  { code: 'JPY', words: 'yen|yens|ين ياباني|¥|jpy' },
  { code: 'AED', words: 'uae dirham|uae dirhams|emirati dirham|emirati dirhams|درهم اماراتي|درهما اماراتيا|aed' },
  { code: 'QAR', words: 'qatari riyal|qatari riyals|ريال قطري|ريالا قطريا|qar' },
  {
    code: 'KWD',
    words: 'kuwaiti dinar|kuwaiti dinars|dinar koweitien|dinars koweitiens|دينار كويتي|دينارا كويتيا|kwd',
  },
  { code: 'XOF', words: 'cfa franc|cfa francs|franc cfa|francs cfa|f cfa|fcfa|فرنك سيفا|xof' },
  { code: 'IDI', words: 'islamic dinar|islamic dinars|dinar islamique|dinars islamiques|دينار اسلامي|دينارا اسلاميا' },
  { code: 'riyal', words: 'riyal|riyals|rial|rials|ريال|ريالا|ريالات' },
  { code: 'dinar', words: 'dinar|dinars|دينار|دينارا|دنانير' },
  { code: 'dirham', words: 'dirham|dirhams|درهم|درهما|دراهم' },
  { code: 'franc', words: 'franc|francs|فرنك|فرنكا|فرنكات' },
  { code: 'pound', words: 'pounds|livres|جنيه|جنيها|جنيهات|ليره' },
];

/** Every written form with its code. */
export const currencyForms: readonly (readonly [string, string])[] = rows.flatMap(({ code, words }) =>
  words.split('|').map((form) => [form, code] as const),
);
