import { type Static, Type } from 'typebox';
import type { CheckId } from '../directory/profile.ts';
import type { ResolvedAddressee } from '../drafting/manifest.ts';
import type { Text } from '../kernel/text.ts';
import type { DraftFinding, FindingCounts } from './findings/findings.ts';

/** The seven checks, in the order of the mandate. */
export const checkCodes = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const satisfies readonly CheckId[];
export type CheckCode = (typeof checkCodes)[number];

/** The two checks that nobody waives: legal basis and approval, political sensitivity. */
export const isWaivable = (check: CheckCode): boolean => check !== 'C2' && check !== 'C7';

const closed = { additionalProperties: false } as const;

/** What an officer answers to one check. A return and a waiver have their reason; a return may list several points to settle. */
export const VerdictForm = Type.Object(
  {
    verdict: Type.Union([Type.Literal('pass'), Type.Literal('return'), Type.Literal('waive')]),
    reason: Type.Optional(Type.Union([Type.String({ maxLength: 4000 }), Type.Null()])),
    points: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 2000 }), { maxItems: 50 })),
    /** The edition of the round that the officer was looking at. */
    edition: Type.Integer(),
  },
  closed,
);
export type VerdictForm = Static<typeof VerdictForm>;

export const RoundForm = Type.Object({ adviser: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]) }, closed);
export const EditionForm = Type.Object({ edition: Type.Integer() }, closed);
export const SettleForm = Type.Object({ answer: Type.String({ minLength: 1, maxLength: 2000 }) }, closed);

export interface VerdictGiven {
  readonly check: CheckCode;
  readonly verdict: 'pass' | 'return' | 'waive';
  readonly reason: string | null;
  readonly by: string;
  readonly byName: Text;
  readonly as: Text;
  readonly at: string;
  /** How the machine's findings of this check stood at that moment, as far as the one who gave it may see them; null before there were any. */
  readonly findings: FindingCounts | null;
  /** The round in which it was given, where it stands over from an earlier one. */
  readonly carriedFrom: number | null;
}

/** One row of the clearance desk: the check in the mandate's words, its verdict, and what the reader may do about it. */
export interface CheckRow {
  readonly check: CheckCode;
  readonly name: Text;
  readonly mandate: Text;
  readonly waivable: boolean;
  readonly touched: boolean;
  readonly verdict: VerdictGiven | null;
  readonly mayGive: boolean;
  readonly mayWaive: boolean;
  /** Findings of the machine that this reader may see; a finding is never a verdict. */
  readonly findings: readonly DraftFinding[];
}

export interface PointView {
  readonly id: string;
  readonly check: CheckCode;
  readonly text: string;
  readonly madeByName: Text;
  readonly round: number;
  readonly answer: string | null;
  readonly settledAt: string | null;
}

/** A round as the clearance desk shows it. */
export interface RoundView {
  readonly id: string;
  readonly draft: string;
  readonly version: string;
  readonly ordinal: number;
  readonly state: 'open' | 'returned' | 'approved' | 'superseded';
  readonly subject: string;
  readonly kind: string;
  readonly road: 'outgoing' | 'memorandum';
  readonly unit: string;
  readonly unitName: Text;
  readonly level: number;
  readonly manifest: unknown;
  readonly manifestHash: string;
  readonly adviser: { readonly person: string; readonly name: Text } | null;
  readonly openedAt: string;
  readonly edition: number;
  readonly checks: readonly CheckRow[];
  readonly points: readonly PointView[];
  readonly earlier: readonly {
    readonly id: string;
    readonly ordinal: number;
    readonly state: string;
    readonly openedAt: string;
  }[];
  readonly changed: { readonly parts: readonly string[]; readonly checks: readonly string[] } | null;
  readonly approval: {
    readonly byName: Text;
    readonly as: Text;
    readonly at: string;
    readonly actingFor: Text | null;
  } | null;
  readonly mayApprove: boolean;
  readonly approvers: readonly {
    readonly name: Text;
    readonly post: Text;
    readonly awayUntil: string | null;
    readonly acting: Text | null;
  }[];
  readonly addressees: readonly Pick<ResolvedAddressee, 'role' | 'name' | 'channel' | 'address'>[];
}

/** A row of the clearance tray: a submitted draft that waits for its round, or an open round. */
export interface ClearanceRow {
  /** The draft's own identifier, under which lists know the row. */
  readonly id: string;
  readonly draft: string;
  readonly round: string | null;
  readonly ordinal: number | null;
  readonly subject: string;
  readonly kind: string;
  readonly road: string;
  readonly unitName: Text;
  readonly level: number;
  readonly verdicts: Readonly<Partial<Record<CheckCode, string>>>;
  readonly since: string;
}

/** Whether the seven verdicts let the round be approved: every check has one, each a pass or a waiver. */
export const isComplete = (verdicts: readonly { readonly check: string; readonly verdict: string }[]): boolean =>
  checkCodes.every((check) => verdicts.some((v) => v.check === check && v.verdict !== 'return'));

/** The checks without a verdict, or with a return. */
export const openChecks = (verdicts: readonly { readonly check: string; readonly verdict: string }[]): CheckCode[] =>
  checkCodes.filter((check) => !verdicts.some((v) => v.check === check && v.verdict !== 'return'));
