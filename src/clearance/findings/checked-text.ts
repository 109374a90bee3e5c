import { type Static, Type } from 'typebox';
import { canonical, type Json, sha256 } from '../../kernel/canonical.ts';
import type { Language } from '../../kernel/text.ts';
import type { Finding } from '../checks/finding.ts';
import { allRules } from '../checks/rules.ts';

/** How long a text may be that is read while others wait, and all its language versions together, in UTF-16 units: some eighty pages. */
export const longestText = 160_000;
export const longestTogether = 240_000;

/** A text that is in no draft, with what is known of it, given to be read with the books of the house. Nothing of it is kept. */
export const CheckForm = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: longestText }),
    /** Its other language versions. */
    others: Type.Optional(Type.Array(Type.String({ maxLength: longestText }), { maxItems: 5 })),
    kind: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    /** The day on which it is dated; today where it is not said. */
    on: Type.Optional(Type.String({ format: 'date' })),
    subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
    /** Names of the files that came with it, where that is known. */
    enclosures: Type.Optional(Type.Array(Type.String({ maxLength: 300 }), { maxItems: 200 })),
    /** Checks and rules, where not all are asked. */
    only: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { maxItems: 200 })),
    /** Whether misspelt words are looked for; they are, unless it is said. */
    spelling: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type CheckForm = Static<typeof CheckForm>;

/** What the rules find in such a text, as far as the one who asks may know of what they rest on. Offsets are UTF-16 units of the text. */
export type CheckedText = {
  readonly language: Language;
  readonly kind: string | null;
  readonly findings: readonly Pick<
    Finding,
    'rule' | 'check' | 'severity' | 'start' | 'end' | 'quote' | 'message' | 'evidence' | 'suggestion'
  >[];
  /** How many were left out because an officer has settled them for the whole house. */
  readonly settled: number;
  /** False where the dictionaries had no time for every word. */
  readonly isSpelt: boolean;
  /** The organisation whose rules these are, and the name of the set of rules; another program may have others. */
  readonly profile: string;
  readonly ruleSet: string;
};

/** Names the rules that this program has, whatever a profile makes of them. */
export const ruleSet: string = sha256(
  canonical(
    allRules.map(({ id, check, severity, messages }) => ({ id, check, severity, messages: { ...messages } })) as Json,
  ),
).slice(0, 16);
