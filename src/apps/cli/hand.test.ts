import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diwan } from '../../../test/failure/real-house.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { must } from '../../../test/harness/road.ts';
import { readAsHouse } from '../../access/act.ts';
import { papersOfDocument } from '../../dispatch/document.store.ts';
import { approvedRound } from '../../dispatch/test-road.ts';
import { readScan } from '../../dispatch/wet/read-scan.commands.ts';
import type { HandView } from '../../dispatch/wet/wet.ts';
import { rasterise } from '../../platform/pdf/inspect.ts';
import { createServer } from '../server/server.ts';

const held = houseForTests();
let folder: string;
let app: Awaited<ReturnType<typeof createServer>>;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-hand-cli-'));
  app = await createServer(held.house, {
    door: { secure: false, hosts: null },
    fileLimit: 8_000_000,
    web: folder,
    isStopping: () => false,
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
}, 120_000);
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = (as: string, ...args: string[]) =>
  diwan({ DIWAN_DATA: folder, DIWAN_URL: url }, 'hand', ...args, '--as', as);

test('A document is signed with a pen, and its scan brought, compared, refused, brought again and accepted, by the command line alone', async () => {
  const { house } = held;
  expect(await asked('bilal-birch', 'list')).toMatchObject({ code: 0, out: 'No paper awaits its signed scan.\n' });
  const round = await approvedRound(house);
  const signed = JSON.parse((await asked('jamila-sirius', 'sign', round, '--json')).out) as {
    id: string;
    number: string;
  };
  expect((await asked('bilal-birch', 'list')).out).toContain(`${signed.number}  awaits-scan`);
  const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id));
  const scan = join(folder, 'scan.png');
  await writeFile(scan, must(await rasterise(await house.files.readVerified(letter!.sha256), 0, { dpi: 200 })));

  const read = async (): Promise<HandView> => {
    expect(await asked('amina-cedar', 'bring', signed.number, scan)).toMatchObject({
      code: 0,
      out: '1 page is being read and compared.\n',
    });
    const brought = JSON.parse((await asked('amina-cedar', 'show', signed.number, '--json')).out) as HandView;
    await readScan(house, brought.scans[0]!.id);
    return JSON.parse((await asked('dalia-willow', 'show', signed.number, '--json')).out) as HandView;
  };
  expect((await read()).state).toBe('to-compare');
  expect((await asked('dalia-willow', 'list')).out).toContain(`${signed.number}  to-compare`);
  expect((await asked('dalia-willow', 'show', signed.number)).out).toMatch(/\d+ words alike \(\d+ figures\)/);
  expect(await asked('dalia-willow', 'refuse', signed.number)).toMatchObject({
    code: 2,
    err: 'Say why with --reason.\n',
  });
  expect((await asked('dalia-willow', 'refuse', signed.number, '--reason', 'The seal is missing.')).code).toBe(0);
  expect((await asked('dalia-willow', 'accept', signed.number)).err).toBe('No scan of it waits to be compared.\n');

  const { scans } = await read();
  expect(scans.map(({ state }) => state)).toEqual(['read', 'refused']);
  // Neither the signatory nor whoever keeps the book judges it.
  for (const other of ['jamila-sirius', 'amina-cedar'])
    expect((await asked(other, 'accept', signed.number, '--agrees', 'all')).code).toBe(1);
  const accepted = await asked('dalia-willow', 'accept', signed.number, '--agrees', 'all');
  expect(accepted, accepted.err).toMatchObject({ code: 0, out: expect.stringContaining(scans[0]!.sha256!) });
  expect((await asked('bilal-birch', 'list')).out).toBe('No paper awaits its signed scan.\n');
  expect((await asked('bilal-birch', 'burn', signed.number)).code).toBe(2);
}, 300_000);
