import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './reserved-subject.ts';

const said = (text: string) =>
  findingsOf(rule, { text }).map(({ quote, severity, message }) => `${severity}: ${quote}: ${message.en}`);

test('each dossier that a text touches is shown once, with the adviser who must see it', () => {
  const found = said('Palestine, Al-Quds and Kashmir; again Palestine and Kashmir.');
  expect(found).toHaveLength(2);
  expect(found[0]).toBe(
    'note: Palestine: The text touches “Palestine and Al-Quds Al-Sharif”: to be seen by the Adviser, Political Questions, never cleared by itself',
  );
});

test.each(['بحث المجلس قضية كشمير.', 'Le Conseil a examiné la question de Chypre et du Cachemire.'])('%s', (text) => {
  expect(said(text).length).toBeGreaterThan(0);
});

test('a text on the budget touches nobody', () => {
  expect(said('The budget of the Organisation was adopted in Jeddah.')).toEqual([]);
});
