import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellAddress } from '../../platform/postgres/address.ts';
import { type DataLock, lockDataDir } from '../../platform/postgres/lock.ts';
import { enterHouse } from './client.ts';
import { houseAddress, usualAddress } from './house-address.ts';

let folder: string;
let lock: DataLock;
let server: Server;
let port: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-found-'));
  const taken = await lockDataDir(folder);
  if (!taken.done) throw new Error(taken.refusal);
  lock = taken.value;
  server = createServer((_request, response) => response.end('{"rows":[]}'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.close();
  await lock.release();
  await rm(folder, { recursive: true, force: true });
});

test('the house that runs from the data folder is found by itself; what is named goes before it', async () => {
  await tellAddress(folder, `http://127.0.0.1:${port}`);
  const env = { DIWAN_DATA: folder };
  expect(await houseAddress(undefined, env)).toMatchObject({ url: `http://127.0.0.1:${port}` });
  expect((await houseAddress('http://a.example/', env)).url).toBe('http://a.example');
  expect((await houseAddress(undefined, { ...env, DIWAN_URL: 'http://b.example' })).url).toBe('http://b.example');
});

test('the address of a house that has ended is passed over for the usual one', async () => {
  await tellAddress(folder, `http://127.0.0.1:${port}`);
  await lock.release();
  const found = await houseAddress(undefined, { DIWAN_DATA: folder });
  expect(found.url).toBe(usualAddress);
  expect(found.whence).toContain(folder);
});

test('every command that speaks to a house comes in by it', async () => {
  await tellAddress(folder, `http://127.0.0.1:${port}`);
  vi.stubEnv('DIWAN_DATA', folder);
  vi.stubEnv('DIWAN_URL', undefined);
  const client = await enterHouse({ token: 'a-token-of-somebody' });
  expect(client.url).toBe(`http://127.0.0.1:${port}`);
  expect(await client.get('/api/items')).toEqual({ rows: [] });
});

test('where nobody answers one sentence says where was looked', async () => {
  vi.stubEnv('DIWAN_DATA', folder);
  vi.stubEnv('DIWAN_URL', 'http://127.0.0.1:1');
  const client = await enterHouse({ token: 'a-token-of-somebody' });
  await expect(client.get('/api/items')).rejects.toThrow('No house answers at http://127.0.0.1:1.');
  await expect(houseAddress('diwan.example')).rejects.toThrow('begins with http://');
});
