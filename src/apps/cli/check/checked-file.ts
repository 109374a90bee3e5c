import type { Finding, Severity } from '../../../clearance/checks/finding.ts';
import type { Facts } from '../../../kernel/outcome.ts';
import type { Language } from '../../../kernel/text.ts';
import type { UnusableCode } from './check.text.ts';
import type { Places } from './places.ts';

/** A file that was checked, with what was found in it. */
export type CheckedFile = {
  readonly file: string;
  readonly text: string;
  readonly isPlain: boolean;
  readonly language: Language;
  readonly kind: string | null;
  readonly places: Places;
  readonly findings: readonly Finding[];
};

/** A file that could not be checked, and why. */
export type UnusableFile = { readonly file: string; readonly code: UnusableCode; readonly facts: Facts };

export const countOf = (files: readonly CheckedFile[], severity: Severity): number =>
  files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
