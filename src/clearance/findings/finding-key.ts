import { createHash } from 'node:crypto';
import { fold } from '../../kernel/fold.ts';
import type { Finding } from '../checks/finding.ts';

/** So much of its own line tells a finding from another of the same words. */
const around = 48;
const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** The finding in its place: the same words of the same rule with the same words about them, wherever in the draft their line moves. */
export function keyInPlace({ rule, version, quote, start, end }: Finding, text: string): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - around), start);
  const after = text.slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + around));
  return hash(rule, version ?? '', fold(quote), fold(before), fold(after));
}

/** The finding in its words, in whatever document; null for one without words, which cannot be known again. */
export const keyOfWords = ({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string | null =>
  fold(quote) === '' ? null : hash(rule, fold(quote));
