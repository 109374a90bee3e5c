import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { actAsHouse } from '../../access/act.ts';
import { idOf } from '../../dispatch/test-road.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { type App, createHttp } from '../../platform/http/server.ts';
import type { Log } from '../../platform/log/log.ts';
import { bring } from '../test-forms.ts';
import { addLearned } from './learned-names.store.ts';
import { learnedRoutes, proposalRoutes } from './proposals.routes.ts';

const held = houseForTests();
let app: App;

beforeAll(async () => {
  app = await createHttp({ log: held.house.log as Log, fileLimit: 1_048_576, secure: false });
  app.addHook('onRequest', async (request) => {
    request.person = held.house.person(String(request.headers['x-person'] ?? 'amina-cedar')) as PersonId;
  });
  proposalRoutes(app, held.house);
  learnedRoutes(app, held.house);
  await app.ready();
  return () => app.close();
});

const post = (payload: object, person = 'amina-cedar') =>
  app.inject({ method: 'POST', url: '/api/files/proposals', payload, headers: { 'x-person': person } });
const letter = 'Ref.: A/12/2026\nEnclosures: 2\nSubject: Lighthouses\nDear Sir,\nWe refer to Resolution No. 1/51-PAL.';

test('a file that was brought in is answered with its proposals, remarks and citations, whole as the reference says', async () => {
  const sha256 = await bring(held.house, held.house.person('amina-cedar'), letter);
  const response = await post({ files: [{ sha256, name: 'letter.txt', part: 'main' }] });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    papers: [{ file: 'letter.txt', state: 'read', isCut: false }],
    proposals: expect.arrayContaining([
      {
        field: 'theirReference',
        value: 'A/12/2026',
        name: null,
        number: null,
        sureness: 'sure',
        source: { words: 'Ref.: A/12/2026', file: 'letter.txt', isHeader: false, page: null, line: 1 },
      },
    ]),
    remarks: [{ code: 'enclosures-differ', facts: { named: 2, brought: 0 } }],
    cited: [{ kind: 'resolution', canonical: '1/51-PAL', record: null }],
  });
});

test('nothing given is answered with nothing', async () => {
  expect((await post({})).json()).toEqual({ papers: [], proposals: [], remarks: [], cited: [] });
});

test('another person’s file and an envelope that stays closed are refused, each in its words', async () => {
  const sha256 = await bring(held.house, held.house.person('amina-cedar'), `${letter} `);
  const files = [{ sha256, name: 'letter.txt', part: 'main' }];
  const others = await post({ files }, 'bilal-birch');
  expect([others.statusCode, others.json().code]).toEqual([422, 'file-not-brought']);
  const closed = await post({ files, marking: 'personal' });
  expect([closed.statusCode, closed.json().code]).toEqual([422, 'stays-closed-unread']);
  expect((await post({ files: [{ sha256: 'x', name: 'y', part: 'main' }] })).statusCode).toBe(400);
});

test('what was learned is listed to those who keep books, withdrawn with a reason, and unknown to anyone else', async () => {
  const id = newId();
  const correspondent = await idOf(held.house, 'trial-mission-qaf');
  await actAsHouse(held.house, 'test.learn', async ({ tx, now }) =>
    addLearned(tx, { id, words: 'Legation of the Sea', folded: 'legation of the sea', correspondent }, now),
  );
  const list = (person: string) => app.inject({ method: 'GET', url: '/api/learned', headers: { 'x-person': person } });
  const withdraw = (person: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/learned/${id}/withdrawal`, payload, headers: { 'x-person': person } });
  expect((await list('omar-fig')).json()).toEqual({ rows: [] });
  expect([(await withdraw('omar-fig', { reason: 'x' })).json().code]).toEqual(['no-such-learned']);
  expect((await withdraw('amina-cedar', {})).statusCode).toBe(400);
  const { rows } = (await list('amina-cedar')).json();
  expect(rows).toMatchObject([{ id, words: 'Legation of the Sea', state: 'in-use', withdrawnAt: null }]);
  const done = await withdraw('amina-cedar', { reason: 'Two share it' });
  expect([done.statusCode, done.json()]).toMatchObject([200, { state: 'withdrawn', withdrawnReason: 'Two share it' }]);
});
