import { rowAt } from './date-parts.ts';
import { announcedBefore } from './list-announced.ts';
import { inlineLists } from './list-inline.ts';
import { type ListMark, type MarkReading, markAtStart } from './list-marks.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, ListItem, ListMention } from './reading.ts';
import { firstTokenFrom, tokensInside } from './walk.ts';

type Open = {
  readonly kind: ListMark['kind'];
  readings: readonly MarkReading[];
  readonly items: ListItem[];
  readonly first: number;
  last: number;
};

const deepest = 8;

/** Lists whose entries are paragraphs, and lists inside a paragraph, in order of their beginning. Dates are no marks: "5. May". */
export function readLists(ground: Ground, dates: readonly DateMention[]): ListMention[] {
  const dated = tokensInside(ground.tokens, dates);
  return [...blockLists(ground, dated), ...inlineLists(ground, dated)].sort((a, b) => a.start - b.start);
}

/** An entry goes on the innermost open list that it continues; a mark that continues none opens a list of its own. */
function blockLists(ground: Ground, dated: Uint8Array): ListMention[] {
  const closed: Open[] = [];
  const open: Open[] = [];
  ground.paragraphs.forEach((paragraph, index) => {
    const at = firstTokenFrom(ground.tokens, paragraph.start);
    if (ground.tokens[at]?.paragraph !== index || dated[at]) return;
    const mark = markAtStart(rowAt(ground, at), at);
    if (!mark) return;
    const item: ListItem = {
      start: ground.tokens[mark.next]!.start,
      end: paragraph.end,
      label: { start: mark.start, end: mark.end },
      value: null,
    };
    while (open.length > 0 && !open.some((list) => continued(list, mark, index)) && open.length >= deepest)
      closed.push(open.shift()!);
    const level = levelOf(ground, dated, open, mark, index);
    if (level < 0) {
      open.push({ kind: mark.kind, readings: mark.readings, items: [item], first: index, last: index });
      return;
    }
    closed.push(...open.splice(level + 1));
    const list = open[level]!;
    list.readings = continued(list, mark, index)!;
    list.items.push(item);
    list.last = index;
  });
  return [...closed, ...open].filter(({ items }) => items.length > 1).map((list) => mentionOf(ground, dated, list));
}

/**
 * The open list that a mark goes on with, -1 for none. The next value of any open list comes before one that leaves entries out; where
 * the mark is the next of two lists, an inner one that has the entries that were announced is full.
 */
function levelOf(ground: Ground, dated: Uint8Array, open: readonly Open[], mark: ListMark, paragraph: number): number {
  const fitting = [...open.keys()].filter((level) => continued(open[level]!, mark, paragraph));
  const next = fitting.filter((level) => isNext(open[level]!, mark));
  const inner = next.at(-1);
  if (inner === undefined) return fitting.at(-1) ?? -1;
  return next.length > 1 && isFull(ground, dated, open[inner]!) ? next.at(-2)! : inner;
}

const isNext = ({ readings, kind }: Open, mark: ListMark): boolean =>
  kind === 'bullet' ||
  mark.readings.some(({ series, value }) =>
    readings.some((known) => known.series === series && value === known.value + 1),
  );

const isFull = (ground: Ground, dated: Uint8Array, { first, items }: Open): boolean =>
  announcedBefore(ground, dated, firstTokenFrom(ground.tokens, ground.paragraphs[first]!.start))?.value ===
  items.length;

/** The readings under which a mark continues a list: the next value, or one a little further where an entry was left out. */
function continued(list: Open, mark: ListMark, paragraph: number): MarkReading[] | null {
  if (list.kind !== mark.kind) return null;
  const near = paragraph - list.last;
  const fits = mark.readings.filter(({ series, value }) =>
    list.readings.some((known) =>
      series !== known.series
        ? false
        : mark.kind === 'bullet'
          ? near === 1
          : value === known.value + 1 || (near === 1 && value > known.value && value <= known.value + 3),
    ),
  );
  return fits.length > 0 ? fits : null;
}

function mentionOf(ground: Ground, dated: Uint8Array, { kind, items, readings, first }: Open): ListMention {
  const last = readings[0]!.value;
  const numbered = items.map((item, at) => ({
    ...item,
    value: kind === 'bullet' ? null : valueOf(ground, item, readings[0]!, last, items.length - at),
  }));
  return {
    start: items[0]!.label.start,
    end: items.at(-1)!.end,
    marker: kind,
    items: numbered,
    least: items.length,
    most: items.length,
    announced: announcedBefore(ground, dated, firstTokenFrom(ground.tokens, ground.paragraphs[first]!.start)),
  };
}

/** What an entry's mark counts, read in the series that the whole list turned out to be in. */
function valueOf(ground: Ground, item: ListItem, { series }: MarkReading, last: number, fromEnd: number): number {
  const at = firstTokenFrom(ground.tokens, item.label.start);
  const readings = markAtStart(rowAt(ground, at), at)?.readings ?? [];
  return readings.find((reading) => reading.series === series)?.value ?? last - fromEnd + 1;
}
