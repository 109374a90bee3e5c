import type { Language } from '../../kernel/text.ts';

/** A printed paper of the house in the reader's language, whatever language his browser asks for. */
export const paperAddress = (path: string, language: Language): string => `${path}?language=${language}`;

/** Opens a printed paper (a label, a receipt, the register of a day) beside the page, where the browser prints it. */
export function openPaper(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
