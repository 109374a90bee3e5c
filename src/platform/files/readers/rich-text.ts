import { done, refuse } from '../../../kernel/outcome.ts';
import type { KindReader } from './found.ts';

/** Code pages by the number that a file gives to the alphabet of a font. */
const pageOfCharset: Readonly<Record<number, string>> = {
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const known = new Set(['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258', '874']);

/** Groups that hold no words of the letter. */
const aside = new Set(
  'colortbl stylesheet info pict object objdata fldinst themedata colorschememapping datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles revtbl filetbl nonshppict bkmkstart bkmkend annotation atnid atnauthor'.split(
    ' ',
  ),
);
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  page: '\n',
  sect: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
const escaped: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\n': '\n',
  '\r': '\n',
};

type Group = {
  readonly isAside: boolean;
  readonly isFonts: boolean;
  /** Characters that stand for a sign which the file also gives by its number. */
  standIns: number;
  font: number | null;
  /** Struck out by a tracked change, or hidden: not on the printed page. */
  isHidden: boolean;
};

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;

/** Reads the words of an RTF text given one character a byte; null where its groups nest beyond reason. */
class RichText {
  readonly #pages = new Map<number, string>();
  readonly #text: string[] = [];
  #pending: number[] = [];
  #ansi = 'windows-1252';
  #mainFont: number | null = null;
  #toSkip = 0;
  #length = 0;
  #groups: Group[] = [];

  read(source: string, mostCharacters: number): string | null {
    token.lastIndex = 0;
    for (let found = token.exec(source); found !== null; found = token.exec(source)) {
      const [, word, number, hex, sign, brace, plain] = found;
      if (brace === '{') {
        if (this.#groups.length > 500) return null;
        this.#open(source.slice(token.lastIndex, token.lastIndex + 64));
      } else if (brace === '}') this.#close();
      else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.#control(word, number === undefined ? null : Number(number));
      else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (sign !== undefined) this.#say(escaped[sign] ?? '');
      else if (plain !== undefined) for (const letter of plain) this.#byte(letter.charCodeAt(0));
      if (this.#length > mostCharacters) break;
    }
    this.#flush();
    return this.#text.join('');
  }

  get #group(): Group | undefined {
    return this.#groups.at(-1);
  }

  #open(beginning: string): void {
    this.#flush();
    const outer = this.#group;
    const name = /^[\r\n]*(\\\*)?[\r\n]*\\([a-z]+)/i.exec(beginning);
    const isFonts = name?.[2] === 'fonttbl' || outer?.isFonts === true;
    const isAside = outer?.isAside === true || (!isFonts && (name?.[1] !== undefined || aside.has(name?.[2] ?? '')));
    this.#groups.push({
      isAside,
      isFonts,
      standIns: outer?.standIns ?? 1,
      font: outer?.font ?? this.#mainFont,
      isHidden: outer?.isHidden ?? false,
    });
  }

  #close(): void {
    this.#flush();
    this.#groups.pop();
  }

  #control(word: string, number: number | null): void {
    const group = this.#group;
    if (word === 'u' && number !== null) {
      this.#say(String.fromCharCode(number & 0xffff));
      this.#toSkip = group?.standIns ?? 1;
      return;
    }
    this.#toSkip = 0;
    if (word === 'ansicpg' && known.has(String(number))) this.#ansi = `windows-${number}`;
    else if (word === 'deff') this.#mainFont = number;
    if (group === undefined) return;
    if (word === 'uc') group.standIns = Math.min(Math.max(number ?? 1, 0), 8);
    else if (word === 'f') {
      this.#flush();
      group.font = number;
    } else if (word === 'fcharset' && group.isFonts && group.font !== null)
      this.#pages.set(group.font, pageOfCharset[number ?? 0] ?? '');
    else if (word === 'v' || word === 'deleted') {
      this.#flush();
      group.isHidden = number !== 0;
    } else if (word === 'plain') group.isHidden = false;
    else if (Object.hasOwn(signs, word)) this.#say(signs[word]!);
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    if (this.#isHeard) this.#pending.push(byte);
  }

  #say(words: string): void {
    this.#flush();
    if (!this.#isHeard) return;
    this.#text.push(words);
    this.#length += words.length;
  }

  get #isHeard(): boolean {
    const group = this.#group;
    return group !== undefined && !group.isAside && !group.isFonts && !group.isHidden;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const page = this.#pages.get(this.#group?.font ?? -1) || this.#ansi;
    const words = new TextDecoder(page).decode(Uint8Array.from(this.#pending));
    this.#pending = [];
    this.#text.push(words);
    this.#length += words.length;
  }
}

/** The words of an RTF file, as they would be printed: not what a tracked change struck out, not what is hidden. */
export const readRichText: KindReader = async (bytes, limits) => {
  const text = new RichText().read(bytes.toString('latin1'), limits.characters);
  return text === null ? refuse('too-deep', { limit: 500 }) : done({ text: text.toWellFormed().trim() });
};
