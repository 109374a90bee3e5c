import type { TimelineMoment } from '../../apps/web/ui/timeline.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { Facts } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import { endingNames, fieldNames } from '../../register/item.text.ts';
import type { ReferralView } from '../desk.ts';
import { isLive } from '../referral.ts';
import type { StoryKind, StoryMoment } from '../story.ts';

type Tone = NonNullable<TimelineMoment['tone']>;

const tones: Readonly<Partial<Record<StoryKind, Tone>>> = {
  registered: 'gate',
  directive: 'gate',
  referred: 'gate',
  approved: 'gate',
  signed: 'gate',
  'seen-by-sg': 'done',
  briefed: 'gate',
  done: 'done',
  dispatched: 'done',
  delivered: 'done',
  closed: 'done',
  returned: 'trouble',
  'sent-back': 'trouble',
  'extension-refused': 'trouble',
  withdrawn: 'trouble',
  'minute-withdrawn': 'trouble',
};

/** How a moment is marked on the line of time. */
export const toneOf = (kind: StoryKind): Tone => tones[kind] ?? 'plain';

/** The names that the profile gives to codes. */
export interface CodeNames {
  kind(id: string): string;
  channel(id: string): string;
  purpose(id: string): string;
}

/** A moment's code in words: a channel, a purpose, a kind, an ending, a field; a number stays a number. */
export function codeWords(
  { kind, code }: Pick<StoryMoment, 'kind' | 'code'>,
  names: CodeNames,
  language: Language,
): string {
  if (code === null) return 'none';
  switch (kind) {
    case 'registered':
    case 'receipt':
    case 'dispatched':
      return names.channel(code);
    case 'referred':
      return names.purpose(code);
    case 'draft':
      return names.kind(code);
    case 'closed':
      return code in endingNames ? endingNames[code as keyof typeof endingNames][language] : code;
    case 'corrected':
      return code in fieldNames ? fieldNames[code as keyof typeof fieldNames][language] : code;
    default:
      return code;
  }
}

/** What the title of a moment speaks of. */
export const titleFacts = (moment: StoryMoment, names: CodeNames, nobody: string, language: Language): Facts => ({
  to: moment.to?.name?.[language] ?? moment.to?.written ?? nobody,
  what: codeWords(moment, names, language),
  day: moment.dueOn ? showDay(moment.dueOn, language, { calendar: 'both' }) : '',
});

/** The days on which something is still awaited, from whom: what stands below today on the line of time. */
export const awaited = (
  referrals: readonly Pick<ReferralView, 'id' | 'state' | 'dueOn' | 'unit' | 'person'>[],
  language: Language,
): { readonly id: string; readonly at: CivilDay; readonly name: string }[] =>
  referrals.flatMap(({ id, state, dueOn, unit, person }) =>
    isLive(state) && dueOn !== null
      ? [{ id: `${id}/due`, at: dueOn, name: (unit ?? person)?.name[language] ?? '' }]
      : [],
  );

/** The page that a moment leads to; null where it has none of its own. */
export function placeOf({
  kind,
  record,
}: Pick<StoryMoment, 'kind' | 'record'>): { href: string; of: 'draft' | 'document' | 'brief' } | null {
  if (record === null) return null;
  if (kind === 'briefed') return { href: `/brief?brief=${record}`, of: 'brief' };
  if (kind === 'draft') return { href: `/drafts/${record}`, of: 'draft' };
  if (kind === 'signed' || kind === 'dispatched' || kind === 'closed')
    return { href: `/documents/${record}`, of: 'document' };
  return null;
}
