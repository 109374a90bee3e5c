import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { inspect, likeness, pageSizes, rasterise } from './inspect.ts';
import type { Inspection, PageSize, PdfRefusal } from './inspection.ts';
import { leftoverIn } from './leftovers.ts';
import { compile, type PaperRefusal } from './typst.ts';

/** `pages` keeps the text and the fonts; `pictures` are the pages as images, where anything could hide in them. */
export type Flattened = {
  readonly file: Uint8Array;
  readonly form: 'pages' | 'pictures';
  readonly found: Inspection;
};

const mostPages = 300;
const mostPictures = 120;
const dpi = 200;
// Below this average difference of a point (of 255) two drawings of a page are the same to the eye.
const sameness = 2;

/** What the work on a file may take, of which every step takes its share: for the first pages, and for each one more. */
const [firstPages, firstPagesMs, pageMs] = [10, 8_000, 500];
const clock = (began: number, pages: number): (() => number) => {
  const until = began + firstPagesMs + Math.max(0, pages - firstPages) * pageMs;
  return () => until - Date.now();
};

/**
 * A PDF from the house's own files in the form in which it may leave: without scripts, embedded files, comments, links, hidden text,
 * layers or facts about persons and programs. A pure function of the file.
 *
 * The pages are set anew, one foreign page as one drawing of a new document, which leaves everything behind that is not on a page.
 * That copy counts only when the file has nothing unseen on its pages, when nothing is left in the copy, and when each page still
 * looks the same. Otherwise every page becomes a picture at 200 dots an inch, which can hold nothing but what is seen; form fields
 * and stamps are drawn, comments are not. Refuses files that cannot be opened, too many pages (300; 120 as pictures), and what takes
 * more than eight seconds for ten pages.
 */
export async function flatten(file: Uint8Array): Promise<Outcome<Flattened, PdfRefusal | PaperRefusal>> {
  const began = Date.now();
  const sizes = await pageSizes(file, mostPages + 1, firstPagesMs);
  if (!sizes.done) return sizes;
  if (sizes.value.length > mostPages) return refuse('pdf-too-many-pages', { limit: mostPages });
  const left = clock(began, sizes.value.length);
  const found = await inspect(file, left());
  if (!found.done) return found;
  const copy = hasOnlyPages(found.value) ? await copied(file, sizes.value, left) : null;
  if (copy !== null) return done({ file: copy, form: 'pages', found: found.value });
  if (sizes.value.length > mostPictures) return refuse('pdf-too-many-pages', { limit: mostPictures });
  const pictures = await pictured(file, sizes.value, left);
  return pictures.done ? done({ file: pictures.value, form: 'pictures', found: found.value }) : pictures;
}

const hasOnlyPages = (found: Inspection): boolean =>
  !found.isEncrypted &&
  !found.isDamaged &&
  !found.hasForms &&
  !found.hasLayers &&
  !found.hasUnreadParts &&
  found.signatures === 0 &&
  found.comments === 0 &&
  found.hiddenText === 0;

const template = (image: string): string => `#set document(title: "Document", date: none)
#set page(margin: 0pt)
#for (index, size) in json(bytes(sys.inputs.data)).enumerate() {
  page(width: size.width * 1pt, height: size.height * 1pt, image(${image}, width: 100%, height: 100%, fit: "stretch"))
}`;

async function copied(file: Uint8Array, sizes: readonly PageSize[], left: () => number): Promise<Uint8Array | null> {
  const copy = await compile({
    template: template('"document.pdf", page: index + 1'),
    data: sizes,
    assets: { 'document.pdf': file },
    timestamp: new Date(0),
    form: 'plain',
  }).catch(() => null);
  if (copy === null || !copy.done || leftoverIn(copy.value) !== null) return null;
  const difference = await likeness(file, copy.value, left());
  return difference.done && difference.value < sameness ? copy.value : null;
}

async function pictured(
  file: Uint8Array,
  sizes: readonly PageSize[],
  left: () => number,
): Promise<Outcome<Uint8Array, PdfRefusal | PaperRefusal>> {
  const assets: Record<string, Uint8Array> = {};
  for (const index of sizes.keys()) {
    const picture = await rasterise(file, index, { dpi, withinMs: left() });
    if (!picture.done) return picture;
    assets[`page-${index}.png`] = picture.value;
  }
  return compile({
    template: template('"page-" + str(index) + ".png"'),
    data: sizes,
    assets,
    timestamp: new Date(0),
    form: 'plain',
  });
}
