import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import { type RefObject, useEffect, useState } from 'react';
import { useText } from '../../../apps/web/i18n.tsx';
import { Icon } from '../../../apps/web/ui/index.ts';
import { type Body, bodyToText } from '../../../kernel/body.ts';
import type { Language } from '../../../kernel/text.ts';
import { nodesOfBody } from './body-nodes.ts';
import type { BodyReader } from './body-reader.ts';
import { CitationDialog } from './citation-dialog.tsx';
import { editorTexts as words } from './editor.text.ts';
import { insertRuns } from './editor-acts.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { FootnoteList, focusNote } from './footnote-list.tsx';
import { openEditor } from './open-editors.ts';
import { marksKey, type SuggestionMark } from './suggestion-marks.ts';
import { placeOfWords, timesBefore, wordsOfEditor } from './words-in-editor.ts';

interface WrittenBodyProps {
  readonly editor: Editor;
  readonly reader: BodyReader;
  readonly root: RefObject<HTMLDivElement | null>;
  /** With what the ids of the label and of the notes begin. */
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly body: Body;
  readonly error?: string | undefined;
  readonly suggested?: readonly SuggestionMark[];
  readonly onSuggestion?: (id: string) => void;
}

const nothing: readonly SuggestionMark[] = [];

/** An open editor with its toolbar, its footnotes and what is told of it. */
export function WrittenBody({
  editor,
  reader,
  root,
  id,
  label,
  language,
  body,
  error,
  suggested = nothing,
  onSuggestion,
}: WrittenBodyProps) {
  const say = useText();
  const [isCiting, cite] = useState(false);
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
