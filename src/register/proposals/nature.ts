import type { Profile } from '../../directory/profile.ts';
import { fold } from '../../kernel/fold.ts';
import { headOf, type Paper, sourceOf, speaksItself } from './paper.ts';
import type { Proposal, Source, Sureness } from './proposals.ts';

/** Of the profile, what says how papers are called. */
type Kinds = Pick<Profile, 'kinds'>;

/** The kind for words that were spoken, in a house that has it. */
const spokenKind = 'instruction';
const longestHeading = 60;
const longestWords = 160;

/** The language in which most of it is written. */
export function languageOf(paper: Paper, guessed: string | null): Proposal[] {
  const { text, paragraphs, language } = paper.read;
  const letters = text.slice(0, 4_000).match(/\p{L}/gu)?.length ?? 0;
  const longest = paragraphs
    .filter((each) => each.language === language)
    .toSorted((one, two) => two.end - two.start - (one.end - one.start))[0];
  if (letters < 12 || longest === undefined) return [];
  const isSame = paragraphs.every((each) => each.language === language);
  const sureness: Sureness = guessed === language ? (isSame ? 'sure' : 'likely') : 'unsure';
  const source = sourceOf(paper, { start: longest.start, end: Math.min(longest.end, longest.start + longestWords) });
  return [proposal('language', guessed ?? language, sureness, source)];
}

/** What kind of paper it is: a heading that names it, the formula with which it opens, or a salutation. */
export function kindOf(paper: Paper, { kinds }: Kinds, isSpoken: boolean): Proposal[] {
  const incoming = kinds.filter((kind) => kind.incoming && kind.registered);
  const { text, formulae } = paper.read;
  for (const paragraph of headOf(paper.read)) {
    if (paragraph.end - paragraph.start > longestHeading) continue;
    const named = incoming.find((kind) => isHeadingOf(kind, text.slice(paragraph.start, paragraph.end)));
    if (named) return [proposal('kind', named.id, 'sure', sourceOf(paper, paragraph))];
  }
  if (isSpoken && incoming.some(({ id }) => id === spokenKind)) {
    const [first] = paper.read.paragraphs;
    return first ? [proposal('kind', spokenKind, 'likely', sourceOf(paper, first))] : [];
  }
  const opening = formulae.find(
    ({ part, sender, start }) => part === 'opening' && sender !== null && !speaksItself(text, start),
  );
  const third =
    opening &&
    incoming.find(({ id, person }) => person === 'third' && (opening.kinds.length === 0 || opening.kinds.includes(id)));
  if (opening && third)
    return [
      proposal(
        'kind',
        third.id,
        'likely',
        sourceOf(paper, { start: Math.min(opening.start, opening.sender!.start), end: opening.end }),
      ),
    ];
  const salutation = formulae.find(({ part }) => part === 'salutation');
  const letter = salutation && incoming.find(({ person, parts }) => person === 'first' && parts.includes('salutation'));
  return salutation && letter ? [proposal('kind', letter.id, 'likely', sourceOf(paper, salutation))] : [];
}

/** What may stand behind the name of a kind in its heading: "Circular note No. 14/2026", "تعميم رقم (22) لعام 2026م". */
const numbering = /^(?:(?:notes?|no|n|num|رقم|لعام|لسنه|of|de|du|م|ه|هـ|o)(?=[^\p{L}]|$)|[^\p{L}])*$/u;

/** What letters also call a kind; the house's own names come from the profile. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  circular: ['circular note', 'circular letter', 'note circulaire', 'lettre circulaire', 'مذكرة تعميمية', 'تعميم دوري'],
};

/** Whether a line is the heading of a kind of paper, alone or with its number. */
export function isHeadingOf({ id, name }: Profile['kinds'][number], line: string): boolean {
  const folded = fold(line);
  return [...Object.values(name), ...(alsoCalled[id] ?? [])].some((each) => {
    const own = fold(each);
    return (
      folded.startsWith(own) && !/^\p{L}/u.test(folded.slice(own.length)) && numbering.test(folded.slice(own.length))
    );
  });
}

const proposal = (field: 'language' | 'kind', value: string, sureness: Sureness, source: Source): Proposal => ({
  field,
  value,
  name: null,
  number: null,
  sureness,
  source,
});
