import { isId } from '../kernel/id.ts';

/** What stands in the code of a separator sheet: plain signs, so that its code is made of few and large dots. */
export const separatorCode = 'DIWAN:SEPARATOR:1';

/** A code of the house's own form. That it is of this form says nothing of whether the house ever gave it. */
export type PaperCode =
  | { readonly kind: 'separator' }
  /** The code by which anybody verifies a document that left. */
  | { readonly kind: 'document'; readonly key: string }
  /** The label of the paper original of an item. */
  | { readonly kind: 'item'; readonly key: string };

/** The signs of a verification code, as they stand in it: no letter that is mistaken for a digit. */
const verification = /^[0-9A-HJKMNP-TV-Z]{28}$/;

/** What a code on a sheet means; null where it is not of the house's form. The address before it is not asked: it may have been another once. */
export function meaningOf(text: string): PaperCode | null {
  if (text === separatorCode) return { kind: 'separator' };
  const [, place, key] = /\/(verify|items)\/([0-9A-Za-z-]{28,60})$/.exec(text) ?? [];
  if (key === undefined) return null;
  if (place === 'items') return isId(key.toLowerCase()) ? { kind: 'item', key: key.toLowerCase() } : null;
  const code = key.replaceAll('-', '').toUpperCase();
  return verification.test(code) ? { kind: 'document', key: code } : null;
}
