import { readDate } from '../../kernel/dates-written.ts';
import type { Fields } from './fields.ts';

/** How letters name their own reference, their date and their subject, in the three languages; never the addressee's ("your ref."). */
const labels = {
  theirReference:
    /^(?:(?:our\s+)?ref(?:erence)?(?:\s+no)?\.?|(?:n[o°]|n\s*\/\s*r[ée]f|nos?\s+r[ée]f|r[ée]f(?:[ée]rence)?)\.?|(?:ال)?رقم(?:\s+الصادر)?|المرجع|الإشارة)\s*:\s*(?<value>.+)$/iu,
  theirDate: /^(?:date|(?:ال)?تاريخ)\s*:\s*(?<value>.+)$/iu,
  subject: /^(?:subject|re|objet|(?:ال)?موضوع)\s*:\s*(?<value>.+)$/iu,
} as const;

/** A letter names itself near its beginning; further down the same words may speak of other letters. */
const mostLines = 40;

/** Whether a line goes on with the sentence before it: only where the script shows it, by a small letter. */
const goesOn = (line: string | undefined): boolean => /^\p{Ll}/u.test(line?.trim() ?? '');

/**
 * What a letter says of itself in labelled lines: "Ref.: …", "التاريخ: …", "Objet : …". The first of each counts; a date only where it can be
 * read as one. Whatever is not labelled is left to the officer, who has the paper before him.
 */
export function letterHead(text: string): Partial<Pick<Fields, 'theirReference' | 'theirDate' | 'subject'>> {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);
  const found = (label: RegExp): { value: string; next: string | undefined } | null => {
    for (const [place, line] of lines.entries()) {
      const value = label.exec(line)?.groups?.['value']?.trim();
      if (value) return { value, next: lines[place + 1] };
    }
    return null;
  };
  const reference = found(labels.theirReference)?.value;
  const date = found(labels.theirDate)?.value;
  const subject = found(labels.subject);
  return {
    ...(reference && /\d/.test(reference) && reference.length <= 60 ? { theirReference: reference } : {}),
    ...(date && readDate(date).done ? { theirDate: date } : {}),
    ...(subject ? { subject: goesOn(subject.next) ? `${subject.value} ${subject.next}` : subject.value } : {}),
  };
}
