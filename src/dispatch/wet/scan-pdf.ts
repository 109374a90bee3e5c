import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Turn } from '../../platform/ocr/ocr.ts';
import type { PageOf, Recogniser } from '../../platform/ocr/recogniser.ts';
import { compile } from '../../platform/pdf/typst.ts';

/** The longest scan that is taken, in pages. */
export const mostScanPages = 60;
/** What an e-mail still carries: the scan as it leaves may not be larger. */
export const mostScanBytes = 20_000_000;

/** A page of a scan, upright, in dots. */
export interface UprightPage {
  readonly at: PageOf;
  readonly turned: Turn;
  readonly width: number;
  readonly height: number;
}

// An A4 sheet is so many points wide; a scan says nothing reliable of its own size.
const [acrossPoints, longestPoints] = [595.28, 2_000];

const template = `#set document(title: "Signed scan", date: none)
#set page(margin: 0pt)
#for (index, size) in json(bytes(sys.inputs.data)).enumerate() {
  page(width: size.width * 1pt, height: size.height * 1pt, image("page-" + str(index) + ".png", width: 100%, height: 100%, fit: "stretch"))
}`;

/**
 * A scan as one PDF of pictures, upright and grey: nothing but what is seen, whatever lay in the files that were brought. The officer compares its
 * pages, and it is what leaves. A pure function of the pages. Refuses what cannot be drawn, and what no e-mail would carry.
 */
export async function scanAsPdf(
  recogniser: Recogniser,
  pages: readonly UprightPage[],
): Promise<Outcome<Uint8Array, 'page-unread' | 'too-large'>> {
  const assets: Record<string, Uint8Array> = {};
  let bytes = 0;
  for (const [at, page] of pages.entries()) {
    const picture = await recogniser.showPage(page.at, page.turned);
    if (!picture.done) return refuse('page-unread');
    bytes += picture.value.length;
    if (bytes > 2 * mostScanBytes) return refuse('too-large');
    assets[`page-${at}.png`] = picture.value;
  }
  const made = await compile({
    template,
    data: pages.map(sizeOf),
    assets,
    timestamp: new Date(0),
    form: 'plain',
  });
  if (!made.done || made.value.length > mostScanBytes) return refuse('too-large');
  return done(made.value);
}

const sizeOf = ({ width, height }: UprightPage) =>
  width <= height
    ? { width: acrossPoints, height: round((acrossPoints * height) / width) }
    : { width: round((acrossPoints * width) / height), height: acrossPoints };
const round = (points: number): number => Math.min(longestPoints, Math.round(points * 100) / 100);
