import type { Taken } from './desk.ts';
import type { Fields } from './fields.ts';

/**
 * What a file shows at once, for the fields that nobody has written: its language and pages, and of an e-mail how it came and what was
 * inside it. What its words say is proposed when it has been read. `mailChannel` is the house's channel for e-mail.
 */
export function learnedFrom(taken: Taken, mailChannel: string | null): Partial<Fields> {
  const names = taken.parts.flatMap((part) => (part.taken ? [part.name] : []));
  return {
    ...(taken.language === null ? {} : { language: taken.language }),
    ...(taken.pages === null ? {} : { pages: String(taken.pages) }),
    ...(taken.mail === null || mailChannel === null ? {} : { channel: mailChannel }),
    ...(taken.mail === null || names.length === 0 ? {} : { enclosures: names.join('\n') }),
  };
}
