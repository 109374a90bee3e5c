import type { ReadText, Span } from '../../../reading/reading.ts';
import type { Line } from './lines.ts';

type ContractPart = 'parties' | 'amount' | 'term';

const parties = [
  /\b(?:hereinafter|hereafter|referred to as)\b|\b(?:concluded|made|entered into|agreed|agreement|contract)\b[^.]{0,90}\bbetween\b|^(?:the )?part(?:y|ies)\b[^.]{0,30}:/iu,
  /ci-après|ci-dessous désigné|(?:conclu|passé|signé|contrat|convention)[^.]{0,90}\sentre\s|^(?:les )?parties?\b[^.]{0,30}:/iu,
  /يشار إلي|المشار إلي|بين كل من|(?:أُ?برم|عقد|اتفاق|حُ?رر|تم الاتفاق)[^.]{0,90}\sبين\s|^(?:الطرفان|الأطراف|الطرف الأول)\s*:/u,
];
const spokenOf = {
  amount:
    /\b(?:amount|price|fees?|value|remuneration|consideration|sum)\b|montant|prix|honoraires|rémunération|somme|valeur|المبلغ|مبلغ|قيمة|السعر|أجر|أتعاب|مقابل/iu,
  contract:
    /\b(?:contract|agreement|party|services?|pay(?:s|able|ment)?)\b|contrat|accord|convention|partie|prestations?|paiement|(?:ال)?عقد|الاتفاق|الطرف|(?:ال)?خدمات|يدفع|دفع/iu,
  term: /\b(?:in(?:to)? force|effective (?:from|date)|for a (?:period|term|duration)|duration|expires?|valid (?:until|for|from)|commences?|terminat(?:es?|ion)|term)\b|en vigueur|pour une (?:durée|période)|durée|expire|prend effet|valable|résili|يسري|سريان|نفاذ|نافذ|(?:ل)?مدة|المدة|ينتهي|صلاحية/iu,
} as const;

/** The parts that only a contract has: who concludes it, for how much, for how long. */
export function contractParts({ money }: ReadText, lines: readonly Line[]): readonly [ContractPart, readonly Span[]][] {
  const hasMoney = (line: Line) => money.some(({ start, end }) => line.start <= start && end <= line.end);
  const before = new Map(lines.map((line, at) => [line, lines[at - 1]]));
  /** A heading says what the line below it is about: "Article 2 – Price". */
  const isHeaded = (line: Line) => {
    const above = before.get(line);
    return above !== undefined && above.plain.length <= 60 && spokenOf.amount.test(above.plain);
  };
  const isPrice = (line: Line) =>
    spokenOf.amount.test(line.plain) && (spokenOf.contract.test(line.plain) || isHeaded(line));
  return [
    ['parties', lines.filter(({ plain: words }) => parties.some((pattern) => pattern.test(words)))],
    ['amount', lines.filter((line) => hasMoney(line) && isPrice(line))],
    ['term', lines.filter(({ plain: words }) => spokenOf.term.test(words) && spokenOf.contract.test(words))],
  ];
}
