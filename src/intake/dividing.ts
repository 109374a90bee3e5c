/** What was seen on a page of a scan, from page 1 on. */
export interface PageSeen {
  readonly isSeparator: boolean;
  readonly isBlank: boolean;
}

/**
 * The letters of a scan that holds separator sheets: the pages of each, from 1, in their order. The sheets are left out, and so is what follows one
 * and is truly blank, which is its back. Null where there is no separator sheet, or nothing but such sheets: then the scan stays as it is.
 */
export function lettersIn(pages: readonly PageSeen[]): number[][] | null {
  if (!pages.some(({ isSeparator }) => isSeparator)) return null;
  const letters: number[][] = [[]];
  let isBack = false;
  for (const [place, { isSeparator, isBlank }] of pages.entries()) {
    if (isSeparator) letters.push([]);
    else if (!(isBack && isBlank)) letters.at(-1)!.push(place + 1);
    isBack = isSeparator || (isBack && isBlank);
  }
  const found = letters.filter((letter) => letter.length > 0);
  return found.length === 0 ? null : found;
}
