import { type Block, type Body, bodyPieces, type PlainRun, type Run } from './body.ts';

/** A run and where it stands in the plain text of its body, in UTF-16 offsets. */
type PlacedRun = { readonly run: PlainRun; readonly start: number; readonly end: number };

/** The runs of a body in the order of its plain text, footnotes last. */
function placedRuns(body: Body): PlacedRun[] {
  const found: PlacedRun[] = [];
  let at = 0;
  for (const [index, pieces] of bodyPieces(body).entries()) {
    if (index > 0) at += 2;
    for (const { text, run } of pieces) {
      if (run !== null) found.push({ run, start: at, end: at + text.length });
      at += text.length;
    }
  }
  return found;
}

/**
 * A body with other words in the place of those from `start` to `end` of its plain text; they take the style of the first. Null where that place
 * is not all in runs that follow each other: a number, a footnote's sign and the gap between paragraphs are not words.
 */
export function withWords(body: Body, start: number, end: number, words: string): Body | null {
  const touched = placedRuns(body).filter((each) => each.start < end && each.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined || first.start > start || last.end < end) return null;
  if (touched.some((each, at) => at > 0 && each.start !== touched[at - 1]!.end)) return null;
  const changed = new Map<PlainRun, string>(
    touched.map(({ run, start: from }) => {
      const before = run.text.slice(0, Math.max(0, start - from));
      const after = run.text.slice(Math.max(0, end - from));
      return [run, run === first.run ? before + words + after : after];
    }),
  );
  return { blocks: body.blocks.map((block) => changedBlock(block, changed)) };
}

function changedBlock(block: Block, changed: ReadonlyMap<PlainRun, string>): Block {
  const plain = (run: PlainRun): PlainRun => ({ ...run, text: changed.get(run) ?? run.text });
  const line = (runs: readonly Run[]): Run[] =>
    runs.map((run) => ({ ...run, ...plain(run), ...(run.note === undefined ? {} : { note: run.note.map(plain) }) }));
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, runs: line(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(line) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(line)) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(line) };
  }
}
