import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './answers-form.ts';

const item = (kind: string) => ({
  record: 'r1',
  kind,
  number: 'IN/2026/7',
  theirReference: null,
  theirDate: null,
  level: 0,
});

test.each([
  ['letter', 'note-verbale', 1],
  ['letter', 'letter', 0],
  ['note-verbale', 'letter', 1],
  ['note-verbale', 'note-verbale', 0],
  ['report', 'letter', 0],
])('a %s that answers a %s', (kind, answered, found) => {
  expect(foundIn(rule, 'The list is sent.', { facts: { kind, answers: [item(answered)] } })).toHaveLength(found);
});

test.each([
  ['In reply to your note no. 12/2026, I confirm the date.', 'letter', ['warning: reply to your note']],
  [
    'En réponse à votre lettre n° 12/2026, le Secrétariat confirme la date.',
    'note-verbale',
    ['warning: réponse à votre lettre'],
  ],
  ['رداً على مذكرتكم رقم 12/2026، يشرفني تأكيد الموعد.', 'letter', ['warning: رداً على مذكرتكم']],
  ['In reply to your letter no. 12/2026, I confirm the date.', 'letter', []],
  ['With reference to your note no. 12/2026, I confirm the date.', 'letter', []],
  ['In reply to your note no. 12/2026, the press is informed.', 'press-release', []],
])('%s in a %s', (text, kind, found) => {
  expect(foundIn(rule, text, { facts: { kind } })).toEqual(found);
});
