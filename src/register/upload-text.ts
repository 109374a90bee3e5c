import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Language } from '../kernel/text.ts';
import { guessLanguage } from '../platform/files/guess-language.ts';
import { mustBeConfirmed, sureFrom, textOfLines } from '../platform/ocr/ocr.ts';
import { recogniserOf, textOfContent, wholeText } from './file-text.ts';
import { broughtBy } from './item.store.ts';
import { pageAt } from './recognition.jobs.ts';

/** What a file that is being registered says, as far as its first pages. */
export interface UploadText {
  readonly text: string;
  readonly language: Language | null;
  /** The pages (from 1) whose words were recognised from their look: what they say is to be proposed with less assurance. */
  readonly recognised: readonly number[];
  /** Words holding figures that no machine reads well: never to be filled in before someone has looked at the paper. */
  readonly toConfirm: readonly string[];
  /** Words of which the machine itself is not sure. */
  readonly doubtful: readonly string[];
}

/**
 * The text of a file that this person has brought in and not yet attached to anything; scanned pages are recognised while he waits, the first
 * ones only. Nothing is kept: the reading after registration does that. Null where he has not brought it, or it has no words.
 */
export async function textOfUpload(
  house: House,
  person: PersonId,
  file: { readonly sha256: string; readonly name: string },
  options: { readonly mostPages?: number; readonly expected?: Language | null; readonly signal?: AbortSignal } = {},
): Promise<UploadText | null> {
  const brought = await read(house, person, (tx) => broughtBy(tx, person, [file.sha256]));
  if (!brought?.length) return null;
  const own = await textOfContent(house, file);
  const pages: { page: number; text: string }[] = [];
  const toConfirm: string[] = [];
  const doubtful: string[] = [];
  let expected = options.expected ?? null;
  for (const page of own.reading === 'pictured' ? own.poor.slice(0, options.mostPages ?? 1) : []) {
    const at = await pageAt(house, file, page);
    if (typeof at === 'string') break;
    const { signal } = options;
    const found = await recogniserOf(house).readPage(at, expected, { isUrgent: true, ...(signal ? { signal } : {}) });
    if (!found.done) continue;
    const { lines, language } = found.value;
    expected = language ?? expected;
    pages.push({ page, text: textOfLines(lines) });
    toConfirm.push(...lines.flat().flatMap(({ text }) => (mustBeConfirmed(text, language) ? [text] : [])));
    doubtful.push(...lines.flat().flatMap(({ text, confidence }) => (confidence < sureFrom ? [text] : [])));
  }
  const text = wholeText(own, pages);
  if (text.trim() === '') return null;
  return { text, language: guessLanguage(text), recognised: pages.map(({ page }) => page), toConfirm, doubtful };
}
