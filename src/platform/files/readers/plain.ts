import { done, refuse } from '../../../kernel/outcome.ts';
import type { ReadLimits } from '../reading.ts';
import { decodeText, encodingOf } from '../text-encoding.ts';
import type { KindReader } from './found.ts';
import { textOfPage } from './page.ts';

const mostBytesPerLetter = 4;

/** The text of a file as far as the limit needs it, and whether it goes on. */
function decoded(bytes: Buffer, { characters }: ReadLimits): { readonly text: string; readonly cut: boolean } | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const most = characters * mostBytesPerLetter;
  const text = decodeText(bytes.subarray(0, most), encoding).replaceAll('\r\n', '\n');
  return { text, cut: bytes.length > most };
}

/** The text of a plain file, whichever of the known ways it is written in. */
export const readPlain: KindReader = async (bytes, limits) => {
  const found = decoded(bytes, limits);
  return found === null ? refuse('unreadable') : done(found);
};

/** The words of a web page, without its scripts, styles and links. */
export const readHtml: KindReader = async (bytes, limits) => {
  const found = decoded(bytes, limits);
  return found === null ? refuse('unreadable') : done({ ...found, text: textOfPage(found.text) });
};
