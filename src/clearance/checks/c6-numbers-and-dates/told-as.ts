import type { DateMention, NameMention, Token } from '../../../reading/reading.ts';
import { firstTokenFrom, tokensInside, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

const past = wordSet(
  [
    'held convened adopted signed dated issued concluded received approved launched inaugurated established published transmitted',
    'tenu tenue tenus tenues adopte adoptee adoptes adoptees signe signee signes signees date datee datees publie publiee recu recue approuve approuvee',
    'عقدت انعقد انعقدت المنعقد المنعقده المعقود المعقوده اعتمد اعتمدت المعتمد المعتمده صدر صدرت الصادر الصادره المورخ المورخه وقعت الموقعه نشر نشرت',
  ].join(' '),
);
const notYet = wordSet(
  [
    'will shall to be is are being would may might can could should must due scheduled planned expected if until not never',
    'sera seront etre serait seraient devra devront doit doivent prevu prevue prevus prevues devant soit soient si non pas',
    'سوف لن لم ان اذا المزمع المقرر المرتقب المتوقع',
  ].join(' '),
);
const toCome = wordSet(
  [
    'will shall scheduled',
    'sera seront tiendra tiendront lieu prevu prevue',
    'سيعقد ستعقد سينعقد ستنعقد المزمع المقرر',
  ].join(' '),
);
const held = wordSet(
  'be held place convene convened meet open tenu tenue tenus tenues aura auront se la عقده عقدها انعقاده انعقادها',
);
const between = wordSet(
  [
    ", ( - in at on of from the city its by during a le les la l ' au aux en du de d ville h hrs",
    'في بمدينه مدينه يوم يومي الفتره خلال من عاصمه بتاريخ ب',
  ].join(' '),
);
const mostBetween = 10;
const mostBefore = 7;

/**
 * Whether a date is told as past ("held in Baku on …", "dated …") or as still to come ("will be held in Baku on …"): the words that lead
 * straight to it say so, with nothing but a place between. Null where they say neither.
 */
export function toldAs(document: CheckedDocument, date: DateMention): 'past' | 'to-come' | null {
  const { tokens } = document;
  const start = date.weekday && date.weekday.start < date.start ? date.weekday.start : date.start;
  const first = firstTokenFrom(tokens, start);
  const paragraph = tokens[first]!.paragraph;
  const inName = insideNames(document);
  for (let at = first - 1; at >= Math.max(0, first - mostBetween); at--) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph) return null;
    const before = tokens.slice(Math.max(0, at - mostBefore), at).filter((each) => each.paragraph === paragraph);
    if (past.has(token.folded) && !isNotYet(before)) return 'past';
    if (held.has(token.folded) || toCome.has(token.folded)) return isToCome([...before, token]) ? 'to-come' : null;
    if (!inName[at] && !between.has(token.folded) && !isNameLike(document.text, token)) return null;
  }
  return null;
}

const kept = new WeakMap<readonly NameMention[], Uint8Array>();

/** Worked out once for a text, since it is asked for every date. */
function insideNames({ tokens, names }: CheckedDocument): Uint8Array {
  const known = kept.get(names) ?? tokensInside(tokens, names);
  kept.set(names, known);
  return known;
}

const isNotYet = (before: readonly Token[]): boolean => before.some(({ folded }) => notYet.has(folded));

/** "will be held", "shall take place", "se tiendra", "aura lieu", "ستعقد", "المقرر عقدها": close together. */
const isToCome = (before: readonly Token[]): boolean => {
  const near = before.slice(-4);
  return (
    near.some(({ folded }) => toCome.has(folded)) && !near.some(({ folded }) => folded === 'not' || folded === 'was')
  );
};

const isNameLike = (text: string, { start, kind }: Token): boolean => kind === 'word' && /\p{Lu}/u.test(text[start]!);
