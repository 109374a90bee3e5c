import { expect, test } from 'vitest';
import { createHotkeyReader, type Press, pairWithinMs } from './hotkeys.ts';
import { screens } from './screens.tsx';
import { type Desk, desksOf, firstDeskOf, type HouseAction, houseKeys } from './shell/desks.ts';

const press = (code: string, rest: Partial<Press> = {}): Press => ({
  code,
  key: '',
  shift: false,
  modified: false,
  taken: false,
  ...rest,
});
const desks = desksOf({ roles: ['director-general'] }, screens).flat();
const reader = (now: () => number = () => 0) => createHotkeyReader<HouseAction>(houseKeys(desks), now);

test('G and then a letter goes to a desk, by the place of the key, so that an Arabic keyboard does the same', () => {
  const read = reader();
  expect(read(press('KeyG', { key: 'ل' }))).toBe('waiting');
  expect(read(press('KeyC', { key: 'ؤ' }))).toEqual({ kind: 'go', path: '/tray' });
});

test('a letter alone, a letter too late, or another letter does nothing', () => {
  let clock = 0;
  const read = reader(() => clock);
  expect(read(press('KeyC'))).toBeNull();
  read(press('KeyG'));
  clock = pairWithinMs + 1;
  expect(read(press('KeyC'))).toBeNull();
  read(press('KeyG'));
  expect(read(press('KeyQ'))).toBeNull();
  expect(read(press('KeyC'))).toBeNull();
});

test('keys typed into a field, or held with Control, belong to the field and to the browser', () => {
  const read = reader();
  expect(read(press('KeyG', { taken: true }))).toBeNull();
  expect(read(press('KeyC'))).toBeNull();
  expect(read(press('Slash', { modified: true }))).toBeNull();
  read(press('KeyG'));
  expect(read(press('KeyC', { modified: true }))).toBeNull();
});

test.each([
  ['Slash', '/', false, 'search'],
  ['Slash', '?', true, 'sheet'],
  ['KeyM', '?', true, 'sheet'],
  ['Slash', '؟', true, 'sheet'],
  ['Period', '/', true, 'search'],
])('%s that writes %s opens what its sign says on every keyboard', (code, key, shift, kind) => {
  expect(reader()(press(code, { key, shift }))).toEqual({ kind });
});

test('no two desks share a key, an address or a module', () => {
  const all = screens.filter((screen): screen is Desk => screen.desk !== undefined);
  for (const of of [(d: Desk) => d.desk.key, (d: Desk) => d.path, (d: Desk) => d.module, (d: Desk) => d.id]) {
    expect(new Set(all.map(of)).size).toBe(all.length);
  }
  expect(new Set(screens.map(({ path }) => path)).size).toBe(screens.length);
});

test.each([
  ['registry-officer', '/registry'],
  ['cabinet-officer', '/tray'],
  ['secretary-general', '/folder'],
  ['unit-officer', '/desk'],
  ['auditor', '/registers'],
  ['administrator', '/directory'],
] as const)('the %s comes to %s first', (role, path) => {
  expect(firstDeskOf({ roles: [role] }, screens)?.path).toBe(path);
});

test('he comes first to the desk on which something waits, and to his first where nothing does', () => {
  const me = { roles: ['unit-head' as const] };
  expect(firstDeskOf(me, screens, { signature: 0, desk: 2 })?.path).toBe('/desk');
  expect(firstDeskOf(me, screens, { signature: 1, desk: 2 })?.path).toBe('/signature');
  expect(firstDeskOf(me, screens, { signature: 0, desk: 0 })?.path).toBe('/signature');
  expect(firstDeskOf({ roles: ['registry-officer'] }, screens, { desk: 3 })?.path).toBe('/registry');
});

test('whoever holds nothing today sees only what all share', () => {
  expect(
    desksOf({ roles: [] }, screens)
      .flat()
      .map(({ id }) => id),
  ).toEqual(['directory']);
});
