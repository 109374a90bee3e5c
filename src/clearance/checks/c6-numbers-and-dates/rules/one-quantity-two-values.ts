import type { Profile } from '../../../../directory/profile.ts';
import type { Quantity } from '../../../../reading/reading.ts';
import { firstTokenFrom, sentenceAt, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Severity } from '../../finding.ts';
import { defineRule, type Found } from '../../rule.ts';
import { twoValues } from '../counts.text.ts';
import { inOwnWords, inside, wordsOf } from '../own-words.ts';

type Code = keyof typeof twoValues.messages;
/** Whether a quantity is said of all there are, of what was spoken of before ("the 12 members"), or of some. */
type Reach = 'all' | 'known' | 'some';
type Told = { readonly quantity: Quantity; readonly reach: Reach };

/**
 * One thing counted twice with two results. "The 57 member states" and "the 56 member states" are both said of the whole; where one of them
 * is not, only values that lie as near as a slip of the pen are worth a look.
 */
export const rule = defineRule({
  id: 'one-quantity-two-values',
  check: 'C6',
  severity: 'warning',
  ...twoValues,
  examples: {
    fires: { text: 'The Organisation has 57 member states. Its 56 member states were informed.' },
    silent: {
      text: 'The Organisation has 57 member states. Its 57 member states were informed; 12 member states answered.',
    },
  },
  *examine(document, { profile }) {
    yield* otherMembership(document, profile);
    const byNoun = new Map<string, Told[]>();
    for (const quantity of inOwnWords(document, document.quantities)) {
      if (isInTable(document, quantity) || !isCount(quantity)) continue;
      const told = { quantity, reach: reachOf(document, quantity) };
      const earlier = byNoun.get(quantity.noun) ?? [];
      const found = contradicted(document, told, earlier);
      if (found) yield found;
      byNoun.set(quantity.noun, [...earlier, told].slice(-mostKept));
    }
  },
});

const mostAround = 400;
const others = wordSet('union league commonwealth ligue commonwealth nations الاتحاد الجامعه جامعه رابطه');

/** How many states the organisation has, where the text names it and says how many; of a time before the last of them joined it says nothing. */
function* otherMembership(document: CheckedDocument, { memberStates, organisation }: Profile): Generator<Found<Code>> {
  const last =
    memberStates
      .map(({ since }) => since ?? '')
      .toSorted()
      .at(-1) ?? '';
  const { acronym, name: full } = organisation;
  for (const quantity of inOwnWords(document, document.quantities)) {
    const { noun, number, start, end } = quantity;
    if (!/^(?:member state|member country|etat membre|دوله عضو)/.test(noun) || reachOf(document, quantity) !== 'all')
      continue;
    const sentence = sentenceAt(document.sentences, start);
    if (!sentence || number.value === memberStates.length || document.facts.on.slice(0, 4) <= last.slice(0, 4))
      continue;
    const from = Math.max(sentence.start, start - mostAround);
    const words = document.text.slice(from, Math.min(sentence.end, end + mostAround));
    const isOwn = [acronym.ar, acronym.en, acronym.fr, full.ar, full.en, full.fr].some((name) => words.includes(name));
    const tokens = document.tokens.slice(firstTokenFrom(document.tokens, from), firstTokenFrom(document.tokens, start));
    const isThen = inside(document.dates, { start: from, end: Math.min(sentence.end, end + mostAround) }).some(
      ({ days }) => days !== null && days.to < document.facts.on,
    );
    if (!isOwn || isThen || tokens.some(({ folded }) => others.has(folded))) continue;
    yield {
      start,
      end,
      message: 'membership',
      with: { here: wordsOf(document, quantity), count: memberStates.length },
      evidence: [{ source: 'member-states.json', quote: String(memberStates.length), date: last }],
    };
  }
}

/** Enough of the earlier mentions, so that a text of nothing else takes no longer. */
const mostKept = 50;

function contradicted(document: CheckedDocument, told: Told, earlier: readonly Told[]): Found<Code> | null {
  const { quantity } = told;
  if (earlier.some((each) => each.quantity.number.value === quantity.number.value)) return null;
  const pairs = earlier.map((other) => ({ other: other.quantity, severity: weigh(told, other) }));
  const worst =
    pairs.find(({ severity }) => severity === 'warning') ?? pairs.find(({ severity }) => severity === 'note');
  if (!worst) return null;
  const { start, end } = quantity;
  return {
    start,
    end,
    message: worst.severity === 'warning' ? 'of-the-whole' : 'near',
    with: { here: wordsOf(document, quantity), there: wordsOf(document, worst.other) },
    severity: worst.severity!,
    evidence: [{ source: 'the same text', quote: wordsOf(document, worst.other), date: null }],
  };
}

/** `one` is said after `two`. */
function weigh(one: Told, two: Told): Severity | null {
  const [a, b] = [one.quantity.number.value, two.quantity.number.value];
  if (one.reach === 'all' && two.reach === 'all') return 'warning';
  if (one.reach !== 'some' && (isSlip(a, b) || isNear(a, b, 0.12))) return 'warning';
  if (one.reach === 'known' && isNear(a, b, 0.25)) return 'note';
  if (!isSlip(a, b) || !one.quantity.noun.includes(' ')) return null;
  return two.reach === 'some' ? 'note' : 'warning';
}

/** Two numbers of two digits or more that are neighbours, or the same digits in another order. */
function isSlip(a: number, b: number): boolean {
  if (Math.min(a, b) < 12) return false;
  const digits = (value: number) => String(value).split('').sort().join('');
  return Math.abs(a - b) === 1 || digits(a) === digits(b);
}

const isNear = (a: number, b: number, part: number): boolean =>
  Math.min(a, b) > 9 && Math.abs(a - b) <= part * Math.max(a, b);

const isCount = ({ number, noun }: Quantity): boolean =>
  Number.isInteger(number.value) && number.value > 1 && !units.has(noun);

/** What is measured and not counted: a text has as many days and dollars as it likes. */
const units = wordSet(
  [
    'day week month year hour minute second time page kilometre kilometer metre meter km kg tonne ton dollar euro riyal dinar percent degree point',
    'jour semaine mois annee an heure minute fois page kilometre metre tonne dollar euro riyal dinar point degre',
    'يوم اسبوع شهر سنه عام ساعه دقيقه مره صفحه كيلومتر متر طن دولار يورو ريال دينار درجه نقطه',
  ].join(' '),
);

const allBefore = wordSet('its all has have comprises tous toutes ses compte comprend كافه جميع');
const knownBefore = wordSet('the these those their our les ces leurs nos هولا');
const allAfter = wordSet('organisation organization oic oci المنظمه لمنظمه');
const restricted = wordSet(
  'that which who having participating concerned attending present voting represented qui ayant participants concernes presents representes التي الذين المشاركه المعنيه الحاضره',
);
const partitive = wordSet(
  'only some other remaining first last least most than about seuls seules autres premiers derniers moins plus نحو حوالي',
);

/** "its 57 member states", "57 … of the Organisation" mean all; "the 57 …", "les 57 …", "الـ57 …" what was spoken of. */
function reachOf({ tokens, text }: CheckedDocument, { start, end, number, nounSpan }: Quantity): Reach {
  const first = firstTokenFrom(tokens, start);
  const next = firstTokenFrom(tokens, end);
  const after = tokens.slice(next, next + 5).map(({ folded }) => folded);
  if (after.slice(0, 2).some((word) => restricted.has(word))) return 'some';
  const before = [1, 2].map((back) => tokens[first - back]?.folded ?? '');
  if (partitive.has(before[0]!)) return 'some';
  if (allBefore.has(before[0]!) || (knownBefore.has(before[0]!) && allBefore.has(before[1]!))) return 'all';
  if (after.slice(0, 4).some((word) => allAfter.has(word))) return 'all';
  const article = text.startsWith('ال', start) || /ال[ـ]*\s*$/u.test(text.slice(Math.max(0, start - 5), start));
  return knownBefore.has(before[0]!) || article || nounSpan.start < number.start ? 'known' : 'some';
}

const isInTable = ({ tables }: CheckedDocument, { start, end }: Quantity): boolean =>
  tables.some((table) => table.start <= start && end <= table.end);
