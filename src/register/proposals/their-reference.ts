import type { Span } from '../../reading/reading.ts';
import { headerSource, headOf, type Labelled, labelled, labelOf, type Paper, sourceOf, wordsOf } from './paper.ts';
import type { Proposal } from './proposals.ts';

/** How letters name their own reference; never the addressee's ("your ref."). */
const own = labelOf(
  '(?:our\\s+)?ref(?:erence)?\\.?(?:\\s*(?:no|nos|number)\\.?)?|(?:nos?|notre|n)\\s*/?\\s*r[ée]f(?:[ée]rence)?\\.?|r[ée]f(?:[ée]rence)?\\.?(?:\\s*n[°ºo]\\.?)?|' +
    'n[°ºo]\\.?|number|num[ée]ro|no\\.? on the envelope|' +
    '(?:ال)?رقم(?:\\s+(?:الصادر|المرجعي|القيد|الإشاري|المذكرة|الخطاب))?|(?:ال)?مرجع(?:نا)?|(?:ال)?[إا]شار[ةه]|[إا]شارتنا',
);
/** "Note No. 114/2026", "N° 12/MAE", "مذكرة رقم 87": a number at the head without a colon. */
const bare =
  /^(?:(?:note(?:\s+verbale)?|letter|lettre|circular(?:\s+note)?|مذكرة(?:\s+شفوية)?|خطاب)\s+)?(?:ref\.?\s*no\.?|réf\.?\s*n[°º]\.?|no\.?|n[°º]\.?|ref\.?|réf\.?|رقم)\s*(?=\S{0,40}[\d\u0660-\u0669])/iu;
/** A line that is nothing but a number: OIC/SG/2026/0932. */
const alone = /^\p{L}[\p{L}\d.]{0,11}(?:[/-][\p{L}\d.]{1,12}){2,7}$/u;
/** Behind a number a word that is no part of it: another label ("12/26 Dâte :"), or the place of a date ("12/26 Jeddah, 2 May 2026"). */
const nextWord =
  /(?<=[\d\u0660-\u0669\u06f0-\u06f9]\S{0,20})\s+(?=\p{L}{3,20}(?:\s*[:：]|,?\s+(?:(?:le|in|on|في)\s+)?\S{0,12}\s*\S{0,12}\s*(?:(?:19|20|14)\d\d|[\u0660-\u0669]{4}|\d{1,2}\s+\p{L})))/iu;
const nextLabel = /\s+(?:date|dated|le\s+\d|du\s+\d|(?:ال)?تاريخ|وتاريخ|بتاريخ)(?=[\s:：]|$)/iu;
const hasDigit = /[\d\u0660-\u0669\u06f0-\u06f9]/u;
const longest = 60;

/** Where the sender's own number stands on its labelled line, so that nobody takes it for a date; null where no line is labelled so. */
export function referenceLine(paper: Paper): { readonly line: Span; readonly number: Span } | null {
  const { text } = paper.read;
  const line = labelled(text, headOf(paper.read), own);
  const value = line && valueOf(text, line);
  if (!line || !value) return null;
  const tail = value.slice(-4);
  const at = text.indexOf(tail, line.value.start);
  return { line: line.whole, number: { start: line.value.start, end: at === -1 ? line.value.end : at + tail.length } };
}

/** A scan confuses the letter O with a nought and the letter I with a one: where both meet in a number, someone has to look; and where it breaks off. */
const isConfused = (paper: Paper, value: string): boolean =>
  paper.isScan === true && /0[A-Z]{2}|[A-Z]{2}0|[A-Z]1[A-Z]|\p{L}0OIC|[/-]$/u.test(value);

/** The sender's own number: a labelled line of the head, "our note no. …", the beginning of an e-mail's subject; of an e-mail without any, its Message-ID. */
export function theirReferenceIn(paper: Paper): Proposal[] {
  const { text } = paper.read;
  const head = headOf(paper.read);
  const line = labelled(text, head, own);
  const named = line && valueOf(text, line);
  if (line && named)
    return [proposal(named, isConfused(paper, named) ? 'unsure' : 'sure', sourceOf(paper, line.whole))];
  for (const paragraph of head) {
    const found = bare.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
    const value =
      found &&
      valueOf(text, { whole: paragraph, value: { start: paragraph.start + found[0].length, end: paragraph.end } });
    if (value) return [proposal(value, 'likely', sourceOf(paper, paragraph))];
  }
  const [lonely] = head.filter(({ start, end }) => end - start <= longest && alone.test(text.slice(start, end).trim()));
  const number = lonely && valueOf(text, { whole: lonely, value: lonely });
  if (lonely && number) return [proposal(number, 'likely', sourceOf(paper, lonely))];
  // "Our note no. …" in a sentence; a label further down stands before the number of another letter.
  const isLabel = (start: number): boolean => paper.read.paragraphs.some((paragraph) => paragraph.start === start);
  const said = paper.read.references.find(({ ours, number, start }) => ours && number !== null && !isLabel(start));
  const value = said?.number ? wordsOf(text, said.number) : '';
  if (said && value !== '' && value.length <= longest) return [proposal(value, 'likely', sourceOf(paper, said))];
  return paper.mail ? fromHeaders(paper, paper.mail) : [];
}

function fromHeaders(paper: Paper, mail: NonNullable<Paper['mail']>): Proposal[] {
  const subject = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?<value>\p{L}{1,12}(?:[/-][\p{L}\d]{1,12}){1,6})\s*[:–—-]\s/u.exec(
    mail.subject,
  );
  const value = subject?.groups?.['value'];
  if (value && hasDigit.test(value)) return [proposal(value, 'likely', headerSource(paper, mail.subject))];
  const id = mail.messageId.replace(/^<|>$/g, '').trim();
  return id === '' || id.length > 200
    ? []
    : [proposal(id, 'unsure', headerSource(paper, `Message-ID: ${mail.messageId}`))];
}

function valueOf(text: string, { value }: Labelled): string | null {
  const written = wordsOf(text, value);
  const ends = [nextLabel, nextWord].flatMap((end) => end.exec(written)?.index ?? []);
  const kept = written
    .slice(0, Math.min(written.length, ...ends))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s,;،؛]+$/u, '');
  return hasDigit.test(kept) && kept.length <= longest ? kept : null;
}

const proposal = (value: string, sureness: Proposal['sureness'], source: Proposal['source']): Proposal => ({
  field: 'theirReference',
  value,
  name: null,
  number: null,
  sureness,
  source,
});
