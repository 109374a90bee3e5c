import type { Editor, JSONContent } from '@tiptap/core';
import type { PlainRun } from '../../../kernel/body.ts';
import { inlineNodes } from './body-nodes.ts';

/** What a paragraph may be. */
export const paragraphKinds = ['paragraph', 'number', 'heading1', 'heading2', 'heading3', 'quote'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** The kind of the paragraph in which the cursor stands. */
export function kindAtCursor(editor: Editor): ParagraphKind {
  for (const level of [1, 2, 3] as const) if (editor.isActive('heading', { level })) return `heading${level}`;
  if (editor.isActive('blockquote')) return 'quote';
  return isTop(editor) && editor.isActive('paragraph', { number: true }) ? 'number' : 'paragraph';
}

/** Turns the chosen paragraphs into another kind; in a table they stay what they are. */
export function turnInto(editor: Editor, kind: ParagraphKind): void {
  if (editor.isActive('table')) return;
  const plain = editor.chain().focus();
  if (!isTop(editor) || editor.isActive('heading')) plain.clearNodes();
  switch (kind) {
    case 'paragraph':
    case 'number':
      plain.updateAttributes('paragraph', { number: kind === 'number' }).run();
      return;
    case 'quote':
      plain.updateAttributes('paragraph', { number: false }).setBlockquote().run();
      return;
    default:
      plain.setHeading({ level: kind === 'heading1' ? 1 : kind === 'heading2' ? 2 : 3 }).run();
  }
}

/** Whether the block at the cursor is set in the other direction than its document. */
export const isTurned = (editor: Editor): boolean => {
  const { dir } = editor.state.selection.$from.node(1)?.attrs ?? {};
  return dir === 'ltr' || dir === 'rtl' ? dir !== editor.view.dom.dir : false;
};

/** Sets the chosen blocks in the other direction, or in that of the document again. */
export function turnAround(editor: Editor): void {
  const { state } = editor;
  const dir = isTurned(editor) ? null : editor.view.dom.dir === 'rtl' ? 'ltr' : 'rtl';
  const { tr } = state;
  state.doc.nodesBetween(state.selection.from, state.selection.to, (_node, at, parent) => {
    if (parent === state.doc) tr.setNodeAttribute(at, 'dir', dir);
    return false;
  });
  editor.view.dispatch(tr);
  editor.commands.focus();
}

/** Sets a footnote at the cursor and says where its sign stands. */
export function insertFootnote(editor: Editor): number {
  const at = editor.state.selection.to;
  editor.commands.insertContentAt(at, { type: 'footnote', attrs: { runs: [] } });
  return at;
}

/** Sets words at the cursor, each in its style and direction, with a space before them where another word ends there. */
export function insertRuns(editor: Editor, runs: readonly PlainRun[]): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  const gap = /[\p{L}\p{N}\p{M}.,;:!?،؛؟»”)\]]/u.test(before) ? [{ text: ' ' }] : [];
  editor
    .chain()
    .focus()
    .insertContent(inlineNodes([...gap, ...runs]) as JSONContent[])
    .run();
}

const isTop = (editor: Editor): boolean => {
  const { $from, $to } = editor.state.selection;
  return $from.depth <= 1 && $to.depth <= 1;
};
