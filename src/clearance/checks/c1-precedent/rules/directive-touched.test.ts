import { expect, test } from 'vitest';
import { civilDay } from '../../../../kernel/calendar.ts';
import type { Addressee } from '../../document.ts';
import type { DirectiveInForce } from '../../knowledge.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './directive-touched.ts';

const directive = (bounds: Partial<DirectiveInForce>): DirectiveInForce => ({
  record: 'd1',
  number: 'SG/2026/4',
  from: civilDay('2026-01-01'),
  to: null,
  correspondents: [],
  subjectWords: [],
  quote: 'Through the Legal Department only.',
  ...bounds,
});
const to = (correspondent: string): Addressee => ({
  role: 'to',
  class: 'mission',
  correspondent,
  name: 'X',
  lines: [],
  language: null,
  channel: null,
  address: null,
});
const found = (text: string, bounds: Partial<DirectiveInForce>, addressees: readonly Addressee[] | null = null) =>
  foundIn(rule, text, { facts: { addressees } }, { directives: [directive(bounds)] });

test('a subject is found in the text, in three languages and with what is glued before it', () => {
  expect(found('on the visa fees of delegates', { subjectWords: ['Visa fees'] })).toEqual(['warning: visa fees']);
  expect(found('les frais de visa des délégués', { subjectWords: ['frais de visa'] })).toEqual([
    'warning: frais de visa',
  ]);
  expect(found('بشأن رسوم التأشيرات', { subjectWords: ['رسوم التأشيرات'] })).toEqual(['warning: رسوم التأشيرات']);
  expect(found('بالتأشيرات الممنوحة', { subjectWords: ['تأشيرات'] })).toEqual(['warning: بالتأشيرات']);
  expect(found('on travel', { subjectWords: ['visa fees'] })).toEqual([]);
});

test('every bound must hold: addressee, subject and period', () => {
  const bounds = { correspondents: ['c1'], subjectWords: ['visa fees'] };
  expect(found('the visa fees', bounds, [to('c1')])).toHaveLength(1);
  expect(found('the visa fees', bounds, [to('c2')])).toEqual([]);
  expect(found('the visa fees', bounds, null)).toEqual([]);
  expect(found('anything', { correspondents: ['c1'] }, [to('c1')])).toHaveLength(1);
  expect(found('the visa fees', { subjectWords: ['visa fees'], to: civilDay('2026-11-20') })).toEqual([]);
  expect(found('the visa fees', { subjectWords: ['visa fees'], from: civilDay('2026-11-22') })).toEqual([]);
});

test('a directive without bounds binds no text by itself', () => {
  expect(found('the visa fees', {})).toEqual([]);
});
