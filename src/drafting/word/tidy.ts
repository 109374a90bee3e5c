import type { Block, Body, PlainRun, Run } from '../../kernel/body.ts';
import { directionOf, type Language } from '../../kernel/text.ts';

/**
 * A body without what says nothing: blank paragraphs, empty runs, runs that differ from their neighbour in no way, a language that is
 * that of the block anyway, signs that no paper can show. Two bodies that read alike are alike afterwards; this is what a Word file keeps.
 */
export const tidyBody = (body: Body, language: Language): Body => tidied(body, language).body;

/** The same, and for each block where it now stands; for one that says nothing, where the next one stands. */
export function tidied(body: Body, language: Language): { readonly body: Body; readonly places: readonly number[] } {
  const blocks: Block[] = [];
  const places: number[] = [];
  let quoted: (readonly Run[])[] = [];
  for (const block of body.blocks) {
    const kept = tidyBlock(block, language);
    const last = blocks.at(-1);
    // Quotations that follow each other in one language and direction are one quotation.
    if (kept?.kind === 'quote' && last?.kind === 'quote' && last.lang === kept.lang && last.dir === kept.dir)
      quoted.push(...kept.paragraphs);
    else if (kept?.kind === 'quote') {
      quoted = [...kept.paragraphs];
      blocks.push({ ...kept, paragraphs: quoted });
    } else if (kept !== null) blocks.push(kept);
    places.push(kept === null ? blocks.length : blocks.length - 1);
  }
  return { body: { blocks }, places };
}

/** A text with line feeds only and without signs that XML cannot hold. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .toWellFormed();

type Placed = Pick<Block, 'lang' | 'dir'>;

function placeOf({ lang, dir }: Placed, language: Language): Placed {
  const own = lang === undefined || lang === language ? {} : { lang };
  return dir === undefined || dir === directionOf(lang ?? language) ? own : { ...own, dir };
}

function tidyBlock(block: Block, language: Language): Block | null {
  const place = placeOf(block, language);
  const of = block.lang ?? language;
  const runs = (all: readonly Run[]): Run[] => tidyRuns(all, of);
  switch (block.kind) {
    case 'paragraph': {
      const kept = runs(block.runs);
      return isBlank(kept)
        ? null
        : { kind: 'paragraph', ...(block.number === true && { number: true }), runs: kept, ...place };
    }
    case 'heading': {
      const kept = runs(block.runs);
      return isBlank(kept) ? null : { kind: 'heading', level: block.level, runs: kept, ...place };
    }
    case 'list': {
      const start = block.ordered && (block.start ?? 1) !== 1 ? { start: block.start! } : {};
      return block.items.length === 0
        ? null
        : { kind: 'list', ordered: block.ordered, ...start, items: block.items.map(runs), ...place };
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.length > 0);
      const head = block.head && (block.rows[0]?.length ?? 0) > 0;
      return rows.length === 0 ? null : { kind: 'table', head, rows: rows.map((row) => row.map(runs)), ...place };
    }
    case 'quote': {
      const paragraphs = block.paragraphs.map(runs).filter((each) => !isBlank(each));
      return paragraphs.length === 0 ? null : { kind: 'quote', paragraphs, ...place };
    }
  }
}

const isBlank = (runs: readonly Run[]): boolean =>
  runs.every(({ text, note }) => text.trim() === '' && note === undefined);

/** Runs of a block in this language without what says nothing. */
export function tidyRuns(runs: readonly Run[], language: Language): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const note = run.note === undefined ? [] : tidyNote(run.note, language);
    const text = tidyText(run.text);
    const last = kept.at(-1);
    const signed = note.length === 0 ? {} : { note };
    if (text === '' && note.length === 0) continue;
    const joins = last !== undefined && last.note === undefined;
    if (joins && (text === '' || isSame(last, run, language)))
      kept[kept.length - 1] = { ...last, text: last.text + text, ...signed };
    else kept.push({ text, ...(text === '' ? {} : styleOf(run, language)), ...signed });
  }
  return kept;
}

function tidyNote(note: readonly PlainRun[], language: Language): PlainRun[] {
  const kept: PlainRun[] = tidyRuns(note, language);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return [];
  kept[0] = { ...first, text: first.text.trimStart() };
  kept[kept.length - 1] = { ...kept.at(-1)!, text: kept.at(-1)!.text.trimEnd() };
  const rest = kept.filter(({ text }) => text !== '');
  return rest.length === kept.length ? rest : tidyNote(rest, language);
}

type Style = Omit<PlainRun, 'text'>;

const styleOf = ({ bold, italic, lang, dir }: PlainRun, language: Language): Style => {
  const own = lang === undefined || lang === language ? undefined : lang;
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(own !== undefined && { lang: own }),
    ...(dir !== undefined && (own === undefined || dir !== directionOf(own)) && { dir }),
  };
};

function isSame(one: PlainRun, other: PlainRun, language: Language): boolean {
  const [a, b] = [styleOf(one, language), styleOf(other, language)];
  return a.bold === b.bold && a.italic === b.italic && a.lang === b.lang && a.dir === b.dir;
}
