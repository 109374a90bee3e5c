import { expect, test } from 'vitest';
import { boundsTold } from './bounds-told.ts';

const counts = { correspondents: 2, subjects: 0, from: '2026-11-22', to: null };

test.each([
  ['said when the minute was confirmed', 'minute.confirm', { authority: 'secretary-general', bounds: counts }],
  ['said or changed later', 'directive.bound', counts],
])('what the ledger keeps of bounds is how much they name: %s', (_, act, detail) => {
  expect(boundsTold({ act, detail })).toEqual({ correspondents: 2, subjects: 0 });
});

test('that they were taken away is told; other acts, and entries whose details are not told, say nothing of them', () => {
  expect(boundsTold({ act: 'directive.unbound', detail: {} })).toBe('cleared');
  expect(boundsTold({ act: 'directive.acknowledge', detail: {} })).toBeNull();
  expect(boundsTold({ act: 'minute.confirm', detail: { authority: 'director-general' } })).toBeNull();
  expect(boundsTold({ act: 'directive.bound', detail: {} })).toBeNull();
});
