import type { DateMention, NameMention, Token } from '../../../reading/reading.ts';
import { firstTokenFrom, tokensInside, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import { firstEndingAfter } from './own-words.ts';

const past = wordSet(
  [
    'held met visited opened closed submitted convened adopted signed dated issued concluded received approved launched inaugurated established published transmitted',
    'reopened launched created conducted delivered handed undertook undertaken',
    'effectue effectuee effectues effectuees presente presentee presentes presentees adresse adressee conclu conclue transmis transmise soumis soumise lance lancee inaugure inauguree cree creee entretien',
    'tenu tenue tenus tenues reuni reunie reunis reunies adopte adoptee adoptes adoptees signe signee signes signees date datee datees publie publiee recu recue approuve approuvee',
    'عقدت اجتمع اجتمعت انعقد انعقدت المنعقد المنعقده المعقود المعقوده اعتمد اعتمدت المعتمد المعتمده صدر صدرت الصادر الصادره المورخ المورخه وقعت الموقعه نشر نشرت',
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
    'sera seront aura auront tiendra tiendront prevu prevue',
    'سيعقد ستعقد سينعقد ستنعقد المزمع المقرر',
  ].join(' '),
);
const held = wordSet(
  'be held place lieu convene convened meet open tenu tenue tenus tenues عقده عقدها انعقاده انعقادها',
);
const between = wordSet(
  [
    ", ( - in at on of from the city its by during a le les la l ' au aux en du de d ville h hrs",
    'a an ordinary extraordinary preparatory annual regular special meeting session conference workshop consultations talks forum',
    'un une ordinaire extraordinaire preparatoire annuelle annuel reunion session conference atelier consultations forum sa son leur',
    'headquarters premises seat hall centre center palace building hotel office siege salle palais batiment hotel bureau',
    'في بمدينه مدينه يوم يومي الفتره خلال من عاصمه بتاريخ ب مقر بمقر المقر بالمقر قاعه مبني مركز فندق قصر الامانه العامه المنظمه لمنظمه وزاره',
  ].join(' '),
);
const mostBetween = 14;
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
  let strange = 0;
  for (let at = first - 1; at >= Math.max(0, first - mostBetween); at--) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph) return null;
    // Who did it may stand between: "présentée par l'intéressé le …", "signed by the two parties on …".
    if (strange > 0 && !agents.has(tokens[at + 1]!.folded)) {
      if (++strange > mostOfAgent) break;
      continue;
    }
    const before = tokens.slice(Math.max(0, at - mostBefore), at).filter((each) => each.paragraph === paragraph);
    if (isPast(document, at) && !isNotYet(before)) return 'past';
    if (held.has(token.folded) || toCome.has(token.folded)) return isToCome([...before, token]) ? 'to-come' : null;
    if (!inName[at] && !between.has(token.folded) && !isNameLike(document.text, token)) {
      if (token.kind !== 'word') break;
      strange = 1;
    }
  }
  return opensWithEvent(document, start, first) || opensWithDate(document, date, first) ? 'past' : null;
}

const agents = wordSet('by par');
const mostOfAgent = 5;
const wasDone = wordSet('was were');
const leadsDate = wordSet('on le les in');
const mostToVerb = 14;

/** "On 6 July 2026 the office was reopened", "Le 6 juillet 2026, le bureau a été rouvert": the date opens the sentence. */
function opensWithDate({ tokens, sentences }: CheckedDocument, { start, end }: DateMention, first: number): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (!sentence || tokensBefore(tokens, sentence.start, first) > 3 || !leadsDate.has(tokens[first - 1]?.folded ?? ''))
    return false;
  const from = firstTokenFrom(tokens, end);
  for (let at = from; at < Math.min(tokens.length, from + mostToVerb) && tokens[at]!.start < sentence.end; at++) {
    const { folded } = tokens[at]!;
    if (notYet.has(folded) || toCome.has(folded) || folded === 'scheduled' || folded === 'which' || folded === 'that')
      return false;
    if (wasDone.has(folded)) return true;
    if ((folded === 'ete' || folded === 'eu') && /^(?:a|ont)$/.test(tokens[at - 1]!.folded)) return true;
  }
  return false;
}

/** How many tokens of a sentence stand before one. */
const tokensBefore = (tokens: readonly Token[], start: number, first: number): number =>
  first - firstTokenFrom(tokens, start);

const kept = new WeakMap<readonly NameMention[], Uint8Array>();

/** Worked out once for a text, since it is asked for every date. */
function insideNames({ tokens, names }: CheckedDocument): Uint8Array {
  const known = kept.get(names) ?? tokensInside(tokens, names);
  kept.set(names, known);
  return known;
}

/** A word of the past; "took place" and "a eu lieu"; عقد where it is the verb, since it is also the noun. */
function isPast({ tokens, text }: CheckedDocument, at: number): boolean {
  const { folded, start, end } = tokens[at]!;
  const before = tokens[at - 1];
  if (past.has(folded)) return true;
  if (folded === 'place' || folded === 'lieu') return before?.folded === 'took' || before?.folded === 'eu';
  if (folded !== 'عقد') return false;
  const opens = before === undefined || before.paragraph !== tokens[at]!.paragraph || /^[.:؛;]$/.test(before.folded);
  return opens || text.slice(start, end).includes('\u064f');
}

const events = wordSet('عقد عقدت انعقد انعقدت اجتمع اجتمعت استقبل استقبلت التقي التقت زار زارت وصل وصلت');

const mostToEvent = 20;

/** Arabic begins with the verb: "عقد المجلس اجتماعاً تحضيرياً في … يوم …". What stands between is who met, what was held and where. */
function opensWithEvent(document: CheckedDocument, start: number, first: number): boolean {
  const { tokens, sentences, dates } = document;
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (!sentence || tokens[first]!.start < sentence.start) return false;
  let at = firstTokenFrom(tokens, sentence.start);
  while (at < first && (tokens[at]!.kind !== 'word' || openers.has(tokens[at]!.folded))) at++;
  const verb = tokens[at]!.folded;
  if (at === first || first - at > mostToEvent || !(events.has(verb) || events.has(verb.replace(/^و/, ''))))
    return false;
  const isFirst = (dates[firstEndingAfter(dates, tokens[at]!.start)]?.start ?? 0) >= start;
  return (
    isFirst && !isNotYet(tokens.slice(at, first)) && !tokens.slice(at, first).some(({ folded }) => leads.has(folded))
  );
}

const openers = wordSet('قد وقد لقد كما');
/** Behind these something else is dated than what was held. */
const leads = wordSet('التي الذي علي بعقد لعقد منذ حتي قبل بعد');

const isNotYet = (before: readonly Token[]): boolean => before.some(({ folded }) => notYet.has(folded));

/** "will be held", "shall take place", "se tiendra", "aura lieu", "ستعقد", "المقرر عقدها": close together. */
const isToCome = (before: readonly Token[]): boolean => {
  const near = before.slice(-4);
  return (
    near.some(({ folded }) => toCome.has(folded)) && !near.some(({ folded }) => folded === 'not' || folded === 'was')
  );
};

const isNameLike = (text: string, { start, kind }: Token): boolean => kind === 'word' && /\p{Lu}/u.test(text[start]!);
