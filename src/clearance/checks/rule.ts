import type { Facts } from '../../kernel/outcome.ts';
import type { Language, Text, Texts } from '../../kernel/text.ts';
import type { Span } from '../../reading/reading.ts';
import type { CheckedDocument, DocumentFacts } from './document.ts';
import type { CheckId, Evidence, Severity } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

/** Facts of a sentence; a name may be given in the three languages. */
export type FoundFacts = Readonly<Record<string, Facts[string] | Text>>;

/** What a rule returns: a place, which of its sentences applies, and what fills the sentence. */
export type Found<Code extends string = string> = Span & {
  readonly message: Code;
  /**
   * What the sentence names. A day as YYYY-MM-DD is written as the language writes it where the message says `{day, date}`; of a name in
   * three languages each sentence takes its own.
   */
  readonly with?: FoundFacts;
  readonly evidence?: readonly Evidence[];
  readonly suggestion?: string | null;
  /** Where one sentence weighs less or more than its rule. */
  readonly severity?: Severity;
};

/** A text that shows what a rule does. `facts` are what must be known beside the words; `others` are its other language versions. */
export type Example = {
  readonly text: string;
  readonly language?: Language;
  readonly facts?: Partial<DocumentFacts>;
  readonly others?: readonly string[];
  /** What is known beside the profile: small books of a house. */
  readonly knows?: Partial<Knowledge>;
  /** Which profile it is tried with; the OIC's unless said. */
  readonly profile?: string;
};

/**
 * A rule of one of the seven checks. It is deterministic, needs no network, and takes time that grows with the length of the text. It is
 * silent where its facts are unknown.
 */
export type Rule<Id extends string = string, Code extends string = string> = {
  readonly id: Id;
  readonly check: CheckId;
  readonly severity: Severity;
  /** What it looks for, for the list of rules. */
  readonly looksFor: Text;
  readonly messages: Texts<Code>;
  readonly examples: { readonly fires: Example; readonly silent: Example };
  readonly examine: (document: CheckedDocument, knowledge: Knowledge) => Iterable<Found<Code>>;
};

/** Any rule, where its own codes do not matter. */
export type AnyRule = Omit<Rule, 'messages' | 'examine'> & {
  readonly messages: Texts<string>;
  readonly examine: (document: CheckedDocument, knowledge: Knowledge) => Iterable<Found>;
};

/** States a rule: a sentence that it uses and does not have, or has in two languages only, does not compile. */
export const defineRule = <const Id extends string, const Code extends string>(rule: Rule<Id, Code>): Rule<Id, Code> =>
  rule;
