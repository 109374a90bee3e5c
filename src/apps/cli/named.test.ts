import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { addresseeNamed, unitNamed } from './named.ts';

const name = (en: string) => ({ ar: en, en, fr: en });
const units = [
  { id: 'u1', slug: 'legal', name: name('Legal Affairs') },
  { id: 'u2', slug: 'political-affairs', name: name('Political Affairs') },
];
const correspondents = [{ id: 'c1', name: name('Mission of Qaf') }];
const client = {
  get: async (path: string) =>
    path === '/api/units' ? { rows: units } : { rows: path.endsWith('find=Qaf') ? correspondents : [] },
} as unknown as Client;

test('a unit is named by its short name, its name or a part of it; a name of two is told with both', async () => {
  expect(await unitNamed(client, 'legal')).toBe('u1');
  expect(await unitNamed(client, 'Political Affairs')).toBe('u2');
  expect(await unitNamed(client, 'politic')).toBe('u2');
  await expect(unitNamed(client, 'affairs')).rejects.toThrow(/more than one unit:[^]*Legal Affairs {2}u1[^]*u2/);
  await expect(unitNamed(client, 'weather')).rejects.toThrow('No unit is called “weather”.');
});

test('an addressee is a correspondent, or a unit of the house', async () => {
  expect(await addresseeNamed(client, 'Qaf')).toBe('c1');
  expect(await addresseeNamed(client, 'legal')).toBe('u1');
  const id = '018f0000-0000-7000-8000-000000000000';
  expect(await addresseeNamed(client, id)).toBe(id);
});
