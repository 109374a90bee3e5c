import { done, refuse } from '../../../kernel/outcome.ts';
import { decodeText, encodingOf } from '../text-encoding.ts';
import type { KindReader } from './found.ts';
import { textOfPage } from './page.ts';

const decoded = (bytes: Buffer): string | null => {
  const encoding = encodingOf(bytes);
  return encoding === null ? null : decodeText(bytes, encoding).replaceAll('\r\n', '\n');
};

/** The text of a plain file, whichever of the known ways it is written in. */
export const readPlain: KindReader = async (bytes) => {
  const text = decoded(bytes);
  return text === null ? refuse('unreadable') : done({ text });
};

/** The words of a web page, without its scripts, styles and links. */
export const readHtml: KindReader = async (bytes) => {
  const text = decoded(bytes);
  return text === null ? refuse('unreadable') : done({ text: textOfPage(text) });
};
