import type { Paragraph, Span } from '../../reading/reading.ts';
import { bodyEnd, footOf, headOf, labelled, labelOf, type Paper, sourceOf, wordsOf } from './paper.ts';
import type { Proposal, Source, Sureness } from './proposals.ts';
import type { SenderKnowledge } from './sender.ts';

const label = labelOf("to|attention|attn|à|à l[’']attention de|destinataire|إلى|المرسل إليه|عناية");
/** How a line begins that names to whom a letter goes. */
const courtesy =
  /^(?:to|attn|attention|à|monsieur le|madame l|s\.\s?e|son excellence|his|her|h\.\s?e|إلى|معالي|سعادة|فخامة|صاحب)(?=[\s.,:،]|$)/iu;
const anyLabel = /^.{1,24}[:：]/u;
const salutationEnds = /[,،;؛:!]\s*$/u;
const mostLines = 3;

/**
 * To whom the paper is addressed, as it writes it: a labelled line, or the line of its head, or below the close of a note, that names a
 * post of the house, its secretariat, or a person with his title. Which unit deals with it is not said by this.
 */
export function addresseeIn(paper: Paper, { isOurs }: Pick<SenderKnowledge, 'isOurs'>): Proposal[] {
  const { text, names } = paper.read;
  const head = headOf(paper.read);
  const line = labelled(text, head, label);
  if (line) return [proposal(wordsOf(text, line.value), 'sure', sourceOf(paper, line.whole))];
  const ended = bodyEnd(paper.read);
  const foot = ended === null ? [] : footOf(paper.read, 12).filter(({ start }) => start >= ended);
  const within = (span: Span, { start, end }: Paragraph): boolean => span.start >= start && span.end <= end;
  const ours = (each: Paragraph): boolean =>
    names.some((name) => within(name, each) && name.kind === 'organ' && isOurs(name));
  const titled = (each: Paragraph): boolean =>
    courtesy.test(written(text, each)) && names.some((name) => within(name, each) && name.kind !== 'state');
  for (const lines of [head, foot]) {
    const at = lines.findIndex((each) => {
      const words = written(text, each);
      const isOther = salutationEnds.test(words) || anyLabel.test(words) || words.trim() === paper.mail?.subject.trim();
      return !isOther && (ours(each) || titled(each));
    });
    const first = lines[at];
    if (first === undefined) continue;
    // "His Excellency the Secretary-General" on one line, the organisation on the next.
    const more = lines
      .slice(at + 1, at + mostLines)
      .findIndex((each) => !names.some((name) => within(name, each) && isOurs(name)));
    const named = at + (more === -1 ? 0 : more);
    // A line of a scan may end in the midst of a name.
    const goesOn =
      /-\s*$/.test(written(text, lines[named]!)) || /^\p{Ll}/u.test(text[lines[named + 1]?.start ?? -1] ?? '');
    const last = (goesOn ? lines[named + 1] : lines[named]) ?? first;
    const isName = (line: Span): boolean =>
      names.some((name) => name.start < line.end && name.end > line.start && isOurs(name));
    const span = {
      start: first.start,
      end: goesOn ? last.end : withoutPlace(text, first.start, last.end, isName),
    };
    return [proposal(wordsOf(text, span).replace(/(?<=\p{L})- (?=\p{Ll})/u, ''), 'likely', sourceOf(paper, span))];
  }
  return [];
}

/** A town below the name, which a short line joins to it, is left out. */
function withoutPlace(text: string, start: number, end: number, isName: (line: Span) => boolean): number {
  const cut = text.lastIndexOf('\n', end - 1);
  const isBroken =
    cut > start && (/-\s*$/.test(text.slice(start, cut)) || /^\p{Ll}/u.test(text.slice(cut + 1, cut + 2)));
  return cut > start && !isBroken && !isName({ start: cut + 1, end }) ? cut : end;
}

const written = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 200));

const proposal = (value: string, sureness: Sureness, source: Source): Proposal => ({
  field: 'addressee',
  value,
  name: null,
  number: null,
  sureness,
  source,
});
