import type { Profile } from '../directory/profile.ts';
import type { Language } from '../kernel/text.ts';
import { kindAt, kinds } from './characters.ts';
import {
  type CitationGrammar,
  type CitingProfile,
  type Codes,
  citationGrammarOf,
  codesOf,
} from './citation-grammar.ts';
import { type FormulaBook, formulaBookOf } from './formulae.ts';
import { type PersonBook, personBookOf } from './person-book.ts';
import type { NameKind, NameMention, Paragraph, Span, Token } from './reading.ts';
import { tokensOf } from './tokens.ts';

/** How a form stands to its entry: the one to use, one that is right too, one that was right in its time, one to avoid. */
export type FormStanding = 'preferred' | 'accepted' | 'former' | 'discouraged';

/** One way to write a name. `from` and `to` are a year, a month or a day as exactly as the source knows; null is open. */
export type LexiconForm = {
  readonly text: string;
  readonly language: Language;
  readonly standing: FormStanding;
  readonly from: string | null;
  readonly to: string | null;
  /** Where the form was seen, for evidence. */
  readonly source: string | null;
};

/** A name of the house's world. `id` is unique within its kind and names the row of the profile. */
export type LexiconEntry = { readonly id: string; readonly kind: NameKind; readonly forms: readonly LexiconForm[] };

type Hit = { readonly entry: LexiconEntry; readonly form: number };
type Node = { next: Map<string, Node> | null; hits: Hit[] | null };

/** What of a profile is read beside names: how it cites, how it marks what is classified, its set phrases and forms of address. */
export type HouseWords = Partial<
  CitingProfile & Pick<Profile, 'classification' | 'formulae' | 'formsOfAddress' | 'organisation'>
>;

/** The names that texts are searched for; built once from a profile. */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  /** How the organisation cites its resolutions, documents and rules. */
  readonly citations: CitationGrammar;
  /** The words of the classification levels, with the level's id. */
  readonly levels: Codes<string>;
  /** The set phrases of the house and its salutations. */
  readonly formulae: FormulaBook;
  /** How persons are titled, and those whom the house knows. */
  readonly persons: PersonBook;
  entryOf(kind: NameKind, id: string): LexiconEntry | null;
  /** Every name in the tokens, the longest of its kind at each place, in order. */
  namesIn(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): NameMention[];
};

/** Joins words but carries no meaning for a name: Guinea-Bissau and Guinea Bissau are found alike. */
const joints = new Set(["'", '-', '.', 'ـ']);
const key = (kind: NameKind, id: string) => `${kind} ${id}`;

/** Builds the lexicon; an entry without forms is allowed and never found. */
export function lexiconOf(entries: readonly LexiconEntry[], house: HouseWords = {}): Lexicon {
  const root: Node = { next: null, hits: null };
  const byKey = new Map(entries.map((entry) => [key(entry.kind, entry.id), entry]));
  for (const entry of entries) entry.forms.forEach((form, at) => plant(root, form.text, { entry, form: at }));
  return {
    entries,
    citations: citationGrammarOf(house),
    levels: levelsOf(house.classification?.levels ?? []),
    formulae: formulaBookOf(house.formulae ?? [], house.formsOfAddress ?? [], house.organisation?.secretariat ?? null),
    persons: personBookOf(house.formsOfAddress ?? [], entries),
    entryOf: (kind, id) => byKey.get(key(kind, id)) ?? null,
    namesIn: (text, tokens, paragraphs) => namesIn(root, { text, tokens, paragraphs }),
  };
}

const levelsOf = (levels: Profile['classification']['levels']): Codes<string> =>
  codesOf(levels.flatMap(({ id, name }) => [name.ar, name.en, name.fr].map((words) => [words, id] as const)));

function plant(root: Node, written: string, hit: Hit): void {
  let node = root;
  let length = 0;
  for (const { folded } of tokensOf(written, [{ start: 0, end: written.length }])) {
    if (joints.has(folded)) continue;
    node.next ??= new Map();
    let next = node.next.get(folded);
    if (!next) node.next.set(folded, (next = { next: null, hits: null }));
    node = next;
    length++;
  }
  if (length > 0) (node.hits ??= []).push(hit);
}

type Ground = { readonly text: string; readonly tokens: readonly Token[]; readonly paragraphs: readonly Paragraph[] };
type Best = Map<NameKind, NameMention[]>;

/** Longest walk from one token: names have few words, and the walk ends at the first word that no name has. */
function namesIn(root: Node, ground: Ground): NameMention[] {
  const found: NameMention[] = [];
  const busy = new Map<NameKind, number>();
  ground.tokens.forEach((token, at) => {
    if (token.kind === 'mark') return;
    const best: Best = new Map();
    for (const [cut, first] of readingsOf(token)) {
      const node = root.next?.get(first);
      if (node) walk(node, ground, at, afterLetters(ground.text, token.start, cut), best);
    }
    for (const [kind, mentions] of best) {
      const { start, end } = mentions[0]!;
      if (start < (busy.get(kind) ?? 0)) continue;
      busy.set(kind, end);
      found.push(...mentions);
    }
  });
  return found;
}

function walk(first: Node, ground: Ground, from: number, start: number, best: Best): void {
  const { tokens } = ground;
  const { paragraph } = tokens[from]!;
  let node: Node | undefined = first;
  for (let at = from; node; ) {
    if (node.hits) keep(node.hits, ground, { start, end: tokens[at]!.end }, paragraph, best);
    at++;
    while (at < tokens.length && joints.has(tokens[at]!.folded)) at++;
    if (at >= tokens.length || tokens[at]!.paragraph !== paragraph) return;
    node = node.next?.get(tokens[at]!.folded);
  }
}

/** Keeps the hits at a place: the longest of each kind, and of several forms of one entry the one that fits what was written. */
function keep(hits: readonly Hit[], ground: Ground, span: Span, paragraph: number, best: Best): void {
  const written = ground.text.slice(span.start, span.end);
  const language = ground.paragraphs[paragraph]?.language;
  const fit = ({ text, language: own }: LexiconForm) => (text === written ? 2 : 0) + (own === language ? 1 : 0);
  const byEntry = new Map<LexiconEntry, Hit>();
  for (const hit of hits) {
    const form = formOf(hit);
    if ((isAcronym(form.text) && form.text !== written) || (isShortName(form.text) && !/^\p{Lu}/u.test(written)))
      continue;
    const known = byEntry.get(hit.entry);
    if (!known || fit(form) > fit(formOf(known))) byEntry.set(hit.entry, hit);
  }
  for (const { entry, form } of byEntry.values()) {
    const mention = { ...span, kind: entry.kind, entry: entry.id, form, language: entry.forms[form]!.language };
    const others = best.get(entry.kind);
    if (!others || others[0]!.end < span.end) best.set(entry.kind, [mention]);
    else if (others[0]!.end === span.end && others[0]!.start === span.start) others.push(mention);
  }
}

const formOf = ({ entry, form }: Hit): LexiconForm => entry.forms[form]!;

/** Short capitals ("IS", "US") are a name only in capitals. */
const isAcronym = (form: string): boolean => /^[A-Z]{2,6}$/.test(form);

/** A short name is one only with its capital: Say in Niger, Fez, Chad. */
const isShortName = (form: string): boolean => form.length <= 4 && /^\p{Lu}/u.test(form);

/** A token as a name may begin in it: as it is, and in Arabic without the و ف ب ل ك glued before it; with how much was cut. */
export function readingsOf({ folded, script }: Token): [number, string][] {
  const readings: [number, string][] = [[0, folded]];
  if (script !== 'arabic') return readings;
  if (/^[وف]../.test(folded)) readings.push([1, folded.slice(1)]);
  for (const [cut, base] of readings.slice()) {
    if (/^[بكل]../.test(base)) readings.push([cut + 1, base.slice(1)]);
    if (base.startsWith('لل') && base.length > 3) readings.push([cut + 1, `ا${base.slice(1)}`]);
  }
  return readings;
}

/** The offset after some letters and the vowel marks on them. */
export function afterLetters(text: string, from: number, letters: number): number {
  let at = from;
  for (let left = letters; left > 0; left--) {
    at++;
    while (kindAt(text, at) === kinds.joined || kindAt(text, at) === kinds.unseen || text[at] === 'ـ') at++;
  }
  return at;
}

/** The words to put in place of a mention, where the ل before it has swallowed the alif of its article (للمملكة). */
export function inPlaceOf(text: string, mention: NameMention, words: string): string {
  const swallowed = text[mention.start - 1] === 'ل' && text[mention.start] === 'ل';
  return swallowed && words.startsWith('ال') ? words.slice(1) : words;
}
