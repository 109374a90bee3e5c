import { headerSource, labelled, labelOf, type Paper, sourceOf, trimmedSpan, wordsOf } from './paper.ts';
import type { Proposal, Sureness } from './proposals.ts';

const label = labelOf('subject|sujet|re|objet|(?:ال)?موضوع|بشأن|about');
/** Before an e-mail's own subject: that it answers or passes on another, and marks of haste. */
const prefixes = /^(?:\s*(?:(?:re|fw|fwd|tr|rép|رد|إعادة توجيه)\s*:|\[[^\]]{1,30}\]))+/iu;
const ownReference = /^\s*\p{L}{1,12}(?:[/-][\p{L}\d]{1,12}){1,6}\s*[:–—]\s+/u;
const mostParagraphs = 30;
const longest = 500;
const shortest = 8;
/** "Concerning …", "au sujet de …", "بشأن …" in the first sentence after the opening. */
const concerning =
  /(?:\s(?:concerning|regarding|on the subject of|relatif à|relative à|relatifs à|concernant|au sujet de|بشأن|بخصوص|حول)\s*:?\s+)(?<value>[^.؟?!;؛]{8,180})/iu;

/** Where the sentence goes on to what it wants to say: ", I have the honour to", "، يسرني أن". */
const goesOn =
  /[,،»]\s+(?:(?:and\s+)?(?:I|we|it)\s|has\s|have\s|j['’]ai\s|nous\s|a l['’]honneur|(?:و?[ي]سر|و?[يت]ود|و?[يت]شرف|و?أود|و?أتشرف|و?[يت]رجو))/iu;

/** What the paper is about: its labelled line, the subject of an e-mail, or as a guess what its first sentences say that it concerns. */
export function subjectIn(paper: Paper): Proposal[] {
  const { text, paragraphs } = paper.read;
  const line = labelled(text, paragraphs.slice(0, mostParagraphs), label);
  if (line) {
    const value = wordsOf(text, line.value, longest);
    if (value.length >= 3) return [proposal(value, 'sure', sourceOf(paper, line.whole))];
  }
  const written = paper.mail?.subject.trim() ?? '';
  const own = written.replace(prefixes, '').replace(ownReference, '').trim();
  if (own.length >= 3) return [proposal(own, 'sure', headerSource(paper, written))];
  return guessed(paper);
}

function guessed(paper: Paper): Proposal[] {
  const { text, paragraphs, formulae } = paper.read;
  const opening = formulae.find(({ part }) => part === 'opening' || part === 'transition');
  const at = opening?.start ?? paragraphs.find(({ start, end }) => end - start > 60)?.start;
  const paragraph = at === undefined ? undefined : paragraphs.find(({ start, end }) => start <= at && at < end);
  if (!paragraph) return [];
  const from = paragraph.start;
  const said = concerning.exec(text.slice(from, Math.min(paragraph.end, from + 1_200)).replace(/\s/g, ' '));
  const value = said?.groups?.['value'];
  if (!said || value === undefined) return [];
  const start = from + said.index + said[0].length - value.length;
  const span = trimmedSpan(text, start, start + (goesOn.exec(value)?.index ?? value.length));
  if (!span || span.end - span.start < shortest) return [];
  return [proposal(wordsOf(text, span, longest), 'unsure', sourceOf(paper, span))];
}

const proposal = (value: string, sureness: Sureness, source: Proposal['source']): Proposal => ({
  field: 'subject',
  value,
  name: null,
  number: null,
  sureness,
  source,
});
