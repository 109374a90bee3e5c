import type { Editor } from '@tiptap/core';
import type { Node as EditorDoc } from '@tiptap/pm/model';
import { useEditorState } from '@tiptap/react';
import { useText } from '../../../apps/web/i18n.tsx';
import { IconButton, TextField } from '../../../apps/web/ui/index.ts';
import { type PlainRun, textOfRuns } from '../../../kernel/body.ts';
import { notesIn } from './body-nodes.ts';
import { editorTexts as words } from './editor.text.ts';
import { noteWith } from './note-words.ts';

interface PlacedNote {
  readonly at: number;
  readonly runs: readonly PlainRun[];
}

function notesOf(doc: EditorDoc): PlacedNote[] {
  const found: PlacedNote[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'footnote') found.push({ at, runs: notesIn(node.attrs['runs']) });
  });
  return found;
}

/** Puts the cursor into the words of the note whose sign stands at a place; false where none stands there. */
export function focusNote(root: Element | null, doc: EditorDoc, at: number): boolean {
  const number = notesOf(doc).findIndex((note) => note.at === at) + 1;
  const field = root?.querySelector<HTMLElement>(`[data-footnote="${number}"] :is(input, textarea)`);
  field?.focus();
  return field !== null && field !== undefined;
}

/** The words of the footnotes, below the text in the order of their signs. */
export function FootnoteList({ editor }: { editor: Editor }) {
  const say = useText();
  const notes = useEditorState({ editor, selector: ({ editor: open }) => notesOf(open.state.doc) });
  if (notes.length === 0) return null;
  const back = (at: number): void => {
    editor
      .chain()
      .focus()
      .setTextSelection(at + 1)
      .run();
  };
  return (
    <ol className="footnotes" aria-label={say(words.footnotes)}>
      {notes.map(({ at, runs }, index) => (
        <li key={`note ${index + 1}`}>
          <div
            className="footnote-words"
            role="presentation"
            data-footnote={index + 1}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && (event.key !== 'Enter' || event.target instanceof HTMLButtonElement))
                return;
              event.preventDefault();
              back(at);
            }}
          >
            <TextField
              label={say(words.footnoteNumber, { number: index + 1 })}
              value={textOfRuns(runs)}
              onChange={(text) => {
                const { tr } = editor.state;
                editor.view.dispatch(tr.setNodeAttribute(at, 'runs', noteWith(runs, text)));
              }}
            />
            <IconButton
              label={say(words.deleteFootnote, { number: index + 1 })}
              icon="close"
              size="small"
              onPress={() => {
                editor
                  .chain()
                  .deleteRange({ from: at, to: at + 1 })
                  .setTextSelection(at)
                  .focus()
                  .run();
              }}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
