import { expect, test } from 'vitest';
import { format } from '../../kernel/message.ts';
import { checkMessages, textsWithin } from '../../kernel/message-check.ts';
import type { ReferralView } from '../desk.ts';
import { type StoryMoment, storyKinds } from '../story.ts';
import { storyTexts, storyTitles } from './story.text.ts';
import { awaited, placeOf, titleFacts, toneOf } from './story-words.ts';

const names = {
  kind: (id: string) => `kind ${id}`,
  channel: (id: string) => `by ${id}`,
  purpose: (id: string) => `for ${id}`,
};
const moment = (part: Partial<StoryMoment>): StoryMoment => ({
  id: 'm',
  kind: 'registered',
  at: '2026-11-21T08:00:00Z',
  by: null,
  onBehalfOf: null,
  to: null,
  text: null,
  code: null,
  dueOn: null,
  record: null,
  ...part,
});
const told = (part: Partial<StoryMoment>): string => {
  const whole = moment(part);
  return format(storyTitles[whole.kind], 'en', titleFacts(whole, names, 'the Cabinet', 'en'));
};

test('every kind of moment has its words in three languages, and a mark', () => {
  expect(checkMessages(textsWithin({ storyTexts, storyTitles }, 'story'))).toEqual([]);
  for (const kind of storyKinds) expect([storyTitles[kind].ar, toneOf(kind)]).not.toContain('');
});

test.each<[Partial<StoryMoment>, string]>([
  [{ kind: 'registered', code: 'hand' }, 'Registered – by hand'],
  [{ kind: 'registered' }, 'Registered'],
  [
    {
      kind: 'referred',
      code: 'action',
      to: { id: 'l', name: { ar: 'ق', en: 'Legal', fr: 'Juridique' }, written: null },
    },
    'Referred to Legal – for action',
  ],
  [{ kind: 'returned' }, 'Returned by the Cabinet'],
  [{ kind: 'minute', code: 'draft' }, 'A minute, not yet confirmed'],
  [{ kind: 'closed', code: 'no-reply' }, 'Closed – No reply'],
  [{ kind: 'corrected', code: 'subject' }, 'Entry corrected: Subject'],
  [{ kind: 'dispatched', code: 'post', to: { id: null, name: null, written: 'Mission' } }, 'Sent to Mission – by post'],
])('a moment is told in the house’s words', (part, words) => {
  expect(told(part)).toBe(words);
});

test('only what is still expected is awaited, from whom and by when', () => {
  const referral = (part: object): ReferralView =>
    ({
      id: 'r',
      unit: { id: 'l', name: { ar: 'ق', en: 'Legal', fr: 'J' } },
      person: null,
      dueOn: '2026-11-26',
      ...part,
    }) as ReferralView;
  expect(
    awaited([referral({ state: 'open' }), referral({ state: 'done' }), referral({ state: 'open', dueOn: null })], 'en'),
  ).toEqual([{ id: 'r/due', at: '2026-11-26', name: 'Legal' }]);
});

test('a draft and a document lead to their pages, other moments nowhere', () => {
  expect(placeOf(moment({ kind: 'draft', record: 'd' }))?.href).toBe('/drafts/d');
  expect(placeOf(moment({ kind: 'signed', record: 'x' }))?.href).toBe('/documents/x');
  expect(placeOf(moment({ kind: 'referred', record: 'r' }))).toBeNull();
});
