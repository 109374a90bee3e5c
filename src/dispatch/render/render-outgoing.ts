import { showDay } from '../../kernel/dates-shown.ts';
import { format } from '../../kernel/message.ts';
import type { Text } from '../../kernel/text.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import { hasTopHeading, steppedHeadings } from './headings.ts';
import type { Content, DraftInput, OutgoingInput, Signatory } from './papers.ts';
import { words } from './render.text.ts';
import { common, headOf, markOf, type Pages, sheet } from './sheet.ts';

/** The pages of a signed document in one language: a pure function of its input. */
export function renderOutgoing(written: OutgoingInput): Pages {
  const input = written.isAccessible === true ? steppedHeadings(written) : written;
  const { content, letterhead } = input;
  const { language } = content;
  const both = input.second === undefined ? null : format(words['authentic-of'], language, { language });
  const texts = shared(content);
  const data = {
    ...texts,
    words: both === null ? texts.words : { ...texts.words, 'version-note': both },
    ...headOf(letterhead, language),
    'file-title': `${titleOf(content)} ${input.number}`,
    number: input.number,
    place: input.place,
    gregorian: `${showDay(input.day, language)}${language === 'ar' ? 'م' : ''}`,
    hijri: showDay(input.day, language, { calendar: 'hijri' }),
    'your-reference': yourReference(content),
    signatories: input.signatories.map((signatory, place) => ({
      ...block(signatory, content),
      ...secondBlock(input, place),
    })),
    ...(input.second === undefined ? {} : { second: secondOf(input.second.content) }),
    signature: signatureLine(input),
    'by-hand': input.signature === null,
    verification: input.verification,
    trial: input.trial,
    accessible: input.isAccessible === true,
    'heads-above': input.isAccessible === true && !hasTopHeading(input) ? 0 : 1,
  };
  const code: Record<string, Uint8Array> =
    input.verification === null ? {} : { 'qr.svg': qrSvg(input.verification.url) };
  const form = input.isAccessible === true ? 'accessible' : 'archive';
  return sheet('outgoing', data, input.timestamp, { ...markOf(letterhead), ...code }, form);
}

/** What is said of the signature under the block: with which key it was made and when, or that the paper is signed with a pen. */
export const signatureLine = ({ signature, content: { language } }: Pick<OutgoingInput, 'signature' | 'content'>) =>
  signature === null
    ? format(words['by-hand'], language)
    : format(words.signed, language, signature, { isolated: true });

/** The other column: every block of it says its language, so that the templates turn it to its own side. */
const secondOf = (content: Content) => ({
  lang: content.language,
  title: titleOf(content),
  addressees: content.addressees,
  subject: content.subject,
  'subject-word': `${format(words.subject, content.language)}${content.language === 'fr' ? '\u00a0' : ''}:`,
  salutation: content.salutation,
  close: content.close,
  body: { blocks: content.body.blocks.map((each) => ({ ...each, lang: each.lang ?? content.language })) },
});

function secondBlock({ second }: OutgoingInput, place: number) {
  const signatory = second?.signatories[place];
  return second === undefined || signatory?.form !== 'full' ? {} : { second: block(signatory, second.content) };
}

/** A draft for reading on paper: marked as not cleared, with its reader at the foot, without what only a signed document has. */
export function renderDraft(input: DraftInput): Pages {
  const { content } = input;
  const { language } = content;
  const data = {
    ...shared(content),
    colour: '#444444',
    'file-title': `${format(words.draft, language)}: ${titleOf(content)}`,
    draft: words.draft,
    version: format(words['draft-version'], language, { version: input.version }),
    reader: format(words['draft-reader'], language, input.reader, { isolated: true }),
    'your-reference': yourReference(content),
    trial: input.trial,
  };
  return sheet('draft', data, input.timestamp);
}

function shared(content: Content) {
  const { language } = content;
  const plain = (text: Text): string => format(text, language);
  return {
    ...common(language),
    content,
    title: titleOf(content),
    words: {
      trial: words.trial,
      'proves-file': words['proves-file'],
      'proves-hand': words['proves-hand'],
      reference: plain(words.reference),
      'your-reference': plain(words['your-reference']),
      date: plain(words.date),
      subject: plain(words.subject),
      to: plain(words.to),
      from: plain(words.from),
      copies: plain(words.copies),
      stamp: plain(words.stamp),
      enclosures: format(words.enclosures, language, { count: content.enclosures.length }),
      'version-note': versionNote(content),
    },
  };
}

const titleOf = (content: Content): string => content.title ?? content.kindName;

function versionNote({ language, versions }: Content): string | null {
  if (versions.all.length < 2) return null;
  if (versions.authentic === language) return format(words.authentic, language);
  return format(words.translation, language, { language: versions.authentic });
}

function yourReference({ yourReference: theirs, language }: Content): string | null {
  if (theirs === null) return null;
  if (theirs.date === null) return theirs.number;
  return format(words['your-date'], language, { number: theirs.number, day: theirs.date }, { isolated: true });
}

function block(signatory: Signatory, { language }: Content) {
  if (signatory.form === 'initials') return signatory;
  const principal = signatory.onBehalfOf;
  return { ...signatory, behalf: principal === null ? null : format(words.behalf, language, { principal }) };
}
