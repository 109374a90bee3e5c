import type { Profile } from '../directory/profile.ts';
import { type Language, languages } from '../kernel/text.ts';
import type { Ground } from './read-text.ts';
import type { FormulaMention, Paragraph, Token } from './reading.ts';
import { tokensOf } from './tokens.ts';
import { firstTokenFrom, wordSet } from './walk.ts';

type Known = { readonly forms: readonly string[]; readonly genders: ReadonlySet<string> };

/** The salutations of a house, folded, with the forms of address to which they belong. */
export type SalutationBook = Readonly<Record<Language, ReadonlyMap<string, Known>>>;

const longest = 10;
const firstWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: wordSet(
    'صاحب صاحبه اصحاب صاحبا معالي فخامه سعاده دوله جلاله سمو فضيله سماحه حضره السيد السيده الساده الاخ الاخت الاستاذ الدكتور عزيزي عزيزتي خادم',
  ),
  en: wordSet('dear sir sirs madam madams excellency excellencies your mr mrs ms'),
  fr: wordSet(
    'monsieur madame mademoiselle messieurs mesdames excellence excellences sire votre cher chere chers cheres',
  ),
};
const feminine = wordSet('madam madams madame mesdames mademoiselle mrs ms صاحبه السيده الاخت عزيزتي chere cheres');
const masculine = wordSet('sir sirs monsieur messieurs sire mr صاحب السيد الاخ عزيزي cher chers');

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded)
    .join(' ');

/** Makes the book from the forms of address of a profile; a name in a salutation is left out. */
export function salutationsOf(forms: Profile['formsOfAddress']): SalutationBook {
  const book = { ar: new Map<string, Known>(), en: new Map<string, Known>(), fr: new Map<string, Known>() };
  for (const { id, gender, salutation } of forms)
    for (const language of languages) {
      const text = salutation[language].replace(/\{\w+\}/g, ' ');
      const key = wordsOf(tokensOf(text, [{ start: 0, end: text.length }]));
      const known = book[language].get(key);
      book[language].set(key, {
        forms: [...(known?.forms ?? []), id],
        genders: new Set([...(known?.genders ?? []), gender]),
      });
    }
  return book;
}

/** Salutations stand alone in their line and end in a comma, or are exactly one of the house's, before the third sentence of the letter. */
export function readSalutations(ground: Ground, book: SalutationBook): FormulaMention[] {
  const { tokens, paragraphs, text } = ground;
  return paragraphs.flatMap((paragraph) => {
    const first = firstTokenFrom(tokens, paragraph.start);
    const own = tokens.slice(first, first + longest + 1).filter((token) => token.paragraph === paragraph.index);
    if (own.length === 0 || own.length > longest) return [];
    const known = book[paragraph.language].get(wordsOf(own));
    const ends = /[,،:!]$/.test(text.slice(paragraph.start, paragraph.end));
    if (!firstWords[paragraph.language].has(own[0]!.folded) || !(ends || known) || !isFollowed(paragraph, ground))
      return [];
    return [mention(paragraph, own, known ?? null)];
  });
}

/** After a salutation comes the letter; a line that nothing but a name follows ends one. */
function isFollowed({ index }: Paragraph, { paragraphs }: Ground): boolean {
  const next = paragraphs.slice(index + 1, index + 7);
  return next.some(({ start, end }) => end - start > 40);
}

function mention(paragraph: Paragraph, own: readonly Token[], known: Known | null): FormulaMention {
  const words = own.filter(({ kind }) => kind === 'word');
  const end = words.at(-1)?.end ?? own.at(-1)!.end;
  const has = (set: ReadonlySet<string>) => words.some(({ folded }) => set.has(folded));
  const said = known?.genders.size === 1 ? [...known.genders][0] : undefined;
  const gender =
    said === 'm' || said === 'f' ? said : has(feminine) ? (has(masculine) ? null : 'f') : has(masculine) ? 'm' : null;
  return {
    start: paragraph.start,
    end,
    part: 'salutation',
    rows: known?.forms ?? [],
    kinds: [],
    language: paragraph.language,
    gender,
    sender: null,
    addressee: null,
    address: { start: paragraph.start, end },
  };
}
