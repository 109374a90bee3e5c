import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Button, Group, Separator, ToggleButton, Toolbar } from 'react-aria-components';
import { useText } from '../../../apps/web/i18n.tsx';
import { Menu } from '../../../apps/web/ui/index.ts';
import { editorTexts as words } from './editor.text.ts';
import { insertFootnote, isTurned, kindAtCursor, paragraphKinds, turnAround, turnInto } from './editor-acts.ts';
import { type EditorSign, Sign } from './editor-signs.tsx';

interface EditorToolbarProps {
  readonly editor: Editor;
  /** A footnote was set; its sign stands at this place. */
  readonly onFootnote: (at: number) => void;
  readonly onCitation: () => void;
}

/** The tools above the text: one stop of the Tab key, walked with the arrows. */
export function EditorToolbar({ editor, onFootnote, onCitation }: EditorToolbarProps) {
  const say = useText();
  const now = useEditorState({
    editor,
    selector: ({ editor: open }) => ({
      kind: kindAtCursor(open),
      bold: open.isActive('bold'),
      italic: open.isActive('italic'),
      bullets: open.isActive('bulletList'),
      numbers: open.isActive('orderedList'),
      table: open.isActive('table'),
      turned: isTurned(open),
      undo: open.can().undo(),
      redo: open.can().redo(),
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <Toolbar className="editor-tools" aria-label={say(words.toolbar)}>
      <Group>
        <Tool sign="undo" label={say(words.undo)} isDisabled={!now.undo} onPress={() => run().undo().run()} />
        <Tool sign="redo" label={say(words.redo)} isDisabled={!now.redo} onPress={() => run().redo().run()} />
      </Group>
      <Separator orientation="vertical" />
      <Menu
        label={say(words.style)}
        tone="quiet"
        selected={now.kind}
        choices={paragraphKinds.map((kind) => ({
          id: kind,
          label: say(words[kind]),
          isDisabled: now.table,
          onAction: () => turnInto(editor, kind),
        }))}
      >
        <span>{say(words[now.kind])}</span>
      </Menu>
      <Separator orientation="vertical" />
      <Group>
        <Tool sign="bold" label={say(words.bold)} isOn={now.bold} onPress={() => run().toggleBold().run()} />
        <Tool sign="italic" label={say(words.italic)} isOn={now.italic} onPress={() => run().toggleItalic().run()} />
      </Group>
      <Separator orientation="vertical" />
      <Group>
        <Tool
          sign="number"
          label={say(words.number)}
          isOn={now.kind === 'number'}
          isDisabled={now.table}
          onPress={() => turnInto(editor, now.kind === 'number' ? 'paragraph' : 'number')}
        />
        <Tool
          sign="bullets"
          label={say(words.bullets)}
          isOn={now.bullets}
          isDisabled={now.table}
          onPress={() => run().toggleBulletList().run()}
        />
        <Tool
          sign="numbers"
          label={say(words.numbers)}
          isOn={now.numbers}
          isDisabled={now.table}
          onPress={() => run().toggleOrderedList().run()}
        />
      </Group>
      <Separator orientation="vertical" />
      <Tool sign="turned" label={say(words.turned)} isOn={now.turned} onPress={() => turnAround(editor)} />
      <TableMenu editor={editor} isInTable={now.table} />
      <Tool sign="footnote" label={say(words.footnote)} onPress={() => onFootnote(insertFootnote(editor))} />
      <Tool sign="citation" label={say(words.citation)} onPress={onCitation} />
    </Toolbar>
  );
}

interface ToolProps {
  readonly sign: EditorSign;
  readonly label: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A tool that shows a sign; its words appear on focus and hover, drawn by the page itself and not in front of it. */
function Tool({ sign, label, isOn, isDisabled = false, onPress }: ToolProps) {
  const looks = {
    className: 'button tool',
    'data-tone': 'quiet',
    'data-size': 'small',
    'data-only-icon': true,
    'data-hint': label,
    'aria-label': label,
    isDisabled,
  } as const;
  if (isOn === undefined)
    return (
      <Button {...looks} onPress={onPress}>
        <Sign name={sign} />
      </Button>
    );
  return (
    <ToggleButton {...looks} isSelected={isOn} onChange={onPress}>
      <Sign name={sign} />
    </ToggleButton>
  );
}

function TableMenu({ editor, isInTable }: { editor: Editor; isInTable: boolean }) {
  const say = useText();
  const run = () => editor.chain().focus();
  const acts = {
    rowBefore: () => run().addRowBefore().run(),
    rowAfter: () => run().addRowAfter().run(),
    columnBefore: () => run().addColumnBefore().run(),
    columnAfter: () => run().addColumnAfter().run(),
    headRow: () => run().toggleHeaderRow().run(),
    deleteRow: () => run().deleteRow().run(),
    deleteColumn: () => run().deleteColumn().run(),
    deleteTable: () => run().deleteTable().run(),
  } as const;
  const within = Object.entries(acts).map(([id, act]) => ({
    id,
    label: say(words[id as keyof typeof acts]),
    onAction: () => void act(),
  }));
  const insert = {
    id: 'insertTable',
    label: say(words.insertTable),
    onAction: () => void run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  };
  return (
    <Menu label={say(words.table)} tone="quiet" choices={isInTable ? within : [insert]}>
      <Sign name="table" />
    </Menu>
  );
}
