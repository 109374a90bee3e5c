import { isHonoured } from '../../../../reading/formula-stems.ts';
import type { FormulaMention, Token } from '../../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { genderOfSender } from '../arabic-sender.ts';
import { verbGender } from '../formulae.text.ts';

type Code = keyof typeof verbGender.messages;
type Gender = 'm' | 'f';

/** Words of a formula that carry the sender's pronoun, without it. */
const owned = wordSet('تحيات تقدير احترام');

/** The verb of an Arabic opening, transition or close, and the pronouns in it, against the gender of the sender. */
export const rule = defineRule({
  id: 'verb-gender',
  check: 'C4',
  severity: 'error',
  ...verbGender,
  examples: {
    fires: {
      text: 'يهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.',
    },
    silent: {
      text: 'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.',
    },
  },
  examine: (document) => {
    const found: Found<Code>[] = [];
    let opened: { sender: string; noun: Gender } | null = null;
    for (const formula of document.formulae) {
      if (formula.language !== 'ar' || formula.part === 'salutation') continue;
      const own = senderOf(document, formula);
      if (own) opened = own;
      const sender = own ?? (formula.part === 'transition' ? opened : null);
      if (sender) found.push(...disagreements(document, formula, sender));
      if (formula.part === 'opening' && formula.addressee) found.push(...pronounsOf(document, formula));
    }
    return found;
  },
});

function senderOf({ text }: CheckedDocument, { sender }: FormulaMention) {
  if (!sender) return null;
  const written = text.slice(sender.start, sender.end);
  const noun = genderOfSender(written);
  return noun && { sender: written, noun };
}

function disagreements(
  { text, tokens }: CheckedDocument,
  formula: FormulaMention,
  { sender, noun }: { sender: string; noun: Gender },
): Found<Code>[] {
  const found: Found<Code>[] = [];
  const first = firstTokenFrom(tokens, formula.start);
  const say = ({ start, end }: Token, message: Code, said: Gender, suggestion: string) => {
    if (said !== noun)
      found.push({ start, end, message, with: { written: text.slice(start, end), said, noun, sender }, suggestion });
  };
  if (formula.gender !== null) {
    const verb = tokens[first]!;
    const written = text.slice(verb.start, verb.end);
    const isObject = formula.part === 'transition' && !isHonoured(verb);
    say(verb, isObject ? 'pronoun' : 'verb', formula.gender, isObject ? otherPronoun(written) : otherVerb(written));
  }
  for (let at = first; at < tokens.length && tokens[at]!.end <= formula.end; at++) {
    const token = tokens[at]!;
    const parts = /^(?:و)?(.+?)(ها|ه)$/.exec(token.folded);
    if (!parts || !owned.has(parts[1]!)) continue;
    say(token, 'pronoun', parts[2] === 'ها' ? 'f' : 'm', otherPronoun(text.slice(token.start, token.end)));
  }
  return found;
}

/** Words behind the opening whose pronoun is the addressee's: تحيطها علماً, بإفادته. */
const spokenTo =
  /^[وف]?(?:ب)?(?:تحيط|احاطت|افادت|تفيد|ابلاغ|تبلغ|اشعار|تشعر|اخطار|تخطر|اعلام|تعلم|موافات|توافي|الي)(ها|ه)$/;
const mostBehind = 12;

/** The pronoun by which the addressee is spoken of directly behind the opening, against the gender of its name. */
function pronounsOf({ text, tokens }: CheckedDocument, { addressee, end }: FormulaMention): Found<Code>[] {
  const name = text.slice(addressee!.start, addressee!.end);
  const noun = genderOfSender(name);
  if (!noun) return [];
  const first = firstTokenFrom(tokens, end);
  const honoured = tokens
    .slice(first, first + mostBehind + 30)
    .findIndex(({ folded }) => /^[وف]?(?:[تي]تشرف|يشرف|تود|يود)/.test(folded));
  if (honoured < 0) return [];
  const near = tokens.slice(first + honoured + 1, first + honoured + 1 + mostBehind);
  return near.flatMap((token): Found<Code>[] => {
    const pronoun = spokenTo.exec(token.folded)?.[1];
    if (!pronoun || (pronoun === 'ها' ? 'f' : 'm') === noun) return [];
    const { start } = token;
    const written = text.slice(start, token.end);
    const said = pronoun === 'ها' ? 'f' : 'm';
    return [
      {
        start,
        end: token.end,
        message: 'pronoun',
        with: { written, said, noun, sender: name },
        suggestion: otherPronoun(written),
      },
    ];
  });
}

const otherPronoun = (written: string): string =>
  written.endsWith('ها') ? `${written.slice(0, -2)}ه` : written.replace(/ه$/, 'ها');

const otherVerb = (written: string): string =>
  written.replace(/^([وف]?)([تي])/, (_, and: string, person: string) => and + (person === 'ت' ? 'ي' : 'ت'));
