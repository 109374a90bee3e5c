import { Extension } from '@tiptap/core';
import type { Node as EditorDoc } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type BodyChange, lengthOfTokens } from '../../../kernel/body-changes.ts';
import { plainOfBlock, plainOfRuns, tokensOf } from '../../../kernel/body-parts.ts';
import { blockOf, type EditorNode } from './body-nodes.ts';

/** A suggestion as the editor draws it: a change at its place in the text that is being written, and what is said of it. */
export interface SuggestionMark {
  readonly id: string;
  readonly change: BodyChange;
  /** Who suggests, and when. */
  readonly title: string;
  /** Read before the words that would come, for who does not see the mark. */
  readonly spoken: string;
  readonly isCurrent: boolean;
}

const key = new PluginKey<DecorationSet>('suggestions');

/** Draws suggestions over the text. They are never in it: what the editor writes is read without them. */
export const SuggestionMarks = Extension.create({
  name: 'suggestionMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, shown) => {
          const marks = tr.getMeta(key) as readonly SuggestionMark[] | undefined;
          return marks === undefined ? shown.map(tr.mapping, tr.doc) : drawn(tr.doc, marks);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** The meta of a transaction by which the marks of an editor are set. */
export const marksKey = key;

interface PlacedBlock {
  readonly node: EditorDoc;
  readonly at: number;
}

/** The blocks of an editor that a body has, each with its place; paragraphs in which nothing stands are none. */
function blocksOf(doc: EditorDoc): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  doc.forEach((node, at) => {
    if (!node.isTextblock || blockOf(node.toJSON() as EditorNode).length > 0) blocks.push({ node, at });
  });
  return blocks;
}

/** Where the words of each part of a block begin in the editor. */
function partsOf({ node, at }: PlacedBlock): number[] {
  if (node.isTextblock) return [at + 1];
  const parts: number[] = [];
  node.descendants((child, within) => {
    if (child.isTextblock) parts.push(at + within + 2);
    return !child.isTextblock;
  });
  return parts;
}

/** From where to where a change of a body stands in the editor that holds it; null where it does not. */
export function placeOfChange(
  doc: EditorDoc,
  change: BodyChange,
  blocks: readonly PlacedBlock[] = blocksOf(doc),
): { from: number; to: number } | null {
  if (change.kind === 'words') {
    const block = blocks[change.block];
    const start = block && partsOf(block)[change.part];
    if (start === undefined) return null;
    const from = start + change.start;
    const to = from + lengthOfTokens(tokensOf(change.before));
    return to <= doc.content.size ? { from, to } : null;
  }
  const first = blocks[change.block];
  const last = blocks[change.block + change.before.length - 1];
  const end = blocks.at(-1);
  const from = first?.at ?? (end === undefined ? 0 : end.at + end.node.nodeSize);
  return { from, to: change.before.length === 0 || last === undefined ? from : last.at + last.node.nodeSize };
}

function drawn(doc: EditorDoc, marks: readonly SuggestionMark[]): DecorationSet {
  const blocks = blocksOf(doc);
  return DecorationSet.create(
    doc,
    marks.flatMap((mark) => decorationsOf(doc, mark, blocks)),
  );
}

function decorationsOf(doc: EditorDoc, mark: SuggestionMark, blocks: readonly PlacedBlock[]): Decoration[] {
  const { change, id, title, isCurrent } = mark;
  const place = placeOfChange(doc, change, blocks);
  if (place === null) return [];
  const look = { 'data-suggestion': id, ...(isCurrent && { 'data-current': 'true' }), title };
  const come = comingOf(change);
  const widget = Decoration.widget(place.to, () => drawnComing(mark, come), {
    key: `${id} ${isCurrent} ${title}`,
    side: 1,
    ignoreSelection: true,
  });
  const coming = come === '' ? [] : [widget];
  if (place.from === place.to) return coming;
  if (change.kind === 'words')
    return [Decoration.inline(place.from, place.to, { nodeName: 'del', class: 'suggested-gone', ...look }), ...coming];
  const gone: Decoration[] = [];
  doc.nodesBetween(place.from, place.to, (node, at, parent) => {
    if (parent === doc) gone.push(Decoration.node(at, at + node.nodeSize, { class: 'suggested-gone-block', ...look }));
    return false;
  });
  return [...gone, ...coming];
}

const comingOf = (change: BodyChange): string =>
  change.kind === 'words' ? plainOfRuns(change.after) : change.after.map(plainOfBlock).join('\n');

function drawnComing({ id, title, spoken, isCurrent, change }: SuggestionMark, words: string): HTMLElement {
  const mark = document.createElement('ins');
  mark.className = change.kind === 'words' ? 'suggested-come' : 'suggested-come suggested-come-block';
  mark.contentEditable = 'false';
  mark.title = title;
  mark.dataset['suggestion'] = id;
  if (isCurrent) mark.dataset['current'] = 'true';
  const said = document.createElement('span');
  said.className = 'sr-only';
  said.textContent = `${spoken} `;
  mark.append(said, words);
  return mark;
}
