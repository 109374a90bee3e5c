import type { Editor, JSONContent } from '@tiptap/core';
import type { Node as EditorDoc } from '@tiptap/pm/model';
import { Slice } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../apps/web/i18n.tsx';
import { Icon } from '../../../apps/web/ui/index.ts';
import { type Block, type Body, bodyFromText, bodyToText } from '../../../kernel/body.ts';
import { directionOf, type Language } from '../../../kernel/text.ts';
import { blockOf, type EditorNode, nodesOfBody } from './body-nodes.ts';
import { CitationDialog } from './citation-dialog.tsx';
import { editorTexts as words } from './editor.text.ts';
import { insertRuns } from './editor-acts.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { FootnoteList, focusNote } from './footnote-list.tsx';
import { openEditor } from './open-editors.ts';
import { readableHtml } from './paste.ts';
import { bodyExtensions } from './schema.ts';
import { marksKey, type SuggestionMark, SuggestionMarks } from './suggestion-marks.ts';
import { placeOfWords, timesBefore, wordsOfEditor } from './words-in-editor.ts';
import { WritingKeys } from './writing-keys.ts';
import './editor.css';

interface BodyEditorProps {
  readonly label: string;
  readonly language: Language;
  readonly body: Body;
  readonly onChange: (body: Body) => void;
  readonly error?: string | undefined;
  /** What readers suggest, drawn over the text at its places in this body. */
  readonly suggested?: readonly SuggestionMark[];
  /** A suggestion was pointed at in the text. */
  readonly onSuggestion?: (id: string) => void;
}

const extensions = [...bodyExtensions, WritingKeys, SuggestionMarks];
const nothing: readonly SuggestionMark[] = [];

/** The text of a language version as it is written: it holds what a document's `Body` holds, and nothing else comes into it. */
export function BodyEditor({
  label,
  language,
  body,
  onChange,
  error,
  suggested = nothing,
  onSuggestion,
}: BodyEditorProps) {
  const say = useText();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const [reader] = useState(bodyReader);
  const [isCiting, cite] = useState(false);
  const editor = useEditor({
    extensions,
    content: nodesOfBody(body) as JSONContent,
    injectCSS: false,
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        'aria-labelledby': `${id}label`,
        'aria-describedby': `${id}notes`,
        'aria-multiline': 'true',
        class: 'body-text paper-words',
        lang: language,
        dir: directionOf(language),
        name: 'text',
        role: 'textbox',
        spellcheck: 'true',
      },
      transformPastedHTML: readableHtml,
      clipboardTextParser: (text, _place, _plain, view) =>
        Slice.maxOpen(view.state.schema.nodeFromJSON(nodesOfBody(bodyFromText(text))).content),
      // A file that is let go of here would else take the place of the whole page.
      handleDrop: (_view, event) => {
        if ((event.dataTransfer?.files.length ?? 0) === 0) return false;
        event.preventDefault();
        return true;
      },
      handleKeyDown: (view, event) => {
        if (event.altKey && event.code === 'F10') {
          root.current?.querySelector<HTMLElement>('[role="toolbar"] button:not(:disabled)')?.focus();
          return true;
        }
        const { selection } = view.state;
        if (event.key !== 'Enter' || !(selection instanceof NodeSelection)) return false;
        return focusNote(root.current, view.state.doc, selection.from);
      },
      handleClickOn: (view, _at, node, place) =>
        node.type.name === 'footnote' && focusNote(root.current, view.state.doc, place),
    },
    onUpdate: ({ editor: written, transaction }) => {
      if (transaction.getMeta('from-outside') !== true) change.current(reader.read(written.state.doc));
    },
  });
  useEffect(() => {
    if (!reader.isOwn(body)) putInPlace(editor, body);
  }, [editor, reader, body]);
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(marksKey, suggested));
    const current = suggested.find(({ isCurrent }) => isCurrent);
    if (current !== undefined)
      editor.view.dom.querySelector(`[data-suggestion="${current.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [editor, suggested]);
  useEffect(
    () =>
      openEditor(language, ({ quote, start }) => {
        const nth = timesBefore(bodyToText(reader.read(editor.state.doc)), quote, start);
        const place = placeOfWords(wordsOfEditor(editor.state.doc), quote, nth);
        if (place !== null) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
        return place !== null;
      }),
    [editor, reader, language],
  );
  useEffect(() => {
    editor.view.dom.toggleAttribute('aria-invalid', error !== undefined);
  }, [editor, error]);
  return (
    <div
      ref={root}
      role="presentation"
      className="field body-editor"
      data-place="text"
      data-invalid={error === undefined ? undefined : true}
      onClick={(event) => {
        const id =
          event.target instanceof Element &&
          event.target.closest<HTMLElement>('[data-suggestion]')?.dataset['suggestion'];
        if (id) onSuggestion?.(id);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.target instanceof HTMLElement && event.target.closest('[role="toolbar"]'))
          editor.commands.focus();
      }}
    >
      <span className="field-label" id={`${id}label`}>
        {label}
      </span>
      <div className="body-frame">
        <EditorToolbar
          editor={editor}
          onFootnote={(at) => focusNoteSoon(root.current, editor, at)}
          onCitation={() => cite(true)}
        />
        <EditorContent editor={editor} />
        <FootnoteList editor={editor} />
      </div>
      <CitationDialog
        language={language}
        isOpen={isCiting}
        onClose={() => cite(false)}
        // The dialog gives the cursor back to the tool when it is gone: the text takes it after that.
        onTaken={(runs) => setTimeout(() => insertRuns(editor, runs), 0)}
      />
      <div id={`${id}notes`}>
        <span className="field-help">{say(words.hint)}</span>
        {error !== undefined && (
          <span className="field-error" role="alert">
            <Icon name="warning" size={16} /> <span>{error}</span>
          </span>
        )}
      </div>
    </div>
  );
}

/** Reads the body out of the editor; blocks that did not change are read once, and every body that was read is known again. */
function bodyReader() {
  const blocks = new WeakMap<EditorDoc, readonly Block[]>();
  const own = new WeakSet<Body>();
  const blocksOf = (node: EditorDoc): readonly Block[] => {
    const known = blocks.get(node) ?? blockOf(node.toJSON() as EditorNode);
    blocks.set(node, known);
    return known;
  };
  return {
    read: (doc: EditorDoc): Body => {
      const body = { blocks: doc.children.flatMap(blocksOf) };
      own.add(body);
      return body;
    },
    isOwn: (body: Body): boolean => own.has(body),
  };
}

/** Puts a body that came from elsewhere into the editor where the two differ, so that the cursor and the way back stay. */
function putInPlace(editor: Editor, body: Body): void {
  const { state } = editor;
  const fresh = state.schema.nodeFromJSON(nodesOfBody(body));
  const start = state.doc.content.findDiffStart(fresh.content);
  const end = state.doc.content.findDiffEnd(fresh.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const { tr } = state;
  tr.replace(start, end.a + overlap, fresh.slice(start, end.b + overlap));
  editor.view.dispatch(tr.setMeta('from-outside', true));
}

/** The field of a note is drawn after its sign is set. */
const focusNoteSoon = (root: Element | null, editor: Editor, at: number): void => {
  setTimeout(() => focusNote(root, editor.state.doc, at), 0);
};
