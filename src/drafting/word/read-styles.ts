import { isLanguage, type Language } from '../../kernel/text.ts';
import { attribute, isOn, type WordParts, walk } from './read-parts.ts';
import { styleNames, type WordField, wordFields } from './word.ts';

/** What a style says of a paragraph, with what it takes over from the style it rests on. */
export interface StyleFacts {
  /** In small letters, as word processors in every language keep it. */
  readonly name: string;
  readonly field: WordField | null;
  readonly heading: 1 | 2 | 3 | null;
  readonly isQuote: boolean;
  readonly isNumbered: boolean;
  readonly list: string | null;
  readonly level: number;
  readonly isRtl: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Own {
  name: string;
  basedOn: string | null;
  outline: number | null;
  list: string | null;
  level: number;
  bidi: boolean | null;
  bold: boolean | null;
  italic: boolean | null;
}

export interface Styles {
  of(id: string | null): StyleFacts;
  /** Whether paragraphs run from right to left where nothing says otherwise. */
  readonly isRtl: boolean;
}

/** How deep styles may rest on each other. */
const deepest = 12;
const fieldOf = new Map(wordFields.map((field) => [styleNames[field].toLowerCase(), field]));

/** Reads `word/styles.xml`. */
export function stylesOf(parts: WordParts): Styles {
  const known = new Map<string, Own>();
  let first: string | null = null;
  let own: Own | null = null;
  let isRtl = false;
  for (const piece of walk(parts, 'word/styles.xml')) {
    if ('text' in piece) continue;
    const { tag, closes, source } = piece;
    const value = attribute(source, 'w:val');
    if (tag === 'w:style' && closes) own = null;
    else if (tag === 'w:style') {
      own = { name: '', basedOn: null, outline: null, list: null, level: 0, bidi: null, bold: null, italic: null };
      const id = attribute(source, 'w:styleId') ?? '';
      known.set(id, own);
      if (attribute(source, 'w:type') === 'paragraph' && /^(?:1|true)$/.test(attribute(source, 'w:default') ?? ''))
        first = id;
    } else if (tag === 'w:bidi' && own === null) isRtl = isOn(source);
    if (own === null || closes) continue;
    if (tag === 'w:name') own.name = (value ?? '').toLowerCase();
    else if (tag === 'w:basedon') own.basedOn = value;
    else if (tag === 'w:outlinelvl') own.outline = Number(value);
    else if (tag === 'w:numid') own.list = value;
    else if (tag === 'w:ilvl') own.level = Number(value) || 0;
    else if (tag === 'w:bidi') own.bidi = isOn(source);
    else if (tag === 'w:b') own.bold = isOn(source);
    else if (tag === 'w:i') own.italic = isOn(source);
  }
  const told = new Map<string | null, StyleFacts>();
  const of = (id: string | null): StyleFacts => {
    const seen = told.get(id);
    if (seen !== undefined) return seen;
    const facts = factsOf(chain(known, id ?? first), isRtl);
    told.set(id, facts);
    return facts;
  };
  return { of, isRtl };
}

function chain(known: ReadonlyMap<string, Own>, id: string | null): Own[] {
  const found: Own[] = [];
  for (let at = id; at !== null && found.length < deepest; ) {
    const own = known.get(at);
    if (own === undefined) break;
    found.push(own);
    at = own.basedOn;
  }
  return found;
}

function factsOf(styles: readonly Own[], isRtl: boolean): StyleFacts {
  const names = styles.map(({ name }) => name);
  const first = <K extends keyof Own>(key: K): Own[K] | null =>
    styles.find((each) => each[key] !== null)?.[key] ?? null;
  const numbered = names.map((name) => Number(/^heading ([1-9])$/.exec(name)?.[1] ?? 0)).find((level) => level > 0);
  const outline = first('outline');
  const level = numbered ?? (names[0] === 'title' ? 1 : outline !== null && outline < 9 ? outline + 1 : null);
  const list = first('list');
  return {
    name: names[0] ?? '',
    field: names.map((name) => fieldOf.get(name)).find((field) => field !== undefined) ?? null,
    heading: level === null ? null : (Math.min(3, Math.max(1, level)) as 1 | 2 | 3),
    isQuote: names.some((name) => /^(?:intense )?quot(?:e|ations)$/.test(name)),
    isNumbered: names.includes(styleNames.numbered.toLowerCase()),
    list: list === '0' ? null : list,
    level: styles.find((each) => each.list !== null)?.level ?? 0,
    isRtl: first('bidi') ?? isRtl,
    bold: first('bold') ?? false,
    italic: first('italic') ?? false,
  };
}

/** The language of a tag such as `fr-CA`; null for one that the house does not write in. */
export function languageOfTag(tag: string | null): Language | null {
  const code = tag?.slice(0, 2).toLowerCase() ?? null;
  return isLanguage(code) ? code : null;
}
