import { type Language, languages } from '../kernel/text.ts';
import { afterLetters, readingsOf } from './lexicon.ts';
import type { ReadText, Span, Token } from './reading.ts';
import { tokensOf } from './tokens.ts';

/** A phrase to look for, and what is known of it. In `pattern` `a|b` is either, `word*` any ending, `…` up to three words. */
export type Phrase<Value> = { readonly language: Language; readonly pattern: string; readonly value: Value };

export type PhraseMention<Value> = Span & { readonly value: Value };

export type PhraseFinder<Value> = (
  document: Pick<ReadText, 'text' | 'tokens' | 'paragraphs'>,
) => readonly PhraseMention<Value>[];

type Node<Value> = {
  next: Map<string, Node<Value>>;
  endings: { stem: string; node: Node<Value> }[];
  gap: Node<Value> | null;
  values: Value[];
};

const mostInGap = 3;
const mostExpanded = 64;
const joints = new Set(["'", '-', '.', 'ـ']);
const newNode = <Value>(): Node<Value> => ({ next: new Map(), endings: [], gap: null, values: [] });

/** Makes a finder of many phrases, each found in paragraphs of its own language; the time to find does not depend on their number. */
export function phraseFinder<Value>(phrases: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const roots = { ar: newNode<Value>(), en: newNode<Value>(), fr: newNode<Value>() };
  for (const { language, pattern, value } of phrases)
    for (const words of expanded(pattern)) plant(roots[language], words, value);
  const used = languages.filter((language) => roots[language].next.size > 0 || roots[language].endings.length > 0);
  return used.length === 0 ? () => [] : (document) => findAll(roots, document);
}

/** Each way to read the alternatives, up to a bound that no sensible pattern reaches. */
function expanded(pattern: string): string[][] {
  let ways: string[][] = [[]];
  for (const item of pattern.split(/\s+/).filter((each) => each !== '')) {
    const options = item === '…' ? ['…'] : item.split('|').filter((each) => each !== '');
    ways = ways.flatMap((way) => options.map((option) => [...way, option])).slice(0, mostExpanded);
  }
  return ways;
}

function plant<Value>(root: Node<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) {
    if (word === '…') {
      node = node.gap ??= newNode();
      continue;
    }
    const open = word.endsWith('*');
    const bare = open ? word.slice(0, -1) : word;
    const parts = tokensOf(bare, [{ start: 0, end: bare.length }]).filter(({ folded }) => !joints.has(folded));
    parts.forEach(({ folded }, at) => {
      node = open && at === parts.length - 1 ? endingOf(node, folded) : nextOf(node, folded);
    });
  }
  node.values.push(value);
}

function nextOf<Value>(node: Node<Value>, folded: string): Node<Value> {
  const known = node.next.get(folded) ?? newNode<Value>();
  node.next.set(folded, known);
  return known;
}

function endingOf<Value>(node: Node<Value>, stem: string): Node<Value> {
  const known = node.endings.find((each) => each.stem === stem);
  if (known) return known.node;
  const made = newNode<Value>();
  node.endings.push({ stem, node: made });
  return made;
}

type Walked<Value> = { readonly end: number; readonly values: readonly Value[] };

function findAll<Value>(
  roots: Readonly<Record<Language, Node<Value>>>,
  { text, tokens, paragraphs }: Pick<ReadText, 'text' | 'tokens' | 'paragraphs'>,
): PhraseMention<Value>[] {
  const found: PhraseMention<Value>[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'mark') return;
    const root = roots[paragraphs[token.paragraph]!.language];
    for (const [cut, first] of readingsOf(token)) {
      let longest: Walked<Value> | null = null;
      for (const node of following(root, first)) longest = longer(longest, walk(node, tokens, at));
      if (!longest) continue;
      const start = afterLetters(text, token.start, cut);
      for (const value of longest.values) found.push({ start, end: tokens[longest.end]!.end, value });
      return;
    }
  });
  return found;
}

const following = <Value>(node: Node<Value>, folded: string): Node<Value>[] => {
  const next = node.next.get(folded);
  const open = node.endings.filter(({ stem }) => folded.startsWith(stem)).map((each) => each.node);
  return next ? [next, ...open] : open;
};

const longer = <Value>(one: Walked<Value> | null, two: Walked<Value> | null): Walked<Value> | null =>
  two && (!one || two.end > one.end) ? two : one;

function walk<Value>(node: Node<Value>, tokens: readonly Token[], at: number): Walked<Value> | null {
  let best: Walked<Value> | null = node.values.length > 0 ? { end: at, values: node.values } : null;
  const { paragraph } = tokens[at]!;
  const isHere = (place: number) => place < tokens.length && tokens[place]!.paragraph === paragraph;
  let next = at + 1;
  while (isHere(next) && joints.has(tokens[next]!.folded)) next++;
  if (isHere(next))
    for (const child of following(node, tokens[next]!.folded)) best = longer(best, walk(child, tokens, next));
  if (node.gap)
    for (let place = next; isHere(place) && place - next <= mostInGap; place++)
      for (const child of following(node.gap, tokens[place]!.folded)) best = longer(best, walk(child, tokens, place));
  return best;
}
