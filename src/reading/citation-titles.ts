import { follows } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { Span, Token } from './reading.ts';
import { wordSet } from './walk.ts';

const entitled = wordSet('entitled titled intitule intitulee intitules بعنوان المعنون المعنونه والمعنون');
const about = wordSet(
  'on concerning regarding sur concernant relatif relative portant بشان حول المتعلق المتعلقه الخاص الخاصه',
);
const quotes: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '„': '“', '”': '”' };
const stops = wordSet(
  ', ; : ( ) [ ] . ! ؟ ? adopted issued which that calls called requests requested decides decided and adoptee adopte qui que laquelle ' +
    'الصادر الصادره المعتمد المعتمده الذي التي adoptees « » " “ ”',
);
const articles = wordSet('the la le les l a au aux');
const longest = 40;

/** The title directly behind a citation: quoted, or after "on", "sur", "بشأن" as far as the next sign. Null where none stands. */
export function titleAfter({ tokens, text }: Ground, at: number): Span | null {
  const paragraph = tokens[at - 1]!.paragraph;
  let next = at;
  const here = (): Token | null => (tokens[next]?.paragraph === paragraph ? tokens[next]! : null);
  if (here()?.folded === ',') next++;
  if (entitled.has(here()?.folded ?? '')) next++;
  else if (about.has(here()?.folded ?? '')) return aboutTitle(tokens, next + 1);
  if (here()?.folded === ':') next++;
  const open = here();
  const closing = open ? quotes[text.slice(open.start, open.end)] : undefined;
  if (!open || closing === undefined || !follows(tokens, next)) return null;
  for (let end = next + 1; end < next + longest && tokens[end]?.paragraph === paragraph; end++) {
    if (text.slice(tokens[end]!.start, tokens[end]!.end) !== closing) continue;
    return end > next + 1 ? { start: tokens[next + 1]!.start, end: tokens[end - 1]!.end } : null;
  }
  return null;
}

function aboutTitle(tokens: readonly Token[], at: number): Span | null {
  let start = at;
  while (start - at < 2 && articles.has(tokens[start]?.folded ?? '') && /^(?:a|au|aux)$/.test(tokens[start]!.folded))
    start++;
  const first = tokens[start];
  if (!first || first.kind === 'number' || first.paragraph !== tokens[at - 1]!.paragraph) return null;
  let end = start;
  while (end - start < longest && tokens[end]?.paragraph === first.paragraph && !stops.has(tokens[end]!.folded)) end++;
  const joined = tokens[end - 1];
  return end > start + 1 && joined ? { start: first.start, end: joined.end } : null;
}
