import { useEffect, useState } from 'react';
import { longestWords } from '../word/word.ts';

/** The words of a selection as a remark would stand on them: of its first line, without the spaces around; empty where it is no place. */
export const wordsOf = (selected: string): string => {
  const line = selected.trim().split('\n')[0]?.trim() ?? '';
  return line.length > longestWords ? '' : line;
};

/** The words that were last selected in the text of the draft; they stay while one types elsewhere. */
export function useSelectedWords(): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      if (!selection || selection.isCollapsed || !element?.closest('.drafting-words')) return;
      const selected = wordsOf(selection.toString());
      if (selected !== '') setWords(selected);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return words;
}
