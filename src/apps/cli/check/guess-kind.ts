const heads = 12;
const opening =
  /\b(?:presents? its compliments to|présente ses compliments)\b|(?:تهدي|يهدي)\s[^.\n]{0,120}?تحيات[هـ]ا?\s+إلى|تهدي\s[^.\n]{0,120}?تحياتها/u;

/** Titles that stand on a line of their own at the head of a document, and say what it is. */
const titles: readonly (readonly [kind: string, title: RegExp])[] = [
  ['note-verbale', /^(?:note verbale|مذكرة شفوية)$/iu],
  ['circular', /^(?:circular(?: note)?|note circulaire|circulaire|تعميم|مذكرة تعميمية)(?:\s+(?:no|n°|رقم)\b.*)?$/iu],
  ['memorandum', /^(?:(?:inter-?office |internal )?memorandum|note interne|mémorandum(?: intérieur)?|مذكرة داخلية)$/iu],
  ['press-release', /^(?:press release|for immediate release|communiqué de presse|بيان صحفي|خبر صحفي)$/iu],
  [
    'report',
    /^(?:(?:annual |progress )?report of the secretary[- ]general\b.*|rapport (?:annuel )?du secrétaire général\b.*|تقرير الأمين العام.*)$/iu,
  ],
  ['resolution', /^(?:resolution|résolution|قرار|القرار)\s+(?:no\.?|n°|رقم|الرقم)\s*\d{1,3}\s*\/.{1,40}$/iu],
  [
    'decision',
    /^(?:administrative decision|decision|décision(?: administrative)?|قرار إداري)(?:\s+(?:no\.?|n°|رقم)\s*[\w/-]{1,20})?$/iu,
  ],
  [
    'contract',
    /^(?:(?:service |supply )?contract|contrat(?: de .{1,40})?|عقد(?: .{1,40})?)(?:\s+(?:no\.?|n°|رقم)\s*[\w/-]{1,20})?$/iu,
  ],
];

const fields =
  /^(?:to|from|date|subject|ref(?:erence)?|à|de|objet|réf(?:érence)?|إلى|من|التاريخ|الموضوع|المرجع)\s*[:：]/iu;
const salutation =
  /^(?:(?:your )?excellency|sir|madam|dear\s.{2,60}|mr\.? (?:president|minister|ambassador|chair\w*)|excellence|monsieur(?: .{2,60})?|madame(?: .{2,60})?|(?:صاحب|معالي|سعادة|فخامة|دولة|السيد|السيدة)\s.{2,90})\s*[,،]$/iu;
const letterClose =
  /^(?:please accept|accept, |yours (?:sincerely|faithfully)|veuillez agréer|je vous prie d.agréer|وتفضلوا)/iu;

/**
 * What kind of document a text is, where its own marks leave no doubt: a title on a line of its own, the opening of a note verbale, the
 * fields of a memorandum, or a salutation together with a close. Null everywhere else.
 */
export function guessKind(text: string): string | null {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = lines.slice(0, heads);
  const titled = [
    ...new Set(head.flatMap((line) => titles.filter(([, title]) => title.test(line)).map(([kind]) => kind))),
  ];
  if (titled.length > 0) return titled.length === 1 ? titled[0]! : null;
  if (opening.test(text.slice(0, 2_000))) return 'note-verbale';
  const named = new Set(
    head.map((line) => fields.exec(line)?.[0].toLowerCase()).filter((field) => field !== undefined),
  );
  if (named.size >= 4) return 'memorandum';
  const greets = lines.slice(0, 25).some((line) => salutation.test(line));
  return greets && lines.slice(-12).some((line) => letterClose.test(line)) ? 'letter' : null;
}
