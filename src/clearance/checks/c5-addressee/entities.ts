import type { Lexicon } from '../../../reading/lexicon.ts';
import type { NameMention, Span } from '../../../reading/reading.ts';
import { foldToken, tokensOf } from '../../../reading/tokens.ts';
import { wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** Whom an address names: the state by its id, and which sort of body. */
export type Named = { readonly state: string | null; readonly body: string | null };

const bodies: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['embassy', wordSet('embassy embassies ambassade ambassades سفاره السفاره لسفاره للسفاره سفارات لسفارات')],
  ['ministry', wordSet('ministry ministere وزاره الوزاره لوزاره للوزاره')],
  ['mission', wordSet('mission المندوبيه مندوبيه البعثه بعثه للمندوبيه للبعثه')],
  ['consulate', wordSet('consulate consulat القنصليه قنصليه للقنصليه')],
];

/** The body that the first words name: an embassy, a ministry, a mission. */
export function bodyIn(words: string): string | null {
  const first = words
    .split(/[\s'’ʼ،,]+/u)
    .slice(0, 5)
    .map(foldToken);
  return bodies.find(([, nouns]) => first.some((word) => nouns.has(word)))?.[0] ?? null;
}

/** What a stretch of the document names. The first state counts: a second one is the host. */
export const namedIn = ({ names, text }: CheckedDocument, { start, end }: Span): Named => ({
  state: names.find((name) => name.kind === 'state' && start <= name.start && name.end <= end)?.entry ?? null,
  body: bodyIn(text.slice(start, end)),
});

/** What words of the record name. */
export function namedInWords(lexicon: Lexicon, words: string): Named {
  const whole = { start: 0, end: words.length };
  const paragraph = { ...whole, index: 0, language: 'en' as const, direction: 'ltr' as const };
  const names: readonly NameMention[] = lexicon.namesIn(words, tokensOf(words, [whole]), [paragraph]);
  return { state: names.find(({ kind }) => kind === 'state')?.entry ?? null, body: bodyIn(words) };
}

/** Whether two names cannot be those of one addressee. */
export const differ = (one: Named, two: Named): boolean =>
  (one.state !== null && two.state !== null && one.state !== two.state) ||
  (one.body !== null && two.body !== null && one.body !== two.body);
