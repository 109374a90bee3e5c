import { isHead } from './citation-heads.ts';
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
  ', ; : ( ) [ ] . ! ؟ ? adopted issued which that calls called requests requested decides decided as well adoptee adopte qui que laquelle ' +
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

/** "on behalf of", "on the basis of": what follows is no title. */
const noTitle = wordSet('behalf basis base occasion sidelines margins part proposal proposition ground grounds');

/** A title may hold "and"; before the next resolution it ends. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at]!;
  if (stops.has(folded) || (folded.startsWith('و') && isHead(folded))) return true;
  if (folded !== 'and' && folded !== 'et') return false;
  return [1, 2].some((step) => isHead(tokens[at + step]?.folded ?? '')) || tokens[at + 2]?.folded === '/';
}

function aboutTitle(tokens: readonly Token[], at: number): Span | null {
  let start = at;
  while (start - at < 2 && articles.has(tokens[start]?.folded ?? '') && /^(?:a|au|aux)$/.test(tokens[start]!.folded))
    start++;
  const first = tokens[start];
  if (!first || first.kind === 'number' || first.paragraph !== tokens[at - 1]!.paragraph) return null;
  if (noTitle.has(articles.has(first.folded) ? (tokens[start + 1]?.folded ?? '') : first.folded)) return null;
  let end = start;
  while (end - start < longest && tokens[end]?.paragraph === first.paragraph && !endsTitle(tokens, end)) end++;
  const joined = tokens[end - 1];
  return end > start + 1 && joined ? { start: first.start, end: joined.end } : null;
}
