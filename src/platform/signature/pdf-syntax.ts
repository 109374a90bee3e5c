/** A dictionary as it is written: each key with the raw text of its value. */
export type Entries = ReadonlyMap<string, string>;

/** The text is not of the form in which the house sets its papers. */
export class NotSealable extends Error {
  override readonly name = 'NotSealable';
}

const blank = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;
const mostDepth = 40;

/** The first place from `at` that is neither blank nor comment. */
export function skipBlank(text: string, at: number): number {
  let place = at;
  while (place < text.length) {
    if (text[place] === '%') while (place < text.length && text[place] !== '\n' && text[place] !== '\r') place += 1;
    else if (!blank.test(text[place]!)) break;
    else place += 1;
  }
  return place;
}

/** The dictionary that begins at `at`. */
export function dictionaryAt(text: string, at: number): Entries {
  const entries = new Map<string, string>();
  if (!text.startsWith('<<', at)) throw new NotSealable('a dictionary was looked for and something else stands there');
  let place = skipBlank(text, at + 2);
  while (!text.startsWith('>>', place)) {
    if (text[place] !== '/') throw new NotSealable('a dictionary has an entry without a name');
    const name = endOfWord(text, place + 1);
    const from = skipBlank(text, name);
    const to = endOfValue(text, from);
    entries.set(text.slice(place + 1, name), text.slice(from, to));
    place = skipBlank(text, to);
  }
  return entries;
}

/** The end of the value that begins at `at`; a reference to an object is one value. */
export function endOfValue(text: string, at: number, depth = 0): number {
  if (depth > mostDepth || at >= text.length) throw new NotSealable('a value does not end');
  if (text.startsWith('<<', at)) return endOfMany(text, at + 2, '>>', depth);
  switch (text[at]) {
    case '[':
      return endOfMany(text, at + 1, ']', depth);
    case '(':
      return endOfString(text, at);
    case '<':
      return text.indexOf('>', at) + 1 || text.length;
    case '/':
      return endOfWord(text, at + 1);
    default: {
      const reference = /^\d{1,10} \d{1,5} R(?![A-Za-z])/.exec(text.slice(at, at + 24));
      return reference === null ? endOfWord(text, at) : at + reference[0].length;
    }
  }
}

function endOfMany(text: string, at: number, close: string, depth: number): number {
  let place = skipBlank(text, at);
  while (!text.startsWith(close, place)) place = skipBlank(text, endOfValue(text, place, depth + 1));
  return place + close.length;
}

function endOfWord(text: string, at: number): number {
  let place = at;
  while (place < text.length && !delimiter.test(text[place]!)) place += 1;
  if (place === at && (text[at - 1] !== '/' || place >= text.length)) throw new NotSealable('a value is missing');
  return place;
}

function endOfString(text: string, at: number): number {
  let open = 0;
  for (let place = at; place < text.length; place += 1) {
    if (text[place] === '\\') place += 1;
    else if (text[place] === '(') open += 1;
    else if (text[place] === ')') {
      open -= 1;
      if (open === 0) return place + 1;
    }
  }
  throw new NotSealable('a string does not end');
}

/** A dictionary as text, its values as they were. */
export const writtenOf = (entries: Entries): string =>
  `<<\n${[...entries].map(([name, value]) => `/${name} ${value}`).join('\n')}\n>>`;

/** A text string that every reader shows: UTF-16 with its mark, in hexadecimal. */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** An instant as PDF writes it, to the second, in UTC. */
export const dateString = (at: Date): string =>
  `(D:${at
    .toISOString()
    .slice(0, 19)
    .replace(/[^0-9]/g, '')}+00'00')`;
