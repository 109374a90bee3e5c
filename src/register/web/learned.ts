import { dayIn } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { Taken } from './desk.ts';
import type { Fields } from './fields.ts';
import { letterHead } from './letter-head.ts';

/** `"Mission of X" <mission@example.org>` as the name that people read; a bare address stays as it is. */
const nameOfWriter = (from: string): string => /^\s*"?([^"<]+?)"?\s*<[^>]+>\s*$/.exec(from)?.[1]?.trim() ?? from.trim();

/**
 * What a file says of itself, for the fields that nobody has written: its language and pages, what a letter names in labelled lines, and of
 * an e-mail who wrote when about what.
 * `mailChannel` is the house's channel for e-mail, `zone` the time zone of its seat.
 */
export function learnedFrom(taken: Taken, mailChannel: string | null, zone: string): Partial<Fields> {
  const { mail } = taken;
  const sent = mail === null ? Number.NaN : Date.parse(mail.date);
  const names = taken.parts.flatMap((part) => (part.taken ? [part.name] : []));
  return {
    ...(taken.language === null ? {} : { language: taken.language }),
    ...(taken.pages === null ? {} : { pages: String(taken.pages) }),
    ...letterHead(taken.text ?? ''),
    ...(mail === null
      ? {}
      : {
          ...(mailChannel === null ? {} : { channel: mailChannel }),
          ...(mail.subject.trim() === '' ? {} : { subject: mail.subject.trim() }),
          ...(mail.from.trim() === '' ? {} : { senderWritten: nameOfWriter(mail.from) }),
          ...(Number.isNaN(sent)
            ? {}
            : { theirDate: showDay(dayIn(zone, new Date(sent)), 'en', { style: 'numeric' }) }),
          ...(names.length === 0 ? {} : { enclosures: names.join('\n') }),
        }),
  };
}
