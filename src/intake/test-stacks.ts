import { renderLabel } from '../dispatch/render/render-desk.ts';
import { renderSeparators } from '../dispatch/render/render-separator.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Language } from '../kernel/text.ts';
import type { Raster } from '../platform/ocr/ocr.ts';
import { pageOfPdf } from '../platform/ocr/test-scans.ts';
import { separatorCode } from '../register/paper-codes.ts';

const at = new Date('2026-11-22T08:00:00Z');

/** A separator sheet as the house prints it, as dots. */
export async function separatorSheet(language: Language = 'en'): Promise<Raster> {
  const pages = await renderSeparators({ language, author: 'OIC', code: separatorCode, count: 1 }, at);
  if (!pages.done) throw new Error(pages.refusal);
  return pageOfPdf(pages.value);
}

/** A letter on which a label of the house is stuck: the code leads where it is said. */
export async function labelled(letter: Raster, code: string, number = 'GS/IN/2026/00001'): Promise<Raster> {
  const label = await renderLabel(
    {
      language: 'en',
      organisation: 'General Secretariat',
      register: 'Incoming',
      number,
      day: '2026-11-22' as CivilDay,
      code,
      trial: false,
    },
    at,
  );
  if (!label.done) throw new Error(label.refusal);
  const sticker = await pageOfPdf(label.value);
  const grey = letter.grey.slice();
  const [left, top] = [letter.width - sticker.width - 60, 40];
  for (let y = 0; y < sticker.height && y + top < letter.height; y += 1)
    grey.set(sticker.grey.subarray(y * sticker.width, (y + 1) * sticker.width), (y + top) * letter.width + left);
  return { ...letter, grey };
}
