import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import type { AddresseeChoice } from '../../referral/web/addressees.ts';
import { noBounds } from './bounds-draft.ts';
import {
  acknowledgedCount,
  amendmentOf,
  draftOf,
  isOwnWord,
  type MinuteDraft,
  minuteOf,
  notableBy,
  progressOf,
} from './minute-draft.ts';

const choice = (id: string): AddresseeChoice => ({ id, label: id, hint: undefined, place: '', unit: '', words: '' });
const draft: MinuteDraft = {
  authority: 'secretary-general',
  manner: 'oral',
  text: '  Answer them this week. ',
  to: [choice('unit:legal'), choice('person:nadia')],
  due: civilDay('2026-11-26'),
  level: 0,
  bounds: noBounds,
};

test('one notes whose words one hears: the private secretary the Secretary-General’s, a Cabinet officer both, a unit nobody’s', () => {
  expect(notableBy(['private-secretary'])).toEqual(['secretary-general']);
  expect(notableBy(['cabinet-officer'])).toEqual(['secretary-general', 'director-general']);
  expect(notableBy(['director-general'])).toEqual(['director-general', 'secretary-general']);
  expect(notableBy(['unit-head'])).toEqual([]);
});

test('only whose word it is issues it at once', () => {
  expect(isOwnWord(['director-general'], 'director-general')).toBe(true);
  expect(isOwnWord(['director-general'], 'secretary-general')).toBe(false);
});

test('a minute names units and persons apart, and only the item and level that it has', () => {
  expect(minuteOf(draft, null)).toEqual({
    authority: 'secretary-general',
    manner: 'oral',
    text: 'Answer them this week.',
    units: ['legal'],
    persons: ['nadia'],
    dueOn: '2026-11-26',
  });
  expect(minuteOf({ ...draft, level: 1, due: null }, 'item-1')).toMatchObject({ item: 'item-1', level: 1 });
  expect(amendmentOf({ ...draft, due: null }, 4)).not.toHaveProperty('dueOn');
  expect(amendmentOf(draft, 4)).not.toHaveProperty('bounds');
});

test('a kept draft comes back as it was written', () => {
  const name = { ar: '', en: '', fr: '' };
  const kept = {
    authority: 'secretary-general' as const,
    manner: 'written' as const,
    text: 'Words',
    units: [{ id: 'legal' as never, name }],
    persons: [{ id: 'gone' as never, name }],
    dueOn: null,
    level: 1 as const,
    bounds: { correspondents: [], subjectWords: ['quotas'], from: null, to: null, setBy: null, setAt: null },
  };
  const draft = draftOf(kept, [choice('unit:legal')], 'en');
  expect(draft).toMatchObject({ text: 'Words', to: [{ id: 'unit:legal' }], level: 1 });
  expect(amendmentOf(draft, 1).bounds).toEqual({ correspondents: [], subjectWords: ['quotas'] });
});

const to = (acknowledgedAt: string | null) => ({
  to: { id: 'u', name: { ar: '', en: '', fr: '' } },
  isUnit: true,
  acknowledgedBy: null,
  acknowledgedAt,
});

test.each([
  ['open while someone has not acknowledged it', 'in-force', null, ['2026-11-20T08:00:00Z', null], 'open'],
  ['acknowledged once all have', 'in-force', '2026-11-22', ['2026-11-20T08:00:00Z'], 'acknowledged'],
  ['late from the day after its due day', 'in-force', '2026-11-21', ['2026-11-20T08:00:00Z'], 'late'],
  ['fulfilled even past its day', 'fulfilled', '2026-11-01', [null], 'fulfilled'],
] as const)('a directive is %s', (_, state, dueOn, seen, progress) => {
  const directive = { state, dueOn: dueOn === null ? null : civilDay(dueOn), addressees: seen.map(to) };
  expect(progressOf(directive, '2026-11-22')).toBe(progress);
});

test('it is counted who acknowledged a directive', () => {
  expect(acknowledgedCount({ addressees: [to(null), to('2026-11-20T08:00:00Z')] })).toBe(1);
});
