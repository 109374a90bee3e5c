import { type DateDraft, dayFirst, monthFirst, monthOnly } from './date-forms.ts';
import { mentionOf } from './date-mention.ts';
import { numericDate } from './date-numeric.ts';
import { type Dated, pairsOf, yearBefore, yearBeside } from './date-pairs.ts';
import { joinAt, monthAt, type Row, rowAt, word } from './date-parts.ts';
import { spelledDate } from './date-spelled.ts';
import { weekdaysAbout } from './date-weekdays.ts';
import { yearOnly } from './date-years.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, DatePair } from './reading.ts';
import { wordSet } from './walk.ts';

/** Every date of a text, in both calendars and three languages, and the pairs among them, in order. */
export function readDates(ground: Ground): { dates: DateMention[]; pairs: DatePair[] } {
  const found: Dated[] = [];
  const add = (draft: DateDraft): Dated => {
    const { first, last } = weekdaysAbout(rowAt(ground, draft.from), draft.from, draft.next);
    const mention = mentionOf(ground, { ...draft, lastWeekday: last ?? draft.lastWeekday }, first);
    const dated = { draft, mention };
    found.push(dated);
    return dated;
  };
  let row: Row = { ...ground, paragraph: -1 };
  for (let at = 0; at < ground.tokens.length; at++) {
    if (ground.tokens[at]!.paragraph !== row.paragraph) row = rowAt(ground, at);
    const draft = draftAt(row, at, found.at(-1)?.draft.next ?? 0);
    if (!draft) continue;
    const joined = joinedTo(ground, row, draft) ?? draft;
    const dated = add(joined);
    const before = yearBefore(ground, dated);
    if (before && before.from >= (found.at(-2)?.draft.next ?? 0)) {
      found.pop();
      add(before);
      found.push(dated);
    }
    at = joined.next - 1;
    const beside = yearBeside(ground, dated);
    if (beside && !draftAt(row, beside.from)) at = add(beside).draft.next - 1;
  }
  return { dates: found.map(({ mention }) => mention), pairs: pairsOf(ground, found) };
}

/** The date that begins at a token, the fullest reading first; a day written out may stand before the month, but not before `floor`. */
function draftAt(row: Row, at: number, floor = at): DateDraft | null {
  const token = row.tokens[at]!;
  if (token.kind === 'number') {
    const draft = numericDate(row, at) ?? dayFirst(row, at) ?? yearOnly(row, at);
    return draft && isMeant(row, draft) ? draft : null;
  }
  if (token.kind !== 'word' || articles.has(token.folded)) return null;
  const day = dayFirst(row, at);
  if (day) return isMeant(row, day) ? day : null;
  if (!monthAt(row, at)) return null;
  return spelledDate(row, at, floor) ?? monthFirst(row, at) ?? monthOnly(row, at);
}

const articles = wordSet('the le');

/**
 * A day and a month without a year is a date too, unless the month's name is also another word: "5 may attend", "10 mar", "5 oct".
 * Hijri and Arabic names stand for nothing else beside a number.
 */
function isMeant(ground: Row, draft: DateDraft): boolean {
  const { first, last } = draft;
  if (first.year !== null || (last && last.year !== null)) return true;
  if (numbered.has(word(ground, draft.from - 1))) return false;
  const end = ground.tokens[draft.next - 1]!;
  const hijri = typeof first.month === 'object' && first.month?.calendar === 'hijri';
  if (end.script === 'arabic' || hijri) return true;
  if (end.folded.length <= 4 && !wholeShortNames.has(end.folded)) return false;
  return !commonWords.has(end.folded) || /^[A-Z]/.test(ground.text.slice(end.start, end.end));
}

const wholeShortNames = new Set(['may', 'mai', 'june', 'july', 'juin', 'mars', 'aout']);
/** Behind these a number counts a part of a text: "Rule 12 May be waived". */
const numbered = wordSet(
  'rule article articles art page pages paragraph para section chapter item annex resolution regle paragraphe point annexe الماده القاعده الفقره البند الصفحه',
);
const commonWords = new Set(['may', 'march', 'mars', 'august']);

/** A complete date that a dash or "to" joins to another complete one of its calendar: both are one range. */
function joinedTo(ground: Ground, row: Row, draft: DateDraft): DateDraft | null {
  if (draft.last || draft.first.day === null || draft.first.year === null) return null;
  const join = joinAt(row, draft.next);
  if (join?.join !== 'range' || join.cut || word(row, join.next) === '') return null;
  const other = draftAt(row, join.next);
  if (!other || other.last || other.first.day === null || other.first.year === null) return null;
  const [one, two] = [draft, other].map((each) => mentionOf(ground, each, null).calendar);
  if (one !== two) return null;
  return { ...draft, next: other.next, last: other.first, join: 'range', era: other.era ?? draft.era };
}
