import type { Token } from '../../../../reading/reading.ts';
import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { frenchArticle } from '../formulae.text.ts';

type Code = keyof typeof frenchArticle.messages;

const feminine = wordSet(
  'ambassade mission delegation commission republique organisation reunion session resolution note lettre direction division presidence conference representation ligue banque charte declaration chancellerie federation assemblee annexe invitation attention occasion',
);
const masculine = wordSet(
  'ministere secretariat gouvernement royaume conseil comite cabinet bureau departement consulat centre rapport sommet communique groupe fonds protocole memorandum reglement siege president ministre secretaire etat emirat accord ambassadeur institut organe',
);

const plurals = wordSet(
  'missions ambassades etats ministeres delegations departements autorites membres institutions organisations pays gouvernements representants consulats resolutions services',
);

const elides = wordSet('de le la que ne se je lorsque puisque jusque');
const keepsVowel = wordSet(
  'onze onzieme onziemes oui ouistiti un une uns unes unieme uhlan ululer est ouest iode yaourt',
);

/** "de accuser", "que il": before a vowel the last letter falls. Capitals and words of two letters may be names and symbols. */
function missingElision(
  tokens: readonly Token[],
  text: string,
  paragraphs: CheckedDocument['paragraphs'],
  word: Token,
  at: number,
): Found<Code> | null {
  const last = tokens[at - 1];
  if (
    !last ||
    last.paragraph !== word.paragraph ||
    !elides.has(last.folded) ||
    paragraphs[word.paragraph]!.language !== 'fr'
  )
    return null;
  const written = text.slice(word.start, word.end);
  if (!/^[aeiouéèêàâîôû]\p{Ll}{2,}$/u.test(written) || keepsVowel.has(word.folded)) return null;
  if (!/^\s$/.test(text.slice(last.end, word.start)) || /\p{Lu}/u.test(text.slice(last.start + 1, last.end)))
    return null;
  const article = text.slice(last.start, last.end);
  return {
    start: last.start,
    end: word.end,
    message: 'elision',
    with: { noun: written, gender: 'm', written: `${article} ${written}` },
    suggestion: `${article.slice(0, -1)}’${written}`,
  };
}

/** "à les Missions", "de les États": French contracts before nouns; before a verb ("de les informer") les is a pronoun. */
const isPlural = ({ folded, paragraph }: Token, at: number, tokens: readonly Token[], text: string): boolean => {
  const [before, article] = [tokens[at - 2], tokens[at - 1]];
  return (
    article?.folded === 'les' &&
    (before?.folded === 'a' || before?.folded === 'de') &&
    before.paragraph === paragraph &&
    text.slice(before.start, article.end).length <= 7 &&
    plurals.has(folded)
  );
};

function pluralArticle(tokens: readonly Token[], text: string, noun: Token, at: number): Found<Code>[] {
  const first = tokens[at - 2]!;
  const right = first.folded === 'a' ? 'aux' : 'des';
  const word = text.slice(noun.start, noun.end);
  const written = text.slice(first.start, tokens[at - 1]!.end);
  return [
    {
      start: first.start,
      end: noun.end,
      message: 'contraction',
      with: { noun: word, gender: 'm', written: `${written} ${word}` },
      suggestion: `${right} ${word}`,
    },
  ];
}

type Wanted = { readonly m: string; readonly f: string; readonly elided: string };
const articles: ReadonlyMap<string, Wanted> = new Map([
  ['au', { m: 'au ', f: 'à la ', elided: 'à l’' }],
  ['a la', { m: 'au ', f: 'à la ', elided: 'à l’' }],
  ['a le', { m: 'au ', f: 'à la ', elided: 'à l’' }],
  ['du', { m: 'du ', f: 'de la ', elided: 'de l’' }],
  ['de la', { m: 'du ', f: 'de la ', elided: 'de l’' }],
  ['de le', { m: 'du ', f: 'de la ', elided: 'de l’' }],
]);

/** The article before the nouns of official French. Only nouns with one gender are asked, and only with the article directly before them. */
export const rule = defineRule({
  id: 'french-article',
  check: 'C4',
  severity: 'error',
  ...frenchArticle,
  examples: {
    fires: { text: 'Le Secrétariat général présente ses compliments au ambassade du Mali et à la ministère.' },
    silent: { text: 'Le Secrétariat général présente ses compliments à l’ambassade du Mali et au ministère.' },
  },
  examine: (document) =>
    inOwnWords(
      document,
      document.tokens.flatMap((token, at) => wrongArticle(document, token, at)),
    ),
});

function wrongArticle({ tokens, text, paragraphs }: CheckedDocument, noun: Token, at: number): Found<Code>[] {
  const gender = feminine.has(noun.folded) ? 'f' : masculine.has(noun.folded) ? 'm' : null;
  const elided = missingElision(tokens, text, paragraphs, noun, at);
  if (elided) return [elided];
  if (isPlural(noun, at, tokens, text)) return pluralArticle(tokens, text, noun, at);
  if (gender === null || noun.kind !== 'word' || paragraphs[noun.paragraph]!.language !== 'fr') return [];
  const last = tokens[at - 1];
  if (!last || last.paragraph !== noun.paragraph || last.kind !== 'word') return [];
  const before = tokens[at - 2];
  const two = before?.paragraph === noun.paragraph ? `${before.folded} ${last.folded}` : '';
  const [key, first] = articles.has(two) ? [two, before!] : [last.folded, last];
  const wanted = articles.get(key);
  if (!wanted) return [];
  const vowel = /^[aeiou]/.test(noun.folded);
  const right = vowel ? wanted.elided : wanted[gender];
  const word = text.slice(noun.start, noun.end);
  const written = text.slice(first.start, last.end);
  if (!vowel && right.trim() === written.toLowerCase().normalize('NFC').replace(/\s+/g, ' ')) return [];
  // "a la" without its accent is a matter of spelling: À in capitals often has none.
  if (!vowel && key === 'a la' && gender === 'f') return [];
  const message: Code = vowel ? 'elision' : key.endsWith(' le') ? 'contraction' : 'gender';
  const capital = /^\p{Lu}/u.test(written) ? right[0]!.toUpperCase() + right.slice(1) : right;
  return [
    {
      start: first.start,
      end: noun.end,
      message,
      with: { noun: word, gender, written: `${written} ${word}` },
      suggestion: capital + word,
    },
  ];
}
