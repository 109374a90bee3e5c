import type { Block, Body, Direction, PlainRun, Run } from '../../../kernel/body.ts';
import type { Language } from '../../../kernel/text.ts';

/** A node as the editor writes it in JSON; only what the schema of `body-schema` beside it knows. */
export interface EditorNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly EditorNode[];
  readonly marks?: readonly EditorMark[];
  readonly text?: string;
}
interface EditorMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

type Placed = { readonly lang?: Language; readonly dir?: Direction };

/** A body as the editor opens it; a body without a block is one empty paragraph. */
export function nodesOfBody(body: Body): EditorNode {
  const content = body.blocks.filter((block) => block.kind !== 'table' || block.rows.length > 0).map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** What the editor holds as a body: runs of one style are one, and paragraphs in which nothing stands are left out. */
export const bodyOfNodes = (doc: EditorNode): Body => ({ blocks: (doc.content ?? []).flatMap(blockOf) });

/** One block of the editor as a block of a body; none where it is a paragraph in which nothing stands. */
export function blockOf(node: EditorNode): Block[] {
  const children = node.content ?? [];
  const placed = placeIn(node.attrs);
  switch (node.type) {
    case 'paragraph': {
      const runs = runsOf(children);
      const number = node.attrs?.['number'] === true ? { number: true } : {};
      return runs.length === 0 ? [] : [{ kind: 'paragraph', ...number, runs, ...placed }];
    }
    case 'heading': {
      const runs = runsOf(children);
      return runs.length === 0 ? [] : [{ kind: 'heading', level: levelOf(node), runs, ...placed }];
    }
    case 'bulletList':
      return [{ kind: 'list', ordered: false, items: children.map(runsWithin), ...placed }];
    case 'orderedList': {
      const start = Number(node.attrs?.['start'] ?? 1);
      const from = Number.isInteger(start) && start > 1 ? { start } : {};
      return [{ kind: 'list', ordered: true, ...from, items: children.map(runsWithin), ...placed }];
    }
    case 'table': {
      const head = children[0]?.content?.every((cell) => cell.type === 'tableHeader') ?? false;
      return [{ kind: 'table', head, rows: children.map((row) => (row.content ?? []).map(runsWithin)), ...placed }];
    }
    case 'blockquote':
      return [{ kind: 'quote', paragraphs: children.map((each) => runsOf(each.content ?? [])), ...placed }];
    default:
      throw new TypeError(`the editor wrote a block that no document has: ${node.type}`);
  }
}

const attrsOf = (placed: Placed, more: Record<string, unknown> = {}): Pick<EditorNode, 'attrs'> => {
  const attrs = {
    ...more,
    ...(placed.lang === undefined ? {} : { lang: placed.lang }),
    ...(placed.dir === undefined ? {} : { dir: placed.dir }),
  };
  return Object.keys(attrs).length === 0 ? {} : { attrs };
};

function nodeOf(block: Block): EditorNode {
  switch (block.kind) {
    case 'paragraph':
      return {
        type: 'paragraph',
        ...attrsOf(block, block.number === true ? { number: true } : {}),
        ...inlineOf(block.runs),
      };
    case 'heading':
      return { type: 'heading', ...attrsOf(block, { level: block.level }), ...inlineOf(block.runs) };
    case 'list': {
      const content = (block.items.length > 0 ? block.items : [[]]).map((item) => wrapped('listItem', item));
      return block.ordered
        ? { type: 'orderedList', ...attrsOf(block, { start: block.start ?? 1 }), content }
        : { type: 'bulletList', ...attrsOf(block), content };
    }
    case 'table': {
      const width = Math.max(1, ...block.rows.map((row) => row.length));
      const cells = (row: readonly (readonly Run[])[], type: string): EditorNode[] =>
        Array.from({ length: width }, (_, at) => wrapped(type, row[at] ?? []));
      const content = block.rows.map((row, at) => ({
        type: 'tableRow',
        content: cells(row, block.head && at === 0 ? 'tableHeader' : 'tableCell'),
      }));
      return { type: 'table', ...attrsOf(block), content };
    }
    case 'quote': {
      const paragraphs = block.paragraphs.length > 0 ? block.paragraphs : [[]];
      return { type: 'blockquote', ...attrsOf(block), content: paragraphs.map(paragraph) };
    }
  }
}

const paragraph = (runs: readonly Run[]): EditorNode => ({ type: 'paragraph', ...inlineOf(runs) });
const wrapped = (type: string, runs: readonly Run[]): EditorNode => ({ type, content: [paragraph(runs)] });

/** Runs as they stand within a line of the editor. */
export const inlineNodes = (runs: readonly Run[]): EditorNode[] =>
  runs.flatMap((run) => [
    ...textNodes(run),
    ...(run.note === undefined ? [] : [{ type: 'footnote', attrs: { runs: run.note } }]),
  ]);

function inlineOf(runs: readonly Run[]): Pick<EditorNode, 'content'> {
  const content = inlineNodes(runs);
  return content.length === 0 ? {} : { content };
}

function textNodes(run: PlainRun): EditorNode[] {
  const marks: EditorMark[] = [];
  if (run.bold === true) marks.push({ type: 'bold' });
  if (run.italic === true) marks.push({ type: 'italic' });
  if (run.lang !== undefined || run.dir !== undefined)
    marks.push({ type: 'tongue', attrs: { lang: run.lang ?? null, dir: run.dir ?? null } });
  const styled = marks.length === 0 ? {} : { marks };
  return run.text
    .split('\n')
    .flatMap((line, at): EditorNode[] => [
      ...(at === 0 ? [] : [{ type: 'hardBreak', ...styled }]),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...styled }]),
    ]);
}

const runsWithin = (node: EditorNode): Run[] => runsOf((node.content ?? []).flatMap((each) => each.content ?? []));

/** The runs of a line; a footnote stands with the text before it. */
function runsOf(nodes: readonly EditorNode[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type === 'footnote') {
      const note = notesIn(node.attrs?.['runs']);
      if (last !== undefined && last.note === undefined) runs[runs.length - 1] = { ...last, note };
      else runs.push({ text: '', note });
      continue;
    }
    const run = { text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''), ...styleOf(node.marks ?? []) };
    if (last !== undefined && last.note === undefined && isSameStyle(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function styleOf(marks: readonly EditorMark[]): Omit<PlainRun, 'text'> {
  const tongue = marks.find(({ type }) => type === 'tongue');
  return {
    ...(marks.some(({ type }) => type === 'bold') ? { bold: true } : {}),
    ...(marks.some(({ type }) => type === 'italic') ? { italic: true } : {}),
    ...placeIn(tongue?.attrs),
  };
}

const isSameStyle = (a: PlainRun, b: PlainRun): boolean =>
  (a.bold ?? false) === (b.bold ?? false) &&
  (a.italic ?? false) === (b.italic ?? false) &&
  a.lang === b.lang &&
  a.dir === b.dir;

const isLanguage = (value: unknown): value is Language => value === 'ar' || value === 'en' || value === 'fr';
const isDirection = (value: unknown): value is Direction => value === 'ltr' || value === 'rtl';

const placeIn = (attrs: EditorNode['attrs']): Placed => ({
  ...(isLanguage(attrs?.['lang']) ? { lang: attrs['lang'] } : {}),
  ...(isDirection(attrs?.['dir']) ? { dir: attrs['dir'] } : {}),
});

function levelOf(node: EditorNode): 1 | 2 | 3 {
  const level = node.attrs?.['level'];
  return level === 1 || level === 2 ? level : 3;
}

/** The runs of a footnote out of anything: whatever is not one of them is left out. */
export function notesIn(value: unknown): PlainRun[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown): PlainRun[] => {
    if (typeof each !== 'object' || each === null || !('text' in each) || typeof each.text !== 'string') return [];
    const attrs: Record<string, unknown> = { ...each };
    return [
      {
        text: each.text,
        ...(attrs['bold'] === true ? { bold: true } : {}),
        ...(attrs['italic'] === true ? { italic: true } : {}),
        ...placeIn(attrs),
      },
    ];
  });
}
