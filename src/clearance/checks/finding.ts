import type { Language, Text } from '../../kernel/text.ts';
import type { Span } from '../../reading/reading.ts';

export const checkIds = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const;
export type CheckId = (typeof checkIds)[number];

/** An error is wrong whatever was meant; a warning is probably wrong; a note is worth a look. None of them is a verdict. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a finding rests on: where it is written, the words there, and of what date they are where that is known. */
export type Evidence = {
  readonly source: string;
  readonly quote: string;
  readonly date: string | null;
  /** The record of the house from which it comes; only those who may read that record are shown the finding. */
  readonly record?: string;
};

/** What a rule found, with its sentence in three languages. `quote` is exactly `text.slice(start, end)`. */
export type Finding = Span & {
  readonly rule: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** Which language version of the document it stands in; null for the document as a whole. */
  readonly version: Language | null;
  readonly quote: string;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
  /** Words to put in the place of the quote, only where they are certain. */
  readonly suggestion: string | null;
};
