import type { JSONContent } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { Loading } from '../../../apps/web/ui/index.ts';
import { type Body, bodyFromText } from '../../../kernel/body.ts';
import { directionOf, type Language } from '../../../kernel/text.ts';
import { nodesOfBody } from './body-nodes.ts';
import { bodyReader } from './body-reader.ts';
import { focusNote } from './footnote-list.tsx';
import { readableHtml } from './paste.ts';
import { bodyExtensions } from './schema.ts';
import { type SuggestionMark, SuggestionMarks } from './suggestion-marks.ts';
import { WritingKeys } from './writing-keys.ts';
import { WrittenBody } from './written-body.tsx';
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

/** The text of a language version as it is written: it holds what a document's `Body` holds, and nothing else comes into it. */
export function BodyEditor({ onChange, ...props }: BodyEditorProps) {
  const { body, language } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const [reader] = useState(bodyReader);
  const editor = useEditor({
    extensions,
    content: nodesOfBody(body) as JSONContent,
    injectCSS: false,
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    // Made once the page stands: an editor that is made while it is still being drawn may be gone again before it is shown.
    immediatelyRender: false,
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
  return editor === null ? (
    <Loading rows={8} />
  ) : (
    <WrittenBody {...props} id={id} root={root} editor={editor} reader={reader} />
  );
}
