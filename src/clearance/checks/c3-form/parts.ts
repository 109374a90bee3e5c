import type { partIds } from '../../../directory/profile-papers.ts';
import type { Span } from '../../../reading/reading.ts';
import { ownDayOf } from '../c6-numbers-and-dates/own-day.ts';
import type { CheckedDocument } from '../document.ts';
import { contractParts } from './contract-parts.ts';
import { footOf, headOf, isShort, type Line, linesOf } from './lines.ts';

export type PartId = (typeof partIds)[number];

/** The words before the colon of a field, in three languages. */
const labels = {
  reference:
    /^(?:our )?(?:ref(?:erence)?|file)\.?(?: (?:no|number))?\.?\s*:|^(?:no|n°|nº)\.?\s*:|^(?:notre |n\/)?réf(?:érence)?\.?\s*:|^(?:الرقم(?: المرجعي)?|رقم(?: (?:القيد|المرجع|الصادر|الملف|العقد|القرار|التعميم|البيان|المذكرة))?|المرجع|مرجعنا|الإشارة|إشارتنا|الرمز)\s*:/iu,
  date: /^date\s*:|^التاريخ\s*:|^التأريخ\s*:/iu,
  subject: /^(?:subject|re|title)\s*:|^(?:objet|sujet|titre)\s*:|^(?:الموضوع|العنوان|بشأن)\s*:/iu,
  addressee:
    /^(?:to|addressee|attention|attn)\.?\s*:|^(?:à|destinataires?|à l[’'ʼ]attention de)\s*:|^(?:إلى|الى|المرسل إليه|السيد المرسل إليه|لعناية)\s*:/iu,
  from: /^(?:from|sender)\s*:|^(?:de|expéditeur)\s*:|^(?:من|المرسل|الجهة المرسلة)\s*:/iu,
  embargo:
    /\b(?:for immediate release|for release|embargo(?:ed)?|not for (?:release|publication) before)\b|\b(?:pour diffusion|diffusion immédiate|sous embargo|ne pas diffuser avant)\b|للنشر|حظر النشر|لا يُ?نشر قبل/iu,
} as const;

const ownNumber =
  /^(?:(?:no|nos|n°|nº|ref|réf|رقم|الرقم)\.?\s?:?\s*)?[\p{Lu}\p{Script=Arabic}][\p{L}\w.-]+(?:\s?\/\s?[\p{L}\w.-]+){1,6}$|^(?:no|n°|nº|رقم)\.?\s*:?\s*[\p{L}\w.-]*\d[\p{L}\w./-]*$/iu;
/** A title that bears the number of the paper: "DECISION No. 27/2026", "قرار إداري رقم 28 لعام 2026". */
const numberedTitle = /^[\p{L}\s]{3,40}(?:\s(?:no|nos)\.?|\sn[°º]|\sرقم(?:\sالعقد)?)\s*\(?[\p{L}\w./-]*\d/iu;
const spokenTo =
  /^(?:dear\b|(?:your )?excellenc|your (?:majesty|(?:royal )?highness|eminence)|sirs?\b|madam\b|mr\.? |mrs\.? |ms\.? |monsieur|madame|messieurs|mesdames|sire\b|votre |sa majesté|cher |chère |صاحبة? |أصحاب |معالي |سعادة |فخامة |دولة |سمو |جلالة |فضيلة |سماحة |حضرة |السادة |السيدة? |الأخ|الأستاذ|الدكتور|خادم الحرمين|عزيز)[^.\n]{0,110}[,،:]/iu;
/** What stands behind the name of an addressee whom the greeting then takes up. */
const blessed = /حفظه|حفظها|رعاه|أيده|الموقر|المحترم/u;
const closing =
  /\b(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|(?:kind|best|warm) regards|highest consideration|high consideration|please accept)\b|\b(?:veuillez (?:agréer|recevoir)|vous prie d[’'ʼ]agréer|vous prions d[’'ʼ]agréer|salutations distinguées|(?:haute|parfaite) considération|considération distinguée|sentiments (?:distingués|les meilleurs))\b|فائق|خالص (?:التحي|التقدير|الشكر)|أطيب (?:التحي|تحي|الأمنيات|التمنيات)|(?:تفضلوا|تقبلوا)|(?:^|\s)والسلام عليكم/iu;
const signed =
  /\b(?:signed|sgd|signature|signé)\b|_{3,}|\.{6,}|(?:^|[\s(])(?:التوقيع|توقيع|الموقّ?ع)(?:$|[\s:)])|\/s\//iu;

/**
 * Where the parts of a document stand in its text, as far as a program can tell. It errs on the side of presence: what may be the part is
 * taken for it. Parts that no text shows by itself (enclosures, classification, legal basis) have rules of their own.
 */
export function partsIn(document: CheckedDocument): ReadonlyMap<PartId, readonly Span[]> {
  const lines = linesOf(document);
  const head = headOf(lines);
  const labelled = (part: keyof typeof labels) => head.filter(({ plain: words }) => labels[part].test(words));
  return new Map<PartId, readonly Span[]>([
    [
      'reference',
      [
        ...labelled('reference'),
        ...head.filter(
          (line) => ownNumber.test(line.plain.trim()) || (isShort(line) && numberedTitle.test(line.plain)),
        ),
      ],
    ],
    ['date', datesOf(document, lines, labelled('date'))],
    ['subject', subjectsOf(document, head, labelled('subject'))],
    ['addressee', addresseesOf(document, lines, labelled('addressee'))],
    ['from', labelled('from')],
    ['embargo', labelled('embargo')],
    ['salutation', salutationsOf(document, lines)],
    ['opening', document.formulae.filter(({ part }) => part === 'opening')],
    ['close', closesOf(document, lines)],
    ['signature-block', signaturesOf(document, lines)],
    ...contractParts(document, lines),
  ]);
}

/** Lines of a field in the head of a document that a label names; for parts said twice. */
export const labelledLines = (document: CheckedDocument, part: 'reference' | 'subject' | 'date' | 'from'): Line[] =>
  headOf(linesOf(document)).filter(({ plain: words }) => labels[part].test(words));

function datesOf(document: CheckedDocument, lines: readonly Line[], labelled: readonly Line[]): readonly Span[] {
  const line = ownDayOf(document).line;
  if (labelled.length > 0) return labelled;
  if (line) return [line];
  const edge = [...headOf(lines), ...footOf(lines)];
  return document.dates.filter(
    ({ form, start, end }) =>
      form === 'day' && edge.some((each) => each.start <= start && end <= each.end && isDateline(each, end)),
  );
}

/** A line that holds little beside its date, or the beginning of a press report: "Jeddah, 20 August 2026 – The General Secretariat …". */
const isDateline = ({ words, start }: Line, end: number): boolean =>
  (words.length <= 80 && !fieldLine.test(words)) ||
  (end - start <= 60 && /^\)?\s?[–—-]\s/u.test(words.slice(end - start)));

/** A heading names the subject where it says more than the kind of document and whose it is. */
function subjectsOf({ facts }: CheckedDocument, head: readonly Line[], labelled: readonly Line[]): readonly Span[] {
  if (labelled.length > 0) return labelled;
  if (facts.subject !== null && facts.subject.trim() !== '') return [{ start: 0, end: 0 }];
  return head.filter((line, at) => at < 8 && isShort(line) && isTitle(line));
}

const titleLink =
  /\s(?:on|concerning|regarding|about|for|sur|concernant|relatif|relative|pour|portant)\s|(?:^|\s)(?:بشأن|حول|عن|الخاص|المتعلق|بخصوص|لأجل)/iu;
const fieldLine = /^[^:]{1,25}:/u;

const isTitle = ({ plain: words }: Line): boolean =>
  !fieldLine.test(words) &&
  titleLink.test(words) &&
  words.trim().split(/\s+/).length >= 4 &&
  !/[,،]$/u.test(words.trim());

function addresseesOf(document: CheckedDocument, lines: readonly Line[], labelled: readonly Line[]): readonly Span[] {
  const { formulae, names, persons } = document;
  if (labelled.length > 0) return labelled;
  const opened = formulae.flatMap(({ part, addressee }) => (part === 'opening' && addressee ? [addressee] : []));
  if (opened.length > 0) return opened;
  const edge = [...lines.slice(0, 20), ...footOf(lines)].filter(isShort);
  const named = [...names.filter(({ kind }) => kind !== 'term' && kind !== 'place'), ...persons];
  return named.filter(({ start, end }) => edge.some((line) => line.start <= start && end <= line.end));
}

function salutationsOf({ formulae }: CheckedDocument, lines: readonly Line[]): readonly Span[] {
  const read = formulae.filter(({ part }) => part === 'salutation');
  if (read.length > 0) return read;
  const spoken = lines.slice(0, 30).filter(({ plain: words }) => spokenTo.test(words));
  // An Arabic letter may name whom it greets in its address, with a blessing, and go on with the greeting.
  if (spoken.length > 0 || !lines.slice(0, 15).some(({ plain }) => blessed.test(plain))) return spoken;
  return formulae.filter(({ part, language }) => part === 'greeting' && language === 'ar');
}

/** A close stands near the end; the same words may have greeted at the beginning. */
export function closesOf(
  { formulae, text }: Pick<CheckedDocument, 'formulae' | 'text'>,
  lines: readonly Line[],
): readonly Span[] {
  const long = lines.filter(({ plain: words }) => words.length > 120);
  const from = long.length > 1 ? long[0]!.end : (long[0]?.start ?? text.length / 2);
  const read = formulae.filter(({ part, start }) => part === 'close' && start >= from);
  return read.length > 0
    ? read
    : footOf(lines).filter(({ plain: words, start }) => start >= from && closing.test(words));
}

/** A name, a post or a place to sign after the close; without one, among the last lines. */
function signaturesOf(document: CheckedDocument, lines: readonly Line[]): readonly Span[] {
  const { names, persons } = document;
  const close = closesOf(document, lines).at(-1);
  const after = close ? lines.filter(({ start }) => start >= close.end) : lines.slice(-6);
  const short = after.filter(isShort);
  const hands = [...persons, ...names.filter(({ kind }) => kind === 'post' || kind === 'person')];
  return short.filter(
    (line) =>
      signed.test(line.plain) ||
      hands.some(({ start, end }) => line.start <= start && end <= line.end) ||
      isSomebody(line),
  );
}

/** A post that the house does not know, or a name in capitals, alone in its line. */
const isSomebody = ({ plain: words }: Line): boolean =>
  /^(?:(?:the |le |la |l[’'])?(?:director|secretary|head|chief|president|minister|ambassador|chair|deputy|adviser|directeur|directrice|secrétaire|chef|président|ministre|conseiller))\b|^(?:ال)?(?:مدير|أمين|رئيس|وزير|سفير|مستشار|نائب|مساعد)/iu.test(
    words,
  ) ||
  (/^(?:\p{Lu}[\p{L}.’'-]+\s?){2,5}$/u.test(words.trim()) && !/^[IVX]+[.\s]/u.test(words));
