/** What a character is to the reader of a text. `unseen` marks of direction and joining separate nothing. */
export const kinds = { space: 0, digit: 1, letter: 2, joined: 3, mark: 4, symbol: 5, unseen: 6 } as const;
export type CharacterKind = (typeof kinds)[keyof typeof kinds];

const apostrophes = /[\u02b9-\u02bf]/u;
const digits = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u;
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;

function kindOf(character: string): CharacterKind {
  if (/[\s\u0085]/u.test(character)) return kinds.space;
  if (digits.test(character)) return kinds.digit;
  if (unseen.test(character)) return kinds.unseen;
  if (apostrophes.test(character)) return kinds.mark;
  if (/\p{L}/u.test(character)) return kinds.letter;
  if (/\p{M}/u.test(character)) return kinds.joined;
  return /\p{P}/u.test(character) ? kinds.mark : kinds.symbol;
}

let table: Uint8Array | null = null;

/** The kinds of all characters of the basic plane by code unit, made once; a half of a surrogate pair is a symbol. */
function basicPlane(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++)
    made[code] = code >= 0xd800 && code < 0xe000 ? kinds.symbol : kindOf(String.fromCharCode(code));
  return made;
}

/** The kind of the character that begins at an offset of the text. */
export function kindAt(text: string, at: number): CharacterKind {
  table ??= basicPlane();
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return table[code] as CharacterKind;
  return kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

/** How many code units the character at an offset takes. */
export const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Whether a code unit belongs to the Arabic script. */
export const isArabic = (code: number): boolean =>
  (code >= 0x600 && code <= 0x6ff) ||
  (code >= 0x750 && code <= 0x77f) ||
  (code >= 0x8a0 && code <= 0x8ff) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefe);

/** Whether a code unit is a letter of the Latin script. */
export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xaa && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1d00 && code <= 0x1eff);
