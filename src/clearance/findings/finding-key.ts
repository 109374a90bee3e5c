import { createHash } from 'node:crypto';
import { fold } from '../../kernel/fold.ts';
import type { Finding } from '../checks/finding.ts';

/** So much of its own line tells a finding from another of the same words. */
const around = 48;
const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** What a finding says and on what it rests: two things said of the same words are two findings. */
const saying = ({ rule, message, evidence }: Pick<Finding, 'rule' | 'message' | 'evidence'>): string[] => [
  rule,
  message.en,
  ...evidence.map(({ source, record }) => record ?? source),
];

/** The finding in its place: the same thing said of the same words with the same words about them, wherever in the draft their line moves. */
export function keyInPlace(finding: Finding, text: string): string {
  const { version, quote, start, end } = finding;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - around), start);
  const after = text.slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + around));
  return hash(...saying(finding), version ?? '', fold(quote), fold(before), fold(after));
}

/** The finding in its words, in whatever document; null for one without words, which cannot be known again. */
export const keyOfWords = (finding: Pick<Finding, 'rule' | 'quote' | 'message' | 'evidence'>): string | null =>
  fold(finding.quote) === '' ? null : hash(...saying(finding), fold(finding.quote));
