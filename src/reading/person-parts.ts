import type { Language } from '../kernel/text.ts';
import type { Ground } from './read-text.ts';
import type { NameMention, PostMention, Span, Token } from './reading.ts';
import { spanning, wordSet } from './walk.ts';

type Posts = ReadonlyMap<number, NameMention>;

const mostNameWords = 7;
const mostArabicWords = 5;
const mostPostWords = 14;
const particles = wordSet('al el bin ben ibn bint ould de du da van von der of the second abu');

/** The heads of posts, by which a post is known that the lexicon does not have. */
const postHeads = wordSet(
  'minister president prime deputy vice ambassador permanent secretary director chairman chairperson chair king queen emir crown speaker governor head chief adviser charge consul representative commissioner under assistant special state attache rector ' +
    'ministre premier presidente secretaire directeur directrice ambassadeur ambassadrice representant representante chef conseiller conseillere gouverneur roi reine emir envoye envoyee commissaire recteur vice delegue deleguee president adjoint charge chargee ' +
    'وزير وزيره رئيس رئيسه الرئيس نائب سفير سفيره السفير السفيره الامين الامينه امين مدير مديره المدير مندوب المندوب المندوبه الممثل ممثل القائم القائمه قائم ملك امير ولي محافظ مستشار المستشار المبعوث مبعوث عميد وكيل المفوض الوزير الوزيره القنصل',
);

/** Words that end an Arabic name, which no capitals mark. */
const arabicEnds = wordSet(
  'في من الي عن مع ان انه اذ قد الذي التي وقد وان حفظه حفظها رعاه المحترم المحترمه الموقر الموقره بشان بخصوص حول بعد قبل خلال لدي بصفته بصفتها وذلك كما حيث ثم او هذا هذه تحيه وبعد السلام ' +
    'قال اكد صرح شارك شاركت اجتمع التقي استقبل يشرفني ويشرفني اود الخاص العام',
);

/** The name from a token: capitals and what joins them, or in Arabic the words up to what can be no name. */
export function nameFrom(ground: Ground, from: number, language: Language, posts: Posts): Span | null {
  const { tokens, text } = ground;
  const paragraph = tokens[from - 1]?.paragraph;
  let last: number | null = null;
  let words = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph || posts.has(token.start)) break;
    if (token.kind === 'mark') {
      if (token.folded === "'" || token.folded === '-' || (token.folded === '.' && isInitial(tokens, at, text)))
        continue;
      break;
    }
    if (token.kind !== 'word' || postHeads.has(token.folded)) break;
    if (token.script === 'arabic') {
      if (
        words >= mostArabicWords ||
        arabicEnds.has(token.folded) ||
        isOn(text, token) ||
        (words > 1 && /^و.../.test(token.folded))
      )
        break;
    } else if (!/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) {
      if (last === null || !particles.has(token.folded)) break;
      continue;
    } else if (words >= mostNameWords) break;
    last = at;
    words++;
  }
  if (
    last === null ||
    (words === 1 && language === 'ar' && text[tokens[from]!.start] === 'ا' && tokens[from]!.folded.startsWith('ال'))
  )
    return null;
  return spanning(tokens[from]!, tokens[last]!);
}

/** The preposition على, which folds like the name علي. */
const isOn = (text: string, { start, end }: Span): boolean => text.slice(start, end) === 'على';

/** A dot after one letter belongs to the name: "J. Smith". */
const isInitial = (tokens: readonly Token[], dot: number, text: string): boolean => {
  const before = tokens[dot - 1];
  return before !== undefined && before.end - before.start === 1 && /\p{Lu}/u.test(text[before.start]!);
};

/** The post after a name and a comma, or directly after a title: one of the lexicon's, or what begins as posts do. */
export function postFrom(
  ground: Ground,
  from: number,
  language: Language,
  posts: Posts,
  afterName: boolean,
): PostMention | null {
  const { tokens, text, paragraphs } = ground;
  const comma = tokens[from]?.folded === ',';
  let at = comma ? from + 1 : from;
  const paragraph = tokens[from - 1]?.paragraph;
  // On an envelope the post stands in the next line.
  const nextLine = !comma && afterName && tokens[at] !== undefined && tokens[at]!.paragraph === (paragraph ?? 0) + 1;
  if (!comma && afterName && !nextLine && tokens[at]?.script !== 'arabic') return null;
  if (tokens[at] && ['the', 'le', 'la', 'l'].includes(tokens[at]!.folded)) at++;
  if (tokens[at]?.folded === "'") at++;
  const first = tokens[at];
  if (!first || (first.paragraph !== paragraph && !nextLine)) return null;
  if (nextLine && paragraphs[first.paragraph]!.end - first.start > 120) return null;
  const known = posts.get(first.start);
  if (!postHeads.has(first.folded) && !known) return null;
  if (
    first.script === 'latin' &&
    !known &&
    !nextLine &&
    !afterName &&
    !/^\p{Lu}/u.test(text.slice(first.start, first.start + 2))
  )
    return null;
  const end = endOfPost(ground, at, known);
  return { ...spanning(first, tokens[end]!), entry: known && tokens[end]!.end <= known.end ? known.entry : null };
}

function endOfPost({ tokens }: Ground, from: number, known: NameMention | undefined): number {
  const { paragraph } = tokens[from]!;
  let end = from;
  for (let at = from; at < tokens.length && at - from < mostPostWords * 2; at++) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph) break;
    if (known && token.start < known.end) {
      end = at;
      continue;
    }
    if (token.kind === 'mark' && token.folded !== "'" && token.folded !== '-') break;
    if (token.kind === 'word' && (verbs.has(token.folded) || (at > from && postEnds.has(token.folded)))) break;
    if (token.kind === 'word') end = at;
  }
  return end;
}

const verbs = wordSet(
  'has have had is was will presents met said a est sera qui who and et whose for pour ان قد الذي التي حفظه المحترم الموقر وبعد يهدي تهدي',
);
const postEnds = wordSet('in on at dans dated with avec to في علي عن خلال بشان');
