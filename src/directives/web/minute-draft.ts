import type { Role } from '../../access/actor.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/text.ts';
import { type AddresseeChoice, addressOf } from '../../referral/web/addressees.ts';
import type { AmendForm, Authority, DirectiveView, MinuteForm, MinuteView } from '../directives.ts';
import { type BoundsDraft, boundsDraftOf, boundsOf } from './bounds-draft.ts';

/** A minute while it is being written. */
export interface MinuteDraft {
  readonly authority: Authority;
  readonly manner: 'written' | 'oral';
  readonly text: string;
  readonly to: readonly AddresseeChoice[];
  readonly due: CivilDay | null;
  readonly level: number;
  /** To what it will apply. */
  readonly bounds: BoundsDraft;
}

/** Whose words someone with these roles may note, his own first. */
export function notableBy(roles: readonly string[]): Authority[] {
  const has = (role: Role): boolean => roles.includes(role);
  if (has('secretary-general')) return ['secretary-general'];
  if (has('director-general')) return ['director-general', 'secretary-general'];
  if (has('cabinet-officer')) return ['secretary-general', 'director-general'];
  return has('private-secretary') ? ['secretary-general'] : [];
}

/** Whether a word is the writer's own: then it is written, and he issues it at once. */
export const isOwnWord = (roles: readonly string[], authority: Authority): boolean => roles.includes(authority);

function contentOf({ text, to, due, bounds: said }: MinuteDraft): Omit<AmendForm, 'edition'> {
  const bounds = boundsOf(said);
  const addresses = to.map(({ id }) => addressOf(id));
  return {
    text: text.trim(),
    units: addresses.flatMap((each) => ('unit' in each ? [each.unit] : [])),
    persons: addresses.flatMap((each) => ('person' in each ? [each.person] : [])),
    ...(due === null ? {} : { dueOn: due }),
    ...(bounds === null ? {} : { bounds }),
  };
}

/** The minute as the house takes it down. */
export const minuteOf = (draft: MinuteDraft, item: string | null): MinuteForm => ({
  ...(item === null ? {} : { item }),
  authority: draft.authority,
  manner: draft.manner,
  ...(draft.level > 0 ? { level: draft.level } : {}),
  ...contentOf(draft),
});

/** The same words put right. */
export const amendmentOf = (draft: MinuteDraft, edition: number): AmendForm => ({ edition, ...contentOf(draft) });

/** A minute that was kept, as its form shows it again; addressees whom the house no longer knows are left out. */
export function draftOf(
  minute: Pick<MinuteView, 'authority' | 'manner' | 'text' | 'units' | 'persons' | 'dueOn' | 'level' | 'bounds'>,
  choices: readonly AddresseeChoice[],
  language: Language,
): MinuteDraft {
  const ids = [...minute.units.map(({ id }) => `unit:${id}`), ...minute.persons.map(({ id }) => `person:${id}`)];
  return {
    authority: minute.authority,
    manner: minute.manner,
    text: minute.text ?? '',
    to: ids.flatMap((id) => choices.find((choice) => choice.id === id) ?? []),
    due: minute.dueOn,
    level: minute.level,
    bounds: boundsDraftOf(minute.bounds, language),
  };
}

/** How far a directive has come. `late`: in force past its day. */
export type Progress = 'open' | 'acknowledged' | 'late' | 'fulfilled' | 'revoked';

export function progressOf(directive: Pick<DirectiveView, 'state' | 'dueOn' | 'addressees'>, today: string): Progress {
  if (directive.state !== 'in-force') return directive.state;
  if (directive.dueOn !== null && directive.dueOn < today) return 'late';
  return directive.addressees.every(({ acknowledgedAt }) => acknowledgedAt !== null) ? 'acknowledged' : 'open';
}

/** How many of a directive's addressees have acknowledged it. */
export const acknowledgedCount = ({ addressees }: Pick<DirectiveView, 'addressees'>): number =>
  addressees.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
