import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import type { BoundsView } from '../bounds.ts';
import { boundsDraftOf, boundsOf, isPeriodAlone, noBounds } from './bounds-draft.ts';

const view: BoundsView = {
  correspondents: [{ id: 'c1', name: { ar: 'قاف', en: 'Qaf', fr: 'Qaf' } }],
  subjectWords: ['visa fees', 'رسوم التأشيرات'],
  from: civilDay('2026-11-22'),
  to: null,
  setBy: null,
  setAt: null,
};

test('what was said is shown again as it was, and sent as it was', () => {
  const draft = boundsDraftOf(view, 'ar');
  expect(draft).toMatchObject({ correspondents: [{ id: 'c1', label: 'قاف' }], subjects: 'visa fees\nرسوم التأشيرات' });
  expect(boundsOf(draft)).toEqual({
    correspondents: ['c1'],
    subjectWords: ['visa fees', 'رسوم التأشيرات'],
    from: '2026-11-22',
  });
});

test('a subject stands on each line; blank lines, single letters and repetitions are left out', () => {
  expect(boundsOf({ ...noBounds, subjects: ' visa   fees \n\nx\nvisa fees\nquotas' })).toEqual({
    correspondents: [],
    subjectWords: ['visa fees', 'quotas'],
  });
});

test('an empty form says nothing; a period alone is not enough', () => {
  expect(boundsOf(boundsDraftOf(null, 'en'))).toBeNull();
  expect(isPeriodAlone(noBounds)).toBe(false);
  expect(isPeriodAlone({ ...noBounds, to: civilDay('2026-12-31') })).toBe(true);
  expect(isPeriodAlone({ ...noBounds, subjects: 'quotas', to: civilDay('2026-12-31') })).toBe(false);
});
