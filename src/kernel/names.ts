import { withoutMarkPiles } from './fold.ts';

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text holds marks that turn the direction of what follows, as in file names made to deceive. */
export const hasBidiControls = (text: string): boolean => text.search(bidiControls) >= 0;

export const withoutBidiControls = (text: string): string => text.replace(bidiControls, '');

/** A text from outside that shows in its own direction and cannot turn its surroundings. */
export const isolate = (text: string): string => `\u2068${withoutBidiControls(text)}\u2069`;

const longestName = 200;
const longestExtension = 20;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;

/**
 * A file name from outside, made harmless: the last part of a path, without control, invisible and direction marks, without signs
 * that a file system forbids, not a name reserved by Windows, at most 200 bytes of UTF-8 with its extension kept.
 */
export function safeFileName(name: string, otherwise = 'document'): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const clean = withoutMarkPiles(last)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/, '');
  const trimmed = withoutTail(clean);
  const dot = trimmed.lastIndexOf('.');
  const extension = dot > 0 && bytes(trimmed.slice(dot)) <= longestExtension ? trimmed.slice(dot) : '';
  const stem = trimmed.slice(0, trimmed.length - extension.length) || otherwise;
  const unreserved = reserved.test(stem.split('.')[0]!.trimEnd()) ? `_${stem}` : stem;
  return `${withoutTail(shorten(unreserved, longestName - bytes(extension)))}${extension}`;
}

function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}

function shorten(text: string, most: number): string {
  let kept = '';
  let size = 0;
  for (const letter of text) {
    size += bytes(letter);
    if (size > most) return kept;
    kept += letter;
  }
  return kept;
}
