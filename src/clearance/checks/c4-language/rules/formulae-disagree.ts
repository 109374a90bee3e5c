import type { FormulaMention, Span, Token } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { formulaeDisagree } from '../formulae.text.ts';
import { isOtherRank, ranksIn } from '../title-nouns.ts';

type Code = keyof typeof formulaeDisagree.messages;

/** The nouns by which a body is addressed; the close may leave out the rest of its name. */
const bodies = [
  wordSet('embassy embassies ambassade ambassades سفاره السفاره سفارات السفارات'),
  wordSet('ministry ministries ministere ministeres وزاره الوزاره وزارات الوزارات'),
  wordSet('mission missions المندوبيه مندوبيه البعثه بعثه المندوبيات مندوبيات البعثات بعثات'),
  wordSet('consulate consulates consulat consulats القنصليه قنصليه قنصليات القنصليات'),
  wordSet('organisation organization المنظمه منظمه'),
];
const itself = wordSet('its itself his himself her herself their themselves');

/** The close of a document against its opening. */
export const rule = defineRule({
  id: 'formulae-disagree',
  check: 'C4',
  severity: 'error',
  ...formulaeDisagree,
  examples: {
    fires: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date.\n\nThe General Secretariat avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.',
    },
    silent: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date.\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.',
    },
  },
  examine: (document) => {
    const { formulae } = document;
    const closes = formulae.filter(({ part }) => part === 'close');
    if (closes.length !== 1) return [];
    const [close] = closes;
    const before = formulae.filter(({ start, language }) => start < close!.start && language === close!.language);
    const opening = before.find(({ part, addressee }) => part === 'opening' && addressee !== null);
    const salutation = before.find(({ part }) => part === 'salutation');
    return [
      ...(opening
        ? [
            ...otherAddressee(document, opening, close!),
            ...otherSender(document, opening, close!),
            ...otherOffice(document, opening, close!),
            ...otherNumber(document, opening),
          ]
        : []),
      ...(salutation ? otherGender(document, salutation, close!) : []),
      ...otherTitle(document, salutation ?? null, close!),
    ];
  },
});

/** لسفارة, للسفارة: what is glued before the noun. */
const readings = (word: string): string[] => [word, word.replace(/^لل/, 'ال'), word.replace(/^ل/, '')];

const bodyIn = (words: string): number => {
  const folded = words.split(/[\s'’]+/).map(foldToken);
  return bodies.findIndex((body) => folded.some((word) => readings(word).some((each) => body.has(each))));
};

function otherAddressee(document: CheckedDocument, opening: FormulaMention, close: FormulaMention): Found<Code>[] {
  const { text } = document;
  const again = close.addressee ?? arabicAddressee(document, close);
  if (!again || !opening.addressee) return [];
  const [opened, closed] = [opening.addressee, again].map(({ start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  const [one, two] = [opened, closed].map((words) => bodyIn(words.split(/\s+/).slice(0, 4).join(' '))) as [
    number,
    number,
  ];
  if (one < 0 || two < 0 || one === two) return [];
  const evidence = [{ source: 'text', quote: opened, date: null }];
  return [{ start: again.start, end: again.end, message: 'addressee', with: { opened, closed }, evidence }];
}

/** An Arabic close says "to it" or names the body again: لتعرب للسفارة. */
const arabicAddressee = ({ text, tokens }: CheckedDocument, { language, start, end }: FormulaMention): Span | null =>
  language === 'ar'
    ? (tokens.find(
        (token) =>
          token.start >= start &&
          token.end <= end &&
          token.folded.startsWith('لل') &&
          bodyIn(text.slice(token.start, token.end)) >= 0,
      ) ?? null)
    : null;

/** "presents its compliments" and "avails himself" cannot both be the sender's. */
function otherSender(document: CheckedDocument, opening: FormulaMention, close: FormulaMention): Found<Code>[] {
  if (opening.language !== 'en') return [];
  const [one, two] = [pronounIn(document, opening), pronounIn(document, close)];
  if (!one || !two || one.folded.slice(0, 2) === two.folded.slice(0, 2)) return [];
  const written = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  return [
    {
      start: two.start,
      end: two.end,
      message: 'sender',
      with: { opened: written(one), closed: written(two) },
      evidence: [{ source: 'text', quote: written(opening), date: null }],
    },
  ];
}

const smallWords = wordSet(
  'the of and for to in at on a an le la les l de du des d et a au aux pour en organisation organization cooperation islamic islamique oic oci منظمه لمنظمه التعاون الاسلامي الاسلاميه في من لدي عام العام العامه general generale secretariat secretary secretaire الامانه بالامانه الامين امانه',
);

/** The words of a name that tell which office it is. */
const officeIn = (written: string): string[] =>
  written
    .split(/[\s'’ʼ()«»",،]+/u)
    .map(foldToken)
    .filter((word) => word.length > 2 && !smallWords.has(word));

const mostOfName = 18;

/** The close may shorten the name of the sender; words that the opening does not have are another office's. */
function otherOffice({ text }: CheckedDocument, opening: FormulaMention, close: FormulaMention): Found<Code>[] {
  if (!opening.sender || !close.sender) return [];
  const [opened, closed] = [opening.sender, close.sender].map(({ start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  const known = new Set(officeIn(opened));
  const strange = officeIn(closed).filter(
    (word) => !known.has(word) && !known.has(`ال${word}`) && !known.has(word.replace(/^ال/, '')),
  );
  // What stands before the verb may be a clause of its own.
  const isClause = /(?:\s(?:et|and)|[,،])\s*$/u.test(closed) || closed.split(/\s+/).length > mostOfName;
  if (known.size === 0 || strange.length < 2 || isClause) return [];
  const evidence = [{ source: 'text', quote: opened, date: null }];
  return [{ ...close.sender, message: 'office', severity: 'warning', with: { opened, closed }, evidence }];
}

const pronounIn = ({ tokens }: CheckedDocument, { start, end }: FormulaMention) =>
  tokens.find((token) => token.start >= start && token.end <= end && itself.has(token.folded));

const one: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: wordSet('presents has avails its itself his himself her herself'),
  fr: wordSet('presente a saisit ses sa son'),
};
const several: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: wordSet('present have avail their themselves'),
  fr: wordSet('presentent ont saisissent leurs leur'),
};
const pronouns = wordSet('its itself his himself her herself their themselves ses sa son leurs leur');
const plurals = wordSet('permanent missions embassies departments ministries missions ambassades departements');

/** One sender "presents its compliments" and "has the honour"; several "present their compliments" and "have the honour". */
function otherNumber(document: CheckedDocument, opening: FormulaMention): Found<Code>[] {
  const { language, sender } = opening;
  if (language === 'ar' || !sender) return [];
  const isMany = isPlural(document.text.slice(sender.start, sender.end), language);
  const wrong = isMany ? one[language] : several[language];
  const right = isMany ? several[language] : one[language];
  const spans = document.formulae.filter(
    (each) =>
      each.language === language &&
      (each === opening ||
        (each.part === 'transition' && each.start > opening.end && each.start < opening.end + mostToTransition)),
  );
  const tokens = document.tokens.filter((token) =>
    spans.some((span) => {
      const to = span === opening ? (opening.addressee?.start ?? span.end) : span.end;
      return token.start >= span.start && token.start >= sender.end && token.end <= to;
    }),
  );
  // Behind "the honour" a pronoun is the addressee's.
  const ofSender = ({ folded, start }: Token): boolean => start < opening.end || !pronouns.has(folded);
  // The noun alone is no proof: the verb or the pronoun must contradict another of them.
  const odd = tokens.filter((token) => wrong.has(token.folded) && ofSender(token));
  if (odd.length === 0 || !tokens.some(({ folded }) => right.has(folded))) return [];
  const written = (span: Span) => document.text.slice(span.start, span.end);
  const first = odd[0]!;
  return [
    {
      start: first.start,
      end: first.end,
      message: 'number',
      with: { written: written(first), sender: written(sender) },
      evidence: [{ source: 'text', quote: written(sender), date: null }],
    },
  ];
}

const mostToTransition = 400;

function isPlural(sender: string, language: 'en' | 'fr'): boolean {
  const words = sender.split(/[\s'’]+/).map(foldToken);
  if (language === 'fr') return words[0] === 'les';
  return words.slice(0, 3).some((word) => plurals.has(word) && word !== 'permanent');
}

const women = wordSet('madam madame');
const men = wordSet('sir mr monsieur');

function otherGender({ text }: CheckedDocument, salutation: FormulaMention, close: FormulaMention): Found<Code>[] {
  if (!close.address) return [];
  const [opened, closed] = [
    text.slice(salutation.start, salutation.end),
    text.slice(close.address.start, close.address.end),
  ];
  const [one, two] = [genderIn(opened), genderIn(closed)];
  if (!one || !two || one === two) return [];
  return [
    {
      ...close.address,
      message: 'salutation',
      with: { opened, closed },
      evidence: [{ source: 'text', quote: opened, date: null }],
    },
  ];
}

function genderIn(words: string): 'm' | 'f' | null {
  const folded = words.split(/[\s.,]+/).map(foldToken);
  const [f, m] = [folded.some((word) => women.has(word)), folded.some((word) => men.has(word))];
  return f === m ? null : f ? 'f' : 'm';
}

const farthestAddress = 10;

/** "Mr. Minister" at the end of a letter to an ambassador: against the salutation, or the address where the salutation names no rank. */
function otherTitle(
  document: CheckedDocument,
  salutation: FormulaMention | null,
  close: FormulaMention,
): Found<Code>[] {
  const { text, paragraphs, facts } = document;
  if (!close.address || facts.kind !== 'letter') return [];
  const closed = text.slice(close.address.start, close.address.end);
  const said = ranksIn(closed);
  const greeted = salutation ? text.slice(salutation.start, salutation.end) : '';
  const head = paragraphs
    .slice(0, farthestAddress)
    .filter(({ start, end }) => end - start <= 120 && start < (salutation?.start ?? close.start));
  const ranked = head.map(({ start, end }) => text.slice(start, end)).filter((line) => ranksIn(line).size > 0);
  const opened = ranksIn(greeted).size > 0 ? greeted : ranked.join(' ');
  if (!isOtherRank(ranksIn(opened), said)) return [];
  const evidence = [{ source: 'text', quote: opened, date: null }];
  return [{ ...close.address, message: 'title', with: { opened: opened.trim(), closed }, evidence }];
}
