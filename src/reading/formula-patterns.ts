import type { Profile, Words } from '../directory/profile.ts';
import type { Language } from '../kernel/text.ts';
import { isFirstPerson, isWeak, stemOf } from './formula-stems.ts';
import type { FormulaMention } from './reading.ts';
import { tokensOf } from './tokens.ts';

export type Gap = 'sender' | 'addressee' | 'address' | 'other';
export type Step = { readonly stem: string; readonly weak: boolean } | { readonly gap: Gap };

/** A set phrase as a row of words and gaps. */
export type Pattern = {
  readonly part: FormulaMention['part'];
  readonly language: Language;
  readonly steps: readonly Step[];
  readonly strong: number;
  /** In the first person; short phrases differ in nothing else ("I have the honour", "has the honour"). */
  readonly speaksOfItself: boolean;
  readonly row: string | null;
  readonly kind: string | null;
};

type Row = Pick<Profile['formulae'][number], 'part' | 'language' | 'text'> & {
  readonly id: string | null;
  readonly kind: string | null;
};

const gaps: Readonly<Record<string, Gap>> = {
  sender: 'sender',
  addressee: 'addressee',
  salutation: 'address',
  secondPerson: 'address',
};

/** Phrases that every secretariat uses; what a profile has beside them says more. */
const common: readonly (readonly [Language, Row['part'], string])[] = [
  ['en', 'opening', '{sender} presents its compliments to {addressee} and'],
  ['fr', 'opening', '{sender} présente ses compliments {addressee} et'],
  ['ar', 'opening', 'تهدي {sender} أطيب تحياتها إلى {addressee}،'],
  ['en', 'transition', 'has the honour to'],
  ['fr', 'transition', 'a l’honneur de'],
  ['ar', 'transition', 'ويشرفها أن'],
  ['en', 'opening', 'I have the honour to'],
  ['fr', 'opening', 'J’ai l’honneur de'],
  ['ar', 'opening', 'يشرفني أن'],
  [
    'en',
    'close',
    'avails itself of this opportunity to renew to {addressee} the assurances of its highest consideration',
  ],
  ['fr', 'close', 'saisit cette occasion pour renouveler {addressee} les assurances de sa très haute considération'],
  ['ar', 'close', 'وتغتنم {sender} هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها'],
  ['en', 'close', 'Please accept, {salutation}, the assurances of my highest consideration'],
  ['fr', 'close', 'Veuillez agréer, {salutation}, les assurances de ma très haute considération'],
  ['fr', 'close', 'Veuillez agréer, {salutation}, l’expression de mes sentiments distingués'],
  ['fr', 'close', 'Je vous prie d’agréer, {salutation}, l’expression de mes sentiments'],
  ['ar', 'transition', 'وتتشرف'],
  ['fr', 'close', 'Je vous prie de croire, {salutation}, à l’assurance de ma haute considération'],
  ['fr', 'close', 'Je prie {secondPerson} de bien vouloir agréer les assurances de ma haute considération'],
  ['fr', 'close', 'Je prie {secondPerson} d’agréer l’expression de ma haute considération'],
  ['ar', 'close', 'وأغتنم هذه الفرصة لأعرب {secondPerson} عن فائق تقديري واحترامي'],
  ['ar', 'close', 'وتفضلوا {secondPerson} بقبول فائق الاحترام والتقدير'],
  ['ar', 'close', 'وتفضلوا {secondPerson} بقبول أسمى آيات الاحترام والتقدير'],
  ['ar', 'close', 'وتقبلوا {secondPerson} وافر التحية والتقدير'],
  ['ar', 'close', 'وتقبلوا {secondPerson} خالص تحياتي وتقديري'],
  ['ar', 'close', 'مع وافر التقدير والاحترام'],
  ['ar', 'close', 'ولكم خالص الشكر والتقدير'],
  ['ar', 'greeting', 'تحية طيبة وبعد'],
  ['fr', 'close', '{sender} saisit cette occasion pour renouveler {addressee} l’expression de sa haute considération'],
  ['en', 'close', 'Yours sincerely'],
  ['en', 'close', 'Yours faithfully'],
  ['en', 'close', 'Yours truly'],
  ['en', 'close', 'Kind regards'],
  ['en', 'close', 'Best regards'],
  ['fr', 'close', 'Salutations distinguées'],
  ['ar', 'close', 'مع خالص التحية'],
  ['ar', 'close', 'مع أطيب التحيات'],
];

/** The close of a note is said in many ways; each verb and each ending of use makes one. */
const closesOfNotes: readonly (readonly [Language, Row['part'], string])[] = [
  ...['وتغتنم', 'وتنتهز'].flatMap((seizes) =>
    ['لتعرب', 'لتجدد', 'لتعبر', 'لتؤكد'].flatMap((says) =>
      [
        'عن فائق تقديرها واحترامها',
        'فائق التقدير والاحترام',
        'الإعراب عن فائق احترامها وتقديرها',
        'عن أسمى آيات التقدير والاحترام',
        'خالص عبارات التقدير والاحترام',
      ].map((what) => ['ar', 'close', `${seizes} {sender} هذه الفرصة ${says} {addressee} ${what}`] as const),
    ),
  ),
  ...['avails itself of', 'takes'].flatMap((takes) =>
    ['renew', 'express', 'convey', 'reiterate'].map(
      (verb) =>
        [
          'en',
          'close',
          `{sender} ${takes} this opportunity to ${verb} to {addressee} the assurances of its highest consideration`,
        ] as const,
    ),
  ),
  ...['saisit cette occasion', 'profite de cette occasion'].flatMap((takes) =>
    ['renouveler', 'réitérer', 'exprimer'].map(
      (verb) =>
        ['fr', 'close', `{sender} ${takes} pour ${verb} {addressee} les assurances de sa haute considération`] as const,
    ),
  ),
];

/** The set phrases of a profile and the common ones, ready to be looked for. `secretariat` is the house's own name where a phrase has it. */
export function patternsOf(formulae: Profile['formulae'], secretariat: Words | null): Pattern[] {
  const rows: Row[] = [
    ...formulae.map((row) => ({ ...row, text: withoutName(row.text, secretariat?.[row.language]) })),
    ...[...common, ...closesOfNotes].map(([language, part, text]) => ({ language, part, text, id: null, kind: null })),
  ];
  return rows.map(patternOf).filter(({ strong }) => strong > 0);
}

function patternOf({ id, kind, part, language, text }: Row): Pattern {
  const steps: Step[] = [];
  for (const piece of plain(text).split(/(\{\w+\})/)) {
    const gap = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (gap) steps.push({ gap: gaps[gap] ?? 'other' });
    else
      for (const { folded, kind: token } of tokensOf(piece, [{ start: 0, end: piece.length }]))
        if (token === 'word') steps.push({ stem: stemOf(folded, language), weak: isWeak(folded, language) });
  }
  const strong = steps.filter((step) => 'stem' in step && !step.weak).length;
  return { part, language, steps, strong, speaksOfItself: ofItself(text, language), row: id, kind };
}

/** Whether a text speaks in the first person. */
const ofItself = (text: string, language: Language): boolean =>
  tokensOf(text, [{ start: 0, end: text.length }]).some(({ folded }) => isFirstPerson(folded, language));

const withoutName = (text: string, name: string | undefined): string => (name ? text.replace(name, '{sender}') : text);

/** A choice inside a message ("{gender, select, m {له} f {لها} …}") stands for its first words: persons are not compared. */
const plain = (text: string): string =>
  text.replace(/\{\w+, *select, *\w+ *\{([^{}]*)\}(?: *\w+ *\{[^{}]*\})*\}/g, '$1');
