import type { House } from '../directory/house.ts';
import type { Kind } from '../platform/files/kinds.ts';
import type { Reading } from '../platform/files/reading.ts';
import { recognise } from '../platform/files/recognise.ts';
import type { FileStore, FolderStore } from '../platform/files/store.ts';
import { isPoor } from '../platform/files/text-quality.ts';
import { type Pictured, pictured, withPages } from '../platform/ocr/ocr.ts';
import { createRecogniser, type Recogniser } from '../platform/ocr/recogniser.ts';

const recognisers = new WeakMap<House, Recogniser>();

/** The one recogniser of scans of a house: a process of its own, ended when idle. */
export function recogniserOf(house: House): Recogniser {
  const known = recognisers.get(house) ?? createRecogniser();
  recognisers.set(house, known);
  return known;
}

/** Ends the recogniser of a house that closes. */
export const closeRecogniser = (house: House): void => recognisers.get(house)?.close();

/** The text of a file as far as its content gives it; `pictured` where pages must be recognised from their look (counted from 1). */
export type ReadText = (
  | { readonly reading: 'read'; readonly text: string; readonly pages: number | null; readonly problem: string | null }
  | { readonly reading: 'no-text'; readonly pages: number | null; readonly problem: string }
  | { readonly reading: 'failed'; readonly pages: null; readonly problem: string }
  | { readonly reading: 'pictured'; readonly pages: number; readonly poor: readonly number[]; readonly layer: string }
) & {
  /** How many electronic signatures it bears, where that could be seen. */
  readonly signatures?: number;
};

/** A path where the store has one, so that a large file is never held in memory. */
export const sourceOf = async (files: FileStore, sha256: string): Promise<string | Uint8Array> =>
  'path' in files ? (files as FolderStore).path(sha256) : files.read(sha256);

/** The kind of a file whose pages can be looked at, else null. */
export const picturedKind = (kind: Kind): Pictured | null => pictured.find((one) => one === kind) ?? null;

/** Reads a file's content: its text, why it has none, or which of its pages are pictures. Never throws for what it holds. */
export async function textOfContent(
  house: House,
  file: { readonly sha256: string; readonly name: string },
): Promise<ReadText> {
  if (!(await house.files.has(file.sha256))) return { reading: 'failed', pages: null, problem: 'content-missing' };
  const source = await sourceOf(house.files, file.sha256);
  const recognised = await recognise(source, file.name);
  if (!recognised.done) return { reading: 'failed', pages: null, problem: recognised.refusal };
  const { kind } = recognised.value;
  const outcome = await house.reader.readFile(source, kind);
  if (!outcome.done) return { reading: 'failed', pages: null, problem: outcome.refusal };
  const { state, text, pages, cut, drawn, signatures } = outcome.value;
  const poor = picturedKind(kind) === null || cut ? [] : poorPages(text, pages ?? 1, drawn);
  if (poor.length > 0) return { reading: 'pictured', pages: pages ?? 1, poor, layer: text, signatures };
  if (state !== 'read' || text.trim() === '')
    return { reading: 'no-text', pages, problem: whyWithoutText(kind, state), signatures };
  return { reading: 'read', text, pages, problem: cut ? 'cut' : null, signatures };
}

/** A picture that nobody here can draw is told apart from a kind whose words are only not read. */
const whyWithoutText = (kind: Kind, state: Reading['state']): string => {
  if (kind === 'heic') return 'picture-not-shown';
  return state === 'read' ? 'no-text-layer' : state;
};

/** The pages (from 1) whose own text is missing or poor; of a picture, all. */
export function poorPages(layer: string, pages: number, drawn: readonly number[] | null): number[] {
  const texts = layer.split('\f');
  return Array.from({ length: pages }, (_, place) => place + 1).filter((page) =>
    isPoor(texts[page - 1] ?? '', drawn === null || drawn.includes(page)),
  );
}

/** A file's own text with that of its recognised pages in the place of what it says there itself. */
export function wholeText(read: ReadText, pages: readonly { readonly page: number; readonly text: string }[]): string {
  if (read.reading === 'read') return read.text;
  if (read.reading !== 'pictured') return '';
  return withPages(
    read.layer,
    pages.filter(({ text }) => text !== ''),
  );
}
