import { expect, test } from 'vitest';
import type { StoryKind, StoryMoment } from '../story.ts';
import { answersIn } from './answers.ts';

const moment = (kind: StoryKind, at: string, record: string, code: string | null = null): StoryMoment => ({
  id: `${kind}-${record}-${at}`,
  kind,
  at,
  by: null,
  onBehalfOf: null,
  to: { id: null, name: null, written: 'Mission of Qaf' },
  text: null,
  code,
  dueOn: null,
  record,
});

test('an item is closed by a document that has left; one that is only signed, or a draft, is not offered', () => {
  const story = [
    moment('draft', '2026-11-20T08:00:00Z', 'draft-1'),
    moment('signed', '2026-11-21T08:00:00Z', 'doc-1', 'OUT/2026/0001'),
    moment('signed', '2026-11-21T09:00:00Z', 'doc-2', 'OUT/2026/0002'),
    moment('dispatched', '2026-11-21T10:00:00Z', 'doc-1'),
  ];
  expect(answersIn(story)).toMatchObject([{ document: 'doc-1', number: 'OUT/2026/0001' }]);
});

test('a document sent to several addressees stands once, and the newest answer comes first', () => {
  const story = [
    moment('signed', '2026-11-20T08:00:00Z', 'old', '1'),
    moment('dispatched', '2026-11-20T09:00:00Z', 'old'),
    moment('dispatched', '2026-11-20T09:30:00Z', 'old'),
    moment('signed', '2026-11-21T08:00:00Z', 'new', '2'),
    moment('dispatched', '2026-11-21T09:00:00Z', 'new'),
  ];
  expect(answersIn(story).map(({ number }) => number)).toEqual(['2', '1']);
});
