import type { Profile } from '../../directory/profile.ts';
import { fold } from '../../kernel/fold.ts';
import type { Paragraph, Span } from '../../reading/reading.ts';
import { footOf, headerSource, headOf, type Paper, sourceOf } from './paper.ts';
import type { Proposal, Remark, Source, Sureness } from './proposals.ts';

type Marks = Pick<Profile, 'classification' | 'urgency'>;

/** How much haste is asked for in common words; the house's own words come before these. The last of the grades is asked for by the stronger ones. */
const hasty = ['urgent', 'immediate', 'priority', 'immediat', 'عاجل', 'مستعجل', 'فوري', 'هام وعاجل'];
const hastiest = [
  'most immediate',
  'most urgent',
  'very urgent',
  'tres urgent',
  'extremement urgent',
  'extreme urgence',
  'عاجل جدا',
  'عاجل للغايه',
  'في غايه الاستعجال',
];
const mostWords = 6;
/** What may stand beside a marking on its line. */
const beside = new Set('and et و & - / ( ) [ ] : . * ! the only seulement فقط'.split(' '));
/** "To be opened by the Secretary-General only": whoever else opens it reads what was not meant for him. */
const onlyBy =
  /^(?:to be opened (?:only )?by|to be opened personally|à n['’]ouvrir que par|à ouvrir personnellement|[يت]فتح (?:من قبل|بمعرفة|بيد|شخصيا)|لا [يت]فتح[هها]* إلا)/iu;

/** The words of haste that stand on a line of their own, or before the subject of an e-mail. */
export function urgencyIn(paper: Paper, { urgency }: Marks): Proposal[] {
  const grades = urgency.toSorted((one, two) => two.rank - one.rank);
  const [highest] = grades;
  const middle = grades.find(({ rank }) => rank > 0 && rank < (highest?.rank ?? 0)) ?? highest;
  const lowest = grades.at(-1)?.rank ?? 0;
  if (!highest || !middle) return [];
  const gradeOf = (line: string): string | null => {
    const words = fold(line)
      .replace(/[!.:*()[\]-]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const own = grades.find(
      ({ rank, name }) => rank > lowest && Object.values(name).some((each) => fold(each) === words),
    );
    if (own) return own.id;
    return hastiest.includes(words) ? highest.id : hasty.includes(words) ? middle.id : null;
  };
  const { text } = paper.read;
  for (const paragraph of headOf(paper.read)) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
    const grade = line.split(/\s+/).length <= mostWords ? gradeOf(line) : null;
    if (grade) return [proposal('urgency', grade, 'sure', sourceOf(paper, paragraph))];
  }
  const subject = paper.mail?.subject ?? '';
  const before = /^\s*\[?(?<words>[^:\]–—-]{4,30})\s*[:\]–—-]/u.exec(subject)?.groups?.['words'];
  const grade = before === undefined ? null : gradeOf(before);
  return grade ? [proposal('urgency', grade, 'likely', headerSource(paper, subject))] : [];
}

/** What the paper is marked with: proposals for level and marking, and whether they mean that it stays closed. */
interface Secrecy {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  readonly staysClosed: boolean;
}

/** The mark of classification and the marking of the envelope, as they stand on lines of their own at the head or the foot. */
export function secrecyIn(paper: Paper, { classification }: Marks): Secrecy {
  const { text, marks } = paper.read;
  const lines = [...headOf(paper.read), ...footOf(paper.read, 4)];
  const within = ({ start, end }: Span): boolean => lines.some((line) => start >= line.start && end <= line.end);
  const marked = markingIn(text, lines, classification);
  const level = marks
    .filter(within)
    .flatMap((mark) => classification.levels.filter(({ id }) => id === mark.level).map((found) => ({ ...found, mark })))
    .concat(marked?.level ? [{ ...marked.level, mark: { ...marked.line, level: marked.level.id } }] : [])
    .toSorted((one, two) => two.rank - one.rank)[0];
  const alone = lines.find(({ start, end }) => onlyBy.test(text.slice(start, Math.min(end, start + 60)).trim()));
  const proposals: Proposal[] = [
    ...(level && level.rank > 0 ? [proposal('level', level.rank, 'sure', sourceOf(paper, level.mark))] : []),
    ...(marked ? [proposal('marking', marked.id, 'sure', sourceOf(paper, marked.line))] : []),
  ];
  const closing = level?.registeredUnopened ? level.mark : marked?.registeredUnopened ? marked.line : (alone ?? null);
  return {
    proposals,
    remarks: closing ? [{ code: 'stays-closed', facts: {}, source: sourceOf(paper, closing) }] : [],
    staysClosed: closing !== null,
  };
}

function markingIn(text: string, lines: readonly Paragraph[], { markings, levels }: Profile['classification']) {
  const levelWords = new Set(
    levels.flatMap(({ name }) => Object.values(name).flatMap((each) => fold(each).split(' '))),
  );
  for (const line of lines) {
    const words = fold(text.slice(line.start, Math.min(line.end, line.start + 80)))
      .replace(/[()[\]*.:/&-]/g, ' ')
      .split(' ')
      .map((word) => (levelWords.has(word) ? word : word.replace(/^و(?=..)/, '')))
      .filter((word) => word !== '' && !beside.has(word));
    const said = words.filter((word) => !levelWords.has(word)).join(' ');
    const found = markings.find(({ name }) => Object.values(name).some((each) => fold(each) === said));
    const ofLevel = words.filter((word) => levelWords.has(word)).join(' ');
    const level = levels.find(({ name }) => Object.values(name).some((each) => fold(each) === ofLevel)) ?? null;
    if (found) return { ...found, line, level };
  }
  return null;
}

const proposal = (
  field: 'urgency' | 'level' | 'marking',
  value: string | number,
  sureness: Sureness,
  source: Source,
): Proposal => ({ field, value, name: null, number: null, sureness, source });
