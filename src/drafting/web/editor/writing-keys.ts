import { Extension } from '@tiptap/core';

/** What Enter and Backspace do where a document's text knows less than a page of the web: one line in a cell, a count that ends. */
export const WritingKeys = Extension.create({
  name: 'writingKeys',
  priority: 1100,
  addKeyboardShortcuts() {
    const { editor } = this;
    const isIn = (name: string): boolean => editor.isActive(name);
    const endCount = (): boolean => {
      const { $from, empty } = editor.state.selection;
      const isCounted = empty && $from.depth === 1 && $from.parent.attrs['number'] === true;
      return isCounted && editor.commands.updateAttributes('paragraph', { number: false });
    };
    return {
      Enter: () => {
        if (isIn('tableCell') || isIn('tableHeader')) return editor.commands.setHardBreak();
        return editor.state.selection.$from.parent.content.size === 0 && endCount();
      },
      Backspace: () => editor.state.selection.$from.parentOffset === 0 && endCount(),
    };
  },
});
