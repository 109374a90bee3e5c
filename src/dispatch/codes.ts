import { randomBytes } from 'node:crypto';

/** Letters and digits that are not mistaken for one another (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;
const group = 4;
const shape = new RegExp(`^[${signs}]{${length}}$`);

/** A verification code: 140 random bits, from which nothing can be concluded about any other document. */
export const newCode = (): string => Array.from(randomBytes(length), (byte) => signs[byte & 31]).join('');

/** A code as it is printed, in groups of four. */
export const groupedCode = (code: string): string => code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? '';

/** A code as someone typed it, in its one form; null where it cannot be one. O is read as 0, I and L as 1. */
export function readCode(typed: string): string | null {
  if (typed.length > 200) return null;
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–_.\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return shape.test(plain) ? plain : null;
}
