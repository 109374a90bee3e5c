import { type AnyExtension, Extension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { notesIn } from './body-nodes.ts';

const languages = new Set(['ar', 'en', 'fr']);
const directions = new Set(['ltr', 'rtl']);
const known = (words: ReadonlySet<string>, value: string | null): string | null =>
  value !== null && words.has(value) ? value : null;

/** A paragraph; `number` counts it among the numbered paragraphs of the document. */
const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => ({
    number: {
      default: false,
      // A paragraph that is split goes on being counted, as in a word processor.
      keepOnSplit: true,
      parseHTML: (element) => element.hasAttribute('data-number'),
      renderHTML: ({ number }) => (number === true ? { 'data-number': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => {
        const start = Number(element.getAttribute('start') ?? '1');
        return Number.isInteger(start) && start >= 1 && start < 100_000 ? start : 1;
      },
      renderHTML: ({ start }) => (start === 1 ? {} : { start }),
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleOrderedList:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleOrderedList() };
  },
});

const Quote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addCommands() {
    return {
      setBlockquote:
        () =>
        ({ commands }) =>
          commands.wrapIn(this.name),
      toggleBlockquote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
      unsetBlockquote:
        () =>
        ({ commands }) =>
          commands.lift(this.name),
    };
  },
});

/** The sign of a footnote; its words are written below the text, and its number is counted by the page. */
const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    runs: {
      default: [],
      parseHTML: (element) => readNote(element.getAttribute('data-note')),
      renderHTML: ({ runs }) => ({ 'data-note': JSON.stringify(runs) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes(HTMLAttributes, { class: 'footnote-sign' })],
});

function readNote(json: string | null): unknown {
  try {
    return notesIn(JSON.parse(json ?? '[]'));
  } catch {
    return [];
  }
}

/** Words in another language or direction than their block. */
const Tongue = Mark.create({
  name: 'tongue',
  // What is written after such words is in the language of the text again.
  inclusive: false,
  addAttributes: () => ({
    lang: { default: null, parseHTML: (element) => known(languages, element.getAttribute('lang')) },
    dir: { default: null, parseHTML: (element) => known(directions, element.getAttribute('dir')) },
  }),
  parseHTML: () => [{ tag: 'span[data-tongue]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-tongue': '' }), 0],
});

/** The language and the direction of a block, where they are other than the document's. */
const BlockPlace = Extension.create({
  name: 'blockPlace',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'blockquote'],
      attributes: {
        lang: { default: null, parseHTML: (element) => known(languages, element.getAttribute('lang')) },
        dir: { default: null, parseHTML: (element) => known(directions, element.getAttribute('dir')) },
      },
    },
  ],
});

// Cells hold one line of runs and never span: a document's table is rows of cells and nothing more.
const plainCell = {
  content: 'paragraph',
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: () => 1, rendered: false },
    rowspan: { default: 1, parseHTML: () => 1, rendered: false },
    colwidth: { default: null, parseHTML: () => null, rendered: false },
  }),
} as const;
const Cell = TableCell.extend({
  ...plainCell,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});
const Head = TableHeader.extend({
  ...plainCell,
  // A heading in which nothing stands yet would be announced as one: in the editor a cell says by a mark that it heads its column.
  parseHTML: () => [{ tag: 'th' }, { tag: 'td[data-head]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes, { 'data-head': '' }), 0],
});
const PlainTable = Table.extend({
  addNodeView: null,
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
}).configure({ resizable: false });

/** Everything that a document's text may hold, and nothing else: what is pasted loses the rest. */
export const bodyExtensions: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    paragraph: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  Paragraph,
  ListItem,
  OrderedList,
  Quote,
  Footnote,
  Tongue,
  BlockPlace,
  PlainTable,
  TableRow,
  Cell,
  Head,
];
