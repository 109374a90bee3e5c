import type { Language } from '../../src/kernel/text.ts';
import type { CorpusDocument } from './documents.ts';
import { type Edit, factOf, type Planter } from './plant.ts';
import type { Chance } from './random.ts';

/** A word of the plain sentences of a document that fits, with its place. */
function wordIn(
  document: CorpusDocument,
  chance: Chance,
  fits: RegExp,
): { start: number; end: number; word: string } | null {
  const prose = document.facts.filter(({ kind }) => kind === 'prose');
  const found = prose.flatMap(({ start, end }) =>
    [...document.text.slice(start, end).matchAll(/(?<![\p{L}\p{M}’])[\p{L}\p{M}]+(?![\p{L}\p{M}’])/gu)]
      .filter(([word]) => fits.test(word))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, word: match[0] })),
  );
  return found.length === 0 ? null : chance.one(found);
}

/** The first of the phrases that the document holds, changed into its wrong form. */
const phrase =
  (pairs: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>>) =>
  (document: CorpusDocument, chance: Chance): Edit | null => {
    const found = pairs[document.language].flatMap(([pattern, text]) => {
      const match = pattern.exec(document.text);
      return match === null ? [] : [{ start: match.index, end: match.index + match[0].length, text }];
    });
    return found.length === 0 ? null : chance.one(found);
  };

const none = { ar: [], en: [], fr: [] } as const;

/** Errors of language, form of address and writing. */
export const languagePlanters: readonly Planter[] = [
  {
    id: 'a word written twice',
    check: 'C4',
    rules: ['doubled-word'],
    plant: (document, chance) => {
      const small = {
        ar: /^(?:في|من|إلى|على|أن)$/u,
        en: /^(?:the|of|to|in|and|for)$/u,
        fr: /^(?:le|la|les|de|des|et|que)$/u,
      };
      const found = wordIn(document, chance, small[document.language]);
      return found && { start: found.start, end: found.end, text: `${found.word} ${found.word}` };
    },
  },
  {
    id: 'a misspelt word',
    check: 'C4',
    rules: ['spelling'],
    plant: (document, chance) => {
      const found = wordIn(document, chance, /^\p{Ll}{8,}$|^[\u0621-\u064a]{7,}$/u);
      if (!found) return null;
      const at = chance.whole(3, found.word.length - 4);
      const [a, b] = [found.word[at]!, found.word[at + 1]!];
      const text =
        a === b
          ? found.word.slice(0, at) + found.word.slice(at + 1)
          : found.word.slice(0, at) + b + a + found.word.slice(at + 2);
      return { start: found.start, end: found.end, text };
    },
  },
  {
    id: 'a contraction',
    check: 'C4',
    rules: ['contraction', 'informal'],
    languages: ['en'],
    plant: (document, chance) =>
      phrase({
        ...none,
        en: [
          [/\bIt has\b/, 'It’s'],
          [/\bIt was\b/, 'It wasn’t'],
          [/\bcan be\b/, 'can’t be'],
          [/\bwill be\b/, 'won’t be'],
          [/\bThey\b/, 'They’ve'],
        ],
      })(document, chance),
  },
  {
    id: 'no narrow space before a high sign',
    check: 'C4',
    rules: ['french-spacing'],
    languages: ['fr'],
    plant: (document, chance) => {
      const found = [...document.text.matchAll(/\p{L}[\u00a0\u202f](?=[;:])/gu)];
      if (found.length === 0) return null;
      const { index } = chance.one(found);
      return { start: index + 1, end: index + 2, text: '', span: { start: index, end: index + 3 } };
    },
  },
  {
    id: 'a Latin comma in an Arabic sentence',
    check: 'C4',
    rules: ['arabic-punctuation'],
    languages: ['ar'],
    plant: (document, chance) => {
      const found = [...document.text.matchAll(/[\u0621-\u064a]([،؛])(?= )/gu)];
      if (found.length === 0) return null;
      const { index, 1: sign } = chance.one(found);
      return { start: index + 1, end: index + 2, text: sign === '،' ? ',' : ';' };
    },
  },
  {
    id: 'digits of two scripts in one number',
    check: 'C4',
    rules: ['mixed-digits', 'digits'],
    languages: ['ar'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'date');
      if (!fact) return null;
      const written = document.text.slice(fact.start, fact.end);
      const year = /\d{4}$/.exec(written);
      if (!year) return null;
      const start = fact.start + year.index;
      return {
        start: start + 2,
        end: start + 4,
        text: year[0].slice(2).replaceAll(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
        span: fact,
      };
    },
  },
  {
    id: 'a letter of another script within a word',
    check: 'C4',
    rules: ['mixed-script', 'script'],
    languages: ['en', 'fr'],
    plant: (document, chance) => {
      const found = wordIn(document, chance, /^[a-z]*[aeop][a-z]{4,}$/u);
      if (!found) return null;
      const at = found.word.search(/[aeop]/);
      const twin = { a: 'а', e: 'е', o: 'о', p: 'р' }[found.word[at] as 'a' | 'e' | 'o' | 'p'];
      return { start: found.start, end: found.end, text: found.word.slice(0, at) + twin + found.word.slice(at + 1) };
    },
  },
  {
    id: 'a sign that turns the direction',
    check: 'C4',
    rules: ['bidi-control', 'direction'],
    plant: (document, chance) => {
      const found = wordIn(document, chance, /.{3,}/u);
      return found && { start: found.start, end: found.end, text: `\u202e${found.word}\u202c` };
    },
  },
  {
    id: 'a close to another mission than the opening',
    check: 'C4',
    rules: ['opening-and-close', 'close-addressee'],
    languages: ['en', 'fr'],
    kinds: ['note-verbale'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'close-entity');
      const close = factOf(document, chance, 'close');
      if (!fact) return null;
      const text =
        document.language === 'en'
          ? 'the Embassy of the Republic of Malta in Jeddah'
          : 'à l’Ambassade de la République de Malte à Djeddah';
      return { ...fact, text, ...(close ? { span: close } : {}) };
    },
  },
  {
    id: 'the wrong article before the addressee',
    check: 'C4',
    rules: ['french-article'],
    languages: ['fr'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'preposition');
      return fact && { ...fact, text: 'au' };
    },
  },
  {
    id: 'a verb of the wrong gender',
    check: 'C4',
    rules: ['verb-gender'],
    languages: ['ar'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'verb');
      return fact && { ...fact, text: 'يهدي' };
    },
  },
  {
    id: 'another second person than the salutation asks',
    check: 'C4',
    rules: ['second-person', 'honorific'],
    languages: ['ar'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'second-person');
      return fact && { ...fact, text: chance.one(['فخامتكم', 'سعادتكم', 'جلالتكم']) };
    },
  },
  {
    id: 'a close that does not take up the salutation',
    check: 'C4',
    rules: ['opening-and-close', 'salutation-and-close'],
    plant: (document, chance) =>
      document.kind !== 'letter'
        ? null
        : phrase({
            ar: [[/وتفضلوا معاليكم/, 'وتفضلوا فخامتكم']],
            en: [[/Please accept, Excellency,/, 'Please accept, Madam President,']],
            fr: [[/Veuillez agréer, Monsieur le Ministre,/, 'Veuillez agréer, Madame l’Ambassadrice,']],
          })(document, chance),
  },
  {
    id: 'a term that the house discourages',
    check: 'C4',
    rules: ['discouraged-term'],
    languages: ['en', 'fr'],
    plant: phrase({
      ar: [
        [/ديوان الأمين العام/, 'مكتب الأمين العام'],
        [/مندوبية/, 'مندوبية'],
      ],
      en: [[/Member States/, 'member countries']],
      fr: [[/États membres/, 'pays membres']],
    }),
  },
];
