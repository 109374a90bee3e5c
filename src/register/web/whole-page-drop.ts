import { useEffect, useEffectEvent } from 'react';
import { droppedIn, filesOf } from '../../apps/web/ui/dropped-files.ts';
import { messageIn } from '../../apps/web/ui/pasted-message.ts';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

/**
 * Files and folders let go anywhere on the page land on the desk, and never replace the page with themselves; so do files that are pasted, and an
 * e-mail that is pasted as it was received. Words pasted into a field are that field's.
 */
export function useWholePageDrop(take: (files: readonly File[]) => void): void {
  const taken = useEffectEvent((files: readonly File[]) => {
    if (files.length > 0) take(files);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      void filesOf(droppedIn(event.dataTransfer)).then(taken);
    };
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      const message = isWriting(event.target) ? null : messageIn(event.clipboardData?.getData('text/plain') ?? '');
      taken(files.length > 0 || message === null ? files : [message]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
