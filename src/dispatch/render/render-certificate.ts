import { showDay } from '../../kernel/dates-shown.ts';
import { format } from '../../kernel/message.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { spelledOut } from '../../platform/pdf/printable.ts';
import { type CertificateWord, certificateWords } from './papers.text.ts';
import type { CertificateInput } from './papers.ts';
import { words } from './render.text.ts';
import { common, headOf, markOf, type Pages, sheet } from './sheet.ts';

/** The certificate of clearance on one page, in the document's language with English beneath: a pure function of its input. */
export function renderCertificate(input: CertificateInput): Pages {
  const { language, letterhead } = input;
  const bilingual = pairsIn(language);
  const data = {
    ...common(language),
    ...headOf(letterhead, language),
    'file-title': `${format(certificateWords.title, language)} ${input.number}`,
    words: {
      ...Object.fromEntries(plainWords.map((word) => [word, bilingual(certificateWords[word])])),
      trial: words.trial,
    },
    number: input.number,
    dates: showDay(input.day, language, { calendar: 'both' }),
    kind: format(input.kind, language),
    subject: input.subject,
    addressees: shortened(input.addressees),
    verdicts: input.verdicts.map((verdict) => ({ ...verdict, name: bilingual(verdict.name) })),
    approval: input.approval,
    signature: {
      ...input.signature,
      'by-hand': input.signature.byHand == null ? null : comparedBy(language, input.signature.byHand),
    },
    manifest: input.manifestHash,
    place: format(certificateWords['ledger-place'], language, ledgerPlace(input), { isolated: true }),
    trial: input.trial,
  };
  return sheet('certificate', spelledOut(data), input.timestamp, markOf(letterhead));
}

const plainWords = (Object.keys(certificateWords) as CertificateWord[]).filter(
  (word) => word !== 'ledger-place' && word !== 'compared',
);

type ByHand = NonNullable<CertificateInput['signature']['byHand']>;

const comparedBy = (language: Language, { officer, post, day, scan }: ByHand) => ({
  said: format(
    certificateWords.compared,
    language,
    { officer: post === null ? officer : `${officer}, ${post}`, day },
    { isolated: true },
  ),
  scan,
});

// As text, so that a position is not written with the separators of a quantity.
const ledgerPlace = ({ ledger }: CertificateInput) => ({
  position: String(ledger.position),
  size: String(ledger.size),
  root: ledger.root,
});

const pairsIn = (language: Language) => (text: Text) => ({
  own: format(text, language),
  english: language === 'en' ? null : format(text, 'en'),
});

// One page: a circular to all states names the first and counts the others.
const mostNamed = 6;
const shortened = (addressees: readonly string[]): readonly string[] =>
  addressees.length <= mostNamed
    ? addressees
    : [...addressees.slice(0, mostNamed - 1), `+ ${addressees.length - mostNamed + 1}`];
