import type { FormulaMention, Span } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { formulaeDisagree } from '../formulae.text.ts';

type Code = keyof typeof formulaeDisagree.messages;

/** The nouns by which a body is addressed; the close may leave out the rest of its name. */
const bodies = [
  wordSet('embassy ambassade سفاره السفاره'),
  wordSet('ministry ministere وزاره الوزاره'),
  wordSet('mission المندوبيه مندوبيه البعثه بعثه'),
  wordSet('consulate consulat القنصليه قنصليه'),
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
      ...(opening ? [...otherAddressee(document, opening, close!), ...otherSender(document, opening, close!)] : []),
      ...(salutation ? otherGender(document, salutation, close!) : []),
    ];
  },
});

const bodyIn = (words: string): number => {
  const folded = words.split(/[\s'’]+/).map(foldToken);
  return bodies.findIndex((body) => folded.some((word) => body.has(word) || body.has(word.replace(/^لل/, 'ال'))));
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

const pronounIn = ({ tokens }: CheckedDocument, { start, end }: FormulaMention) =>
  tokens.find((token) => token.start >= start && token.end <= end && itself.has(token.folded));

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
