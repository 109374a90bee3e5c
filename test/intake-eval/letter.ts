import type { CivilDay } from '../../src/kernel/calendar.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { Family, Sender } from './senders.ts';

export const qualities = ['clean', 'ordinary', 'bad'] as const;
/** Clean: 300 dots an inch. Ordinary: 200, slightly askew and grey. Bad: 150, black and white as by fax, with specks. */
export type Quality = (typeof qualities)[number];

/** A line or paragraph of the paper; two cells of one line stand at its two ends. */
export interface Block {
  readonly text: string;
  readonly other?: string;
  readonly at: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  /** As a share of the size of the body. */
  readonly size?: number;
  /** The space above, in lines. */
  readonly above?: number;
}

/** What an officer who reads the letter would write into the form; null where the letter says nothing of it. */
export interface Truth {
  readonly sender: Sender;
  readonly theirReference: string | null;
  readonly theirDate: CivilDay;
  readonly language: Language;
  readonly kind: string;
  readonly subject: string;
  readonly enclosures: readonly string[] | null;
  /** The number of the document of ours that it answers. */
  readonly replyTo: string | null;
  readonly addressee: string;
  readonly urgency: string | null;
  readonly level: number | null;
  readonly citations: readonly string[];
}

export interface Letter {
  readonly id: string;
  readonly language: Language;
  readonly family: Family;
  readonly quality: Quality;
  readonly blocks: readonly Block[];
  readonly truth: Truth;
  /** The size of the body in points. */
  readonly size: number;
}

/** The paper's words in the order in which they are read. */
export const wordsOf = ({ blocks }: Letter): string =>
  blocks.map(({ text, other }) => (other === undefined ? text : `${text}\t${other}`)).join('\n');
