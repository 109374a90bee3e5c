import { expect, test } from 'vitest';
import type { UnitView } from '../../directory/directory.ts';
import { answersFor, isAddressed, refersWithin, standingFor } from './standing.ts';

const text = { ar: '', en: '', fr: '' };
const unit = (id: string, kind: string, head: string | null, reportsTo: string | null = null): UnitView => ({
  id,
  slug: id,
  kind,
  name: text,
  reportsTo,
  supervisedBy: null,
  coordinatedBy: null,
  verified: true,
  people: head === null ? [] : [{ person: head, name: text, post: text, head: true, manner: 'substantive' }],
});
const units = [
  unit('cabinet', 'cabinet', 'dg'),
  unit('asg', 'assistant', 'asg'),
  unit('legal', 'department', 'nadia', 'asg'),
];
const sitting = (person: string, role: string, at: string) => ({
  person: { id: person, name: text },
  posts: [{ id: 'p', unit: at, unitName: text, name: text, role, manner: 'substantive' }],
  roles: [role],
});
const to = (kind: 'unit' | 'person', id: string) => ({
  unit: kind === 'unit' ? { id: id as never, name: text } : null,
  person: kind === 'person' ? { id: id as never, name: text } : null,
});

test('the head of a unit answers for it and refers on within it; its officers only act for it', () => {
  const head = standingFor(sitting('nadia', 'unit-head', 'legal'), units);
  const officer = standingFor(sitting('omar', 'unit-officer', 'legal'), units);
  expect([answersFor(head, to('unit', 'legal')), refersWithin(head, to('unit', 'legal'))]).toEqual([true, 'legal']);
  expect([isAddressed(officer, to('unit', 'legal')), answersFor(officer, to('unit', 'legal'))]).toEqual([true, false]);
  expect(isAddressed(officer, to('unit', 'protocol'))).toBe(false);
});

test('an Assistant Secretary-General answers for the units under him', () => {
  const asg = standingFor(sitting('asg', 'assistant-secretary-general', 'asg'), units);
  expect(answersFor(asg, to('unit', 'legal'))).toBe(true);
});

test('behind the gate one speaks for the Cabinet; an adviser directs only where that was lent to him', () => {
  const adviser = sitting('hana', 'adviser', 'cabinet');
  const lent = { toPerson: 'hana', act: 'direct', kind: null, state: 'in-force' as const };
  expect(standingFor(adviser, units)).toMatchObject({ behindGate: true, directs: false, units: ['cabinet'] });
  expect(standingFor(adviser, units, [lent]).directs).toBe(true);
  expect(standingFor(adviser, units, [{ ...lent, state: 'ended' }]).directs).toBe(false);
  expect(standingFor(sitting('dg', 'director-general', 'cabinet'), units).directs).toBe(true);
});

test('a person to whom something was referred refers it on only where he heads a unit', () => {
  const omar = standingFor(sitting('omar', 'unit-officer', 'legal'), units);
  const nadia = standingFor(sitting('nadia', 'unit-head', 'legal'), units);
  expect(refersWithin(omar, to('person', 'omar'))).toBeNull();
  expect(refersWithin(nadia, to('person', 'nadia'))).toBe('legal');
});
