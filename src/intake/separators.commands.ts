import type { House } from '../directory/house.ts';
import { renderSeparators } from '../dispatch/render/render-separator.ts';
import type { Printed } from '../dispatch/send-pdf.ts';
import { done, type Outcome } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { separatorCode } from '../register/paper-codes.ts';

/** Most separator sheets that are printed at once; they are used many times. */
export const mostSheets = 100;

/** Separator sheets to be laid before each letter of a stack. They say nothing of any record, and are the same for everyone. */
export async function printSeparators(
  house: House,
  language: Language,
  count: number,
): Promise<Outcome<Printed, PaperRefusal>> {
  const author = house.profile.organisation.secretariat[language];
  const pages = await renderSeparators({ language, author, code: separatorCode, count }, house.clock());
  return pages.done ? done({ name: 'separators.pdf', content: pages.value }) : pages;
}
