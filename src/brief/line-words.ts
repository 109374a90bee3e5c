import { type CivilDay, dayIn } from '../kernel/calendar.ts';
import { format } from '../kernel/message.ts';
import type { Language, Text } from '../kernel/text.ts';
import { subjectIn } from '../register/subject.ts';
import type { BriefLine, DirectiveTold, DocumentTold, ItemTold } from './brief.ts';
import { paperWords as words } from './paper.text.ts';

/** What saying a line needs of the house and of its reader. */
export interface Saying {
  readonly language: Language;
  readonly zone: string;
  /** The subject under which unopened envelopes are registered: said in the reader's own language. */
  readonly neutral: Text;
  readonly kindName: (id: string) => string;
}

/** A line in words: its title, what is known of it, and what is said to it. */
export interface LineWords {
  readonly title: string;
  readonly facts: readonly string[];
  readonly reason: string | null;
}

/** Says a line of a brief in the reader's language; words from outside stay as they were written. */
export function wordsOf({ section, told }: Pick<BriefLine, 'section' | 'told'>, saying: Saying): LineWords {
  if (told.what === 'item') return ofItem(told, saying);
  return told.what === 'directive' ? ofDirective(told, section === 'overdue', saying) : ofDocument(told, saying);
}

const named = (name: Text | null, written: string | null, language: Language): string | null =>
  name?.[language] ?? name?.en ?? written;

function ofItem(told: ItemTold, { language, neutral, kindName }: Saying): LineWords {
  const sender = named(told.sender.name, told.sender.written, language);
  return {
    title: subjectIn(told, neutral, language),
    facts: [
      ...(sender === null ? [] : [format(words.from, language, { name: sender }, { isolated: true })]),
      `${format(words['number-of'], language, { number: told.number, day: told.receivedOn }, { isolated: true })} · ${kindName(told.kind)}`,
    ],
    reason: told.reason,
  };
}

function ofDirective(told: DirectiveTold, isOverdue: boolean, { language, zone }: Saying): LineWords {
  const say = (word: keyof typeof words, facts: Record<string, string | readonly string[]>): string =>
    format(words[word], language, facts, { isolated: true });
  const names = told.awaited.map(({ name, acknowledged }) =>
    acknowledged ? say('acknowledged', { name: name[language] }) : name[language],
  );
  const day: CivilDay = dayIn(zone, new Date(told.issuedAt));
  return {
    title: told.text ?? format(words.classified, language),
    facts: [
      [
        say('directive-of', { day }),
        ...(told.dueOn === null ? [] : [say(isOverdue ? 'overdue' : 'due', { day: told.dueOn })]),
      ].join(' · '),
      ...(names.length === 0 ? [] : [say('awaited', { names })]),
    ],
    reason: null,
  };
}

function ofDocument(told: DocumentTold, { language, kindName }: Saying): LineWords {
  const more = told.addresseeCount - told.addressees.length;
  const to =
    more > 0
      ? format(words.more, language, { names: told.addressees, count: more }, { isolated: true })
      : told.addressees.join(language === 'ar' ? '، ' : ', ');
  return {
    title: told.subject,
    facts: [`${told.number} · ${kindName(told.kind)}`, ...(to === '' ? [] : [to])],
    reason: null,
  };
}
