import { expect, test } from 'vitest';
import type { Precedent } from '../../knowledge.ts';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './on-the-subject.ts';

test.each([
  ['Subject: Dredging of the inner harbour\n\nText.', 'example', 2],
  ['Objet : Dragage du port intérieur', 'example', 2],
  ['الموضوع: تعميق المرفأ الداخلي', 'example', 2],
  ['Subject: Dredging of the inner harbour\n\nRecalling Resolution 1/13-TIDE', 'example', 1],
  ['Subject: the new emblem of the Organisation', 'oic', 1],
  ['Subject: Invitation', 'oic', 0],
  ['The dredging of the inner harbour is under way.', 'example', 0],
])('"%s" in the house %s has %i resolutions on its subject', (text, profile, count) => {
  expect(foundIn(rule, text, { profile })).toHaveLength(count as number);
});

test('the subject of the record serves where the text names none, and evidence names the record it comes from', () => {
  const precedent: Precedent = {
    record: 'r1',
    kind: 'document',
    number: 'OUT/7',
    title: 'Dredging',
    date: null,
    level: 1,
  };
  const found = findingsOf(
    rule,
    { text: 'The work begins.', facts: { subject: 'Dredging of the harbour' } },
    { precedents: () => [precedent] },
  );
  expect(found).toMatchObject([{ start: 0, end: 0, severity: 'note', evidence: [{ record: 'r1' }] }]);
});
