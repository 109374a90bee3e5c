import { expect, test } from 'vitest';
import type { UnitView } from '../../directory/directory.ts';
import { addresseesOf, addresseesWithin, addressOf, findAddressees, unitsUnder } from './addressees.ts';

const name = (en: string, ar = en, fr = en) => ({ ar, en, fr });
const unit = (id: string, names: ReturnType<typeof name>, more: Partial<UnitView> = {}): UnitView => ({
  id,
  slug: id,
  kind: 'department',
  name: names,
  reportsTo: null,
  supervisedBy: null,
  coordinatedBy: null,
  verified: true,
  people: [],
  ...more,
});
const nadia = {
  person: 'p1',
  name: name('Nadia', 'نادية'),
  post: name('Head of Legal Affairs'),
  head: true,
  manner: 'substantive',
};
const omar = {
  person: 'p2',
  name: name('Omar', 'عمر'),
  post: name('Legal officer'),
  head: false,
  manner: 'substantive',
};
const units = [
  unit('legal', name('Legal Affairs', 'الشؤون القانونية', 'Affaires juridiques'), { people: [nadia, omar] }),
  unit('treaties', name('Treaties', 'المعاهدات', 'Traités'), {
    reportsTo: 'legal',
    people: [{ ...omar, person: 'p3', name: name('Rana', 'رنا') }],
  }),
  unit('protocol', name('Protocol', 'المراسم', 'Protocole')),
];
const all = addresseesOf(units, 'en');
const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

test('an addressee is found by any part of its name in any of the three languages, however it is spelt', () => {
  expect(ids(findAddressees(all, 'juridiq'))).toContain('unit:legal');
  expect(ids(findAddressees(all, 'الشوون القانونيه'))).toContain('unit:legal');
  expect(ids(findAddressees(all, 'رنا'))).toEqual(['person:p3']);
  expect(findAddressees(all, 'nobody of that name')).toEqual([]);
});

test('a unit whose name begins with the words stands before one that only holds them, and a unit shows who heads it', () => {
  const found = findAddressees(all, 'legal');
  expect(found[0]).toMatchObject({ id: 'unit:legal', hint: 'Nadia' });
});

test('without words the recent choices come first', () => {
  expect(ids(findAddressees(all, '', ['unit:protocol', 'person:p2'])).slice(0, 2)).toEqual([
    'unit:protocol',
    'person:p2',
  ]);
});

test('inside a unit one refers on to its people and to the units under it, never to the unit itself or to another', () => {
  expect([...unitsUnder(units, 'legal')]).toEqual(['legal', 'treaties']);
  expect(ids(addresseesWithin(all, units, 'legal'))).toEqual(['unit:treaties', 'person:p1', 'person:p2', 'person:p3']);
});

test('an order names a unit as a unit and a person as a person', () => {
  expect(addressOf('unit:u-1')).toEqual({ unit: 'u-1' });
  expect(addressOf('person:p-1')).toEqual({ person: 'p-1' });
});
