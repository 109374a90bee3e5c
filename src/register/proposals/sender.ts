import type { Text } from '../../kernel/text.ts';
import type { FormulaMention, NameMention, Paragraph, Span } from '../../reading/reading.ts';
import { keyOf } from './learned-names.ts';
import {
  footOf,
  headerSource,
  headOf,
  labelled,
  labelOf,
  type Paper,
  sourceOf,
  speaksItself,
  trimmedSpan,
  wordsOf,
} from './paper.ts';
import type { Proposal, Source, Sureness } from './proposals.ts';
import {
  isNear,
  type KnownSender,
  type Match,
  type SenderBook,
  senderAmong,
  senderNearly,
  type Telling,
  tellingWords,
} from './sender-book.ts';

/** What the sender is looked for with. */
export interface SenderKnowledge {
  readonly book: SenderBook;
  readonly isOurs: (name: NameMention) => boolean;
  /** Whether a line is the heading of a kind of paper, as "Circular note". */
  readonly isHeading: (line: string) => boolean;
  /** Whom words of letterheads name, as the house learned it: by the words folded. */
  readonly learned?: ReadonlyMap<string, KnownSender>;
  /** The telling words of a header, which is no part of the text. */
  readonly tell: (words: string) => readonly Telling[];
}

const label = labelOf(
  'sender|from|caller|exp[ée]diteur|de|appelant|المرسل|المرسلة|من|المتصل|المتصلة|الجهة المرسلة|جهة الإصدار',
);
const anyLabel = /^.{1,24}[:：]/u;
/** To whom it goes: the letterhead ends above. */
const addressee =
  /^(?:to|attn|attention|à l['’]attention|à|monsieur|madame|m\.|mme|s\.\s?e|son excellence|his|her|h\.\s?e|mr|mrs|ms|dr|إلى|معالي|سعادة|فخامة|دولة رئيس|دولة السيد|جلالة|سمو|السيد|السيدة|الأستاذ|خادم)(?=[\s.,:،]|$)/iu;
/** What is stamped or printed above a letterhead. */
const above =
  /^(?:received|reçue?|arrivée?|ورد|وارد|وصل|استلم|urgent|most immediate|immediate|très urgent|عاجل|فاكس|fax|by fax|par fax)(?=[\s:.!،]|$)/iu;
const article = /^(?:the|la|le|les|l['’])\s*/iu;
const mostLetterhead = 8;
const longest = 200;

/**
 * Who sent it: a correspondent of the directory in any of its languages, by the header of an e-mail, a labelled line, the opening of a note
 * ("The Embassy of X presents its compliments"), the letterhead, or the signature; where none is known, the name as the paper writes it.
 */
export function senderIn(paper: Paper, known: SenderKnowledge): Proposal[] {
  const read = asRead(paper, known);
  return read.map((proposal) => asLearned(paper, proposal, known) ?? proposal);
}

/** The correspondent whom these very words named before, by what officers wrote; of a scan, words that differ in a letter or two. */
function asLearned(paper: Paper, proposal: Proposal, { learned }: SenderKnowledge): Proposal | null {
  const key = learned === undefined || learned.size === 0 ? null : keyOf(proposal.source.words);
  if (key === null || learned === undefined) return null;
  const near = paper.isScan === true ? [...learned.keys()].find((each) => isNear(each, key)) : undefined;
  const sender = learned.get(key) ?? (near === undefined ? undefined : learned.get(near));
  if (sender === undefined || sender.id === proposal.value) return null;
  return { ...chosen({ sender, words: [], left: 0 }, 'likely', proposal.source), isLearned: true };
}

function asRead(paper: Paper, known: SenderKnowledge): Proposal[] {
  const header = byHeader(paper, known);
  if (isKnown(header)) return header!;
  const inText =
    byLabel(paper, known) ?? byOpening(paper, known) ?? byLetterhead(paper, known) ?? bySignature(paper, known);
  // A name in a header that nobody knows gives way to a correspondent whom the text names.
  return (header === null || isKnown(inText) ? inText : header) ?? [];
}

const isKnown = (found: readonly Proposal[] | null): boolean => found?.[0]?.field === 'sender';

/** `"Mission of X" <mission@example.org>`: the name that people read, and the address. */
function byHeader(paper: Paper, { book, tell }: SenderKnowledge): Proposal[] | null {
  const from = paper.mail?.from.trim() ?? '';
  if (from === '') return null;
  const parts = /^\s*"?(?<name>[^"<]*?)"?\s*<(?<address>[^<>\s]+)>\s*$/.exec(from.slice(0, 500))?.groups;
  const [name, address] = parts ? [parts['name']!.trim(), parts['address']!] : [from, from];
  const source = headerSource(paper, from);
  const byAddress = book.byAddress.get(address.toLowerCase());
  if (byAddress) return [chosen({ sender: byAddress, words: [], left: 0 }, 'sure', source)];
  const match = senderAmong(tell(name), book);
  if (match) return [chosen(match, 'likely', source)];
  return [written(name === '' ? address : name, 'likely', source)];
}

function byLabel(paper: Paper, known: SenderKnowledge): Proposal[] | null {
  const { text } = paper.read;
  const line = labelled(text, headOf(paper.read), label);
  if (!line) return null;
  const source = sourceOf(paper, line.whole);
  const match = senderAmong(wordsIn(paper, line.value, known), known.book);
  if (match) return [chosen(match, 'sure', source)];
  const [name] = wordsOf(text, line.value).split(/\s[–—-]\s/);
  return name && name.length >= 3 ? [written(name, 'likely', source)] : null;
}

function byOpening(paper: Paper, known: SenderKnowledge): Proposal[] | null {
  const opening = paper.read.formulae.find(
    (each): each is FormulaMention & { sender: Span } => each.part === 'opening' && each.sender !== null,
  );
  if (!opening) return null;
  const { sender } = opening;
  if (speaksItself(paper.read.text, opening.start)) return null;
  const region = wordsIn(paper, sender, known);
  // The house's own note: whoever else it names is not its sender.
  if (region.length === 0) return [];
  const source = sourceOf(paper, sender);
  const match = senderAmong(region, known.book) ?? nearly(paper, region, known);
  if (match)
    return [
      chosen(
        match,
        match.isGuess ? 'unsure' : match.left === 0 ? 'sure' : match.left <= 2 ? 'likely' : 'unsure',
        source,
      ),
    ];
  const name = wordsOf(paper.read.text, sender).replace(article, '');
  return name.length > longest ? null : [written(name, 'likely', source)];
}

function byLetterhead(paper: Paper, known: SenderKnowledge): Proposal[] | null {
  const head = letterheadOf(paper, known);
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last) return null;
  // A name may go over the end of a line, which a letterhead does not show as one paragraph.
  const whole = paper.read.text.slice(first.start, last.end).replace(/\s/g, ' ');
  const words = known
    .tell(whole)
    .map(({ start, end, word }) => ({ start: start + first.start, end: end + first.start, word }));
  const match = senderAmong(words, known.book) ?? nearly(paper, words, known);
  if (match) {
    const lines = head.filter((line) => match.words.some(({ start }) => start >= line.start && start < line.end));
    const own = new Set(match.words.map(({ word }) => word));
    const [from, to] = [lines[0]!.start, lines.at(-1)!.end];
    const left = words.filter(({ word, start }) => !own.has(word) && start >= from && start < to).length;
    return [chosen(match, left <= 2 && match.isGuess !== true ? 'likely' : 'unsure', sourceOf(paper, spanOf(lines)))];
  }
  const name = wordsOf(paper.read.text, first);
  const isName = /\p{L}{3}/u.test(name) && !/[\d\u0660-\u0669]/.test(name) && name.length <= 90;
  const tells = words.some(({ start }) => start < first.end);
  return isName && tells && !known.isHeading(name) && paper.read.paragraphs.length > 3
    ? [written(name, 'unsure', sourceOf(paper, first))]
    : null;
}

/** In a scan a machine misreads letters: there a name counts whose words are nearly those of a correspondent. */
const nearly = (paper: Paper, region: readonly Telling[], { book }: SenderKnowledge): Match | null =>
  paper.isScan === true ? senderNearly(region, book) : null;

/** The lines above the first label, mark, addressee or salutation. */
function letterheadOf(paper: Paper, { isOurs }: SenderKnowledge): readonly Paragraph[] {
  const { text, names, marks } = paper.read;
  const all = headOf(paper.read);
  const lineOf = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + 60));
  const subject = paper.mail?.subject.trim().slice(0, 60).trim();
  // Above a letterhead a mark of secrecy or haste may be printed, a day of receipt stamped, and specks read as letters.
  const first = all.findIndex(
    (each) =>
      !marks.some(({ start, end }) => start >= each.start && end <= each.end) &&
      !above.test(lineOf(each)) &&
      lineOf(each).trim() !== subject &&
      /\p{L}{3}/u.test(lineOf(each)),
  );
  const head = first === -1 ? [] : all.slice(first, first + mostLetterhead);
  const ends = head.findIndex((paragraph) => {
    const within = ({ start, end }: Span): boolean => start >= paragraph.start && end <= paragraph.end;
    const line = lineOf(paragraph);
    const isAddressee = names.some(
      (name) => within(name) && (name.kind === 'post' || (name.kind === 'organ' && isOurs(name))),
    );
    return anyLabel.test(line) || addressee.test(line) || marks.some(within) || isAddressee;
  });
  return ends === -1 ? head : head.slice(0, ends);
}

/** Who signs: a person or body of the directory below the close. */
function bySignature(paper: Paper, known: SenderKnowledge): Proposal[] | null {
  if (paper.read.formulae.some(({ part, sender }) => part === 'opening' && sender !== null)) return null;
  const close = paper.read.formulae.findLast(({ part }) => part === 'close');
  const below = footOf(paper.read).filter(({ start }) => close === undefined || start >= close.end);
  const [first] = below;
  const last = below.at(-1);
  if (!close || !first || !last) return null;
  const match = senderAmong(wordsIn(paper, { start: first.start, end: last.end }, known), known.book);
  return match && [chosen(match, 'likely', sourceOf(paper, spanOf(match.words)))];
}

const wordsIn = ({ read }: Paper, span: Span, { isOurs }: SenderKnowledge): readonly Telling[] =>
  tellingWords(read.tokens, read.names, span, isOurs);

const spanOf = (words: readonly Span[]): Span => ({
  start: Math.min(...words.map(({ start }) => start)),
  end: Math.max(...words.map(({ end }) => end)),
});

const chosen = ({ sender }: Match, sureness: Sureness, source: Source): Proposal => ({
  field: 'sender',
  value: sender.id,
  name: sender.name satisfies Text,
  number: null,
  sureness,
  source,
});

const written = (name: string, sureness: Sureness, source: Source): Proposal => {
  const span = trimmedSpan(name, 0, name.length);
  return {
    field: 'senderWritten',
    value: span ? name.slice(span.start, span.end) : name,
    name: null,
    number: null,
    sureness,
    source,
  };
};
