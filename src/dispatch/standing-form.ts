import type { ProfileStandingForm } from '../directory/profile.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { canonical, sha256 } from '../kernel/canonical.ts';
import type { Text } from '../kernel/text.ts';

/** The words of a standing form as they were cleared; `{number}`, `{date}` and `{addressee}` are merged and nothing else. */
export interface FormTexts {
  readonly name: Text;
  readonly subject: Text;
  readonly body: Text;
}

/** Where a form stands: proposed by the profile, cleared by one person, in force once a second has confirmed, ended. */
export const formStates = ['proposed', 'cleared', 'in-force', 'ended'] as const;
export type FormState = (typeof formStates)[number];

export interface StandingForm {
  readonly id: string;
  readonly slug: string;
  readonly texts: FormTexts;
  readonly textHash: string;
  readonly clearedBy: string | null;
  readonly confirmedBy: string | null;
  readonly fromDay: CivilDay;
  readonly toDay: CivilDay | null;
  readonly revokedOn: CivilDay | null;
}

/** A form as the desk shows it: the words that the profile proposes, and who cleared which. */
export interface FormView {
  /** Null where nobody has cleared it yet. */
  readonly id: string | null;
  readonly slug: string;
  readonly state: FormState;
  readonly texts: FormTexts;
  readonly clearedBy: Text | null;
  readonly confirmedBy: Text | null;
  readonly fromDay: CivilDay | null;
  readonly toDay: CivilDay | null;
  readonly revokedOn: CivilDay | null;
  /** Whether the words are those that the profile proposes today. */
  readonly isCurrent: boolean;
}

export const textsOf = ({ name, subject, body }: ProfileStandingForm): FormTexts => ({ name, subject, body });

/** The hash by which a form is told from another wording of it. */
export const formHash = (texts: FormTexts): string =>
  sha256(canonical({ name: { ...texts.name }, subject: { ...texts.subject }, body: { ...texts.body } }));

export function formState(
  form: Pick<StandingForm, 'clearedBy' | 'confirmedBy' | 'fromDay' | 'toDay' | 'revokedOn'>,
  today: CivilDay,
): FormState {
  if (form.revokedOn !== null && form.revokedOn <= today) return 'ended';
  if (form.toDay !== null && form.toDay < today) return 'ended';
  if (form.clearedBy === null) return 'proposed';
  return form.confirmedBy === null || form.fromDay > today ? 'cleared' : 'in-force';
}

/** What a form merges. */
export interface Merged {
  readonly number: string;
  readonly date: string;
  readonly addressee: string;
}

/** A text of a form with number, date and addressee put in; anything else in braces stays as it is written. */
export const merge = (text: string, values: Merged): string =>
  text.replace(/\{(number|date|addressee)\}/g, (_, name: keyof Merged) => values[name]);
