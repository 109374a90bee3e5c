import type { Text, Texts } from '../../../kernel/text.ts';

/** The sentences of a rule: what it looks for, and what it says. */
export type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };
