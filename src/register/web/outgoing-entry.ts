import type { Text } from '../../kernel/text.ts';

/** What a register of outgoing documents or of memoranda shows of an entry, as `GET /api/documents` gives it. */
export interface OutgoingEntry {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly level: number;
  readonly unit: { readonly id: string; readonly name: Text };
  /** A civil day. */
  readonly dated: string;
  readonly state: string;
  /** It only lies in a trial house's outbox. */
  readonly inOutbox: boolean;
  readonly signedBy: Text;
  readonly addressees: readonly string[];
  readonly addresseeCount: number;
}
