import { type Static, Type } from 'typebox';
import type { Language, Text } from '../../kernel/text.ts';
import type { CheckId, Evidence, Severity } from '../checks/finding.ts';
import type { Field } from './version-text.ts';

/** How long what an officer said to a finding is remembered: for the draft, for its place in the file plan, or for the whole house. */
export const scopes = ['document', 'dossier', 'house'] as const;
export type Scope = (typeof scopes)[number];

/** A stated position, or a dismissal with its reason. */
export const AnswerForm = Type.Object(
  {
    manner: Type.Enum(['answered', 'dismissed']),
    words: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
    scope: Type.Enum([...scopes]),
  },
  { additionalProperties: false },
);
export type AnswerForm = Static<typeof AnswerForm>;

/** What was said to a finding. Words and name are null for a reader who may not read the draft on which they were said. */
export interface GivenAnswer {
  readonly id: string;
  readonly manner: 'answered' | 'dismissed';
  readonly scope: Scope;
  readonly words: string | null;
  readonly byName: Text | null;
  readonly at: string;
}

/** A finding beside a draft, with its place in the fields of the version and what was said to it. */
export interface DraftFinding {
  readonly key: string;
  readonly rule: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly version: Language;
  readonly field: Field | null;
  /** UTF-16 offsets in the field; in the whole version where `field` is null. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
  readonly suggestion: string | null;
  readonly answer: GivenAnswer | null;
}

export interface FindingsOfDraft {
  /** The ordinal of the version that was read; null where nothing was saved yet. */
  readonly version: number | null;
  /** Names the rules and the profile with which it was read. */
  readonly rules: string;
  readonly findings: readonly DraftFinding[];
  /** False while the dictionaries still look words up: asked again a little later, more may be found. */
  readonly isSpelt: boolean;
  readonly may: { readonly answer: boolean; readonly remember: readonly CheckId[]; readonly dossier: boolean };
}

/**
 * How many findings of a check stood open, answered and dismissed when its verdict was given; and on which records these rested, since only
 * who may read all of them is told how many there were.
 */
export type CountedFindings = FindingCounts & { readonly records?: readonly string[] };

/** The counts as they are told. */
export interface FindingCounts {
  readonly open: number;
  readonly answered: number;
  readonly dismissed: number;
}

export function countFindings(
  findings: readonly Pick<DraftFinding, 'check' | 'answer' | 'evidence'>[],
  check: string,
): CountedFindings {
  const those = findings.filter((finding) => finding.check === check);
  const told = (manner: 'answered' | 'dismissed') => those.filter(({ answer }) => answer?.manner === manner).length;
  const records = those.flatMap(({ evidence }) => evidence.flatMap(({ record }) => record ?? []));
  return {
    open: those.filter(({ answer }) => answer === null).length,
    answered: told('answered'),
    dismissed: told('dismissed'),
    ...(records.length > 0 ? { records: [...new Set(records)] } : {}),
  };
}
