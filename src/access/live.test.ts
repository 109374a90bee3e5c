import { get, type IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { serve } from '../../test/scenarios/day.ts';
import { createHttp } from '../platform/http/server.ts';
import { authenticate, cookieName } from './authentication.ts';
import { liveRoutes } from './live.routes.ts';
import { endSession, openSession } from './session.ts';

const held = houseForTests();

it('A page that listens hears no more once its session has ended elsewhere', async () => {
  const app = await createHttp({ log: held.house.log, fileLimit: 1, secure: false });
  const door = { secure: false, hosts: null };
  authenticate(app, held.house, door);
  liveRoutes(app, held.house, held.house.live, 50);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const { db, clock, person } = held.house;
    const { token } = await openSession(db, person('faris-oak'), 'trial', clock());
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { cookie: `${cookieName(door)}=${token}`, accept: 'text/event-stream' };
      get(`${url}/api/live`, { headers }, resolve).once('error', reject);
    });
    let heard = '';
    stream.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    const ended = new Promise<string>((resolve) => stream.once('end', () => resolve('ended')));
    await expect.poll(() => heard).toContain('event: beat');
    await endSession(db, token);
    expect(await ended).toBe('ended');
    expect(held.house.live.open).toBe(0);
  } finally {
    await app.close();
  }
});

it('A house that closes does not wait for the pages that are open', async () => {
  const app = await serve(held.house);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const person = held.house.person('faris-oak');
  const entered = await fetch(`${url}/api/entry/trial`, {
    method: 'POST',
    body: JSON.stringify({ person }),
    headers: { 'content-type': 'application/json' },
  });
  const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
  const stream = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}/api/live`, { headers: { cookie, accept: 'text/event-stream' } }, resolve).once('error', reject);
  });
  const first = await new Promise<string>((resolve) =>
    stream.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  expect(first).toContain('event: open');
  const ended = new Promise<string>((resolve) =>
    stream.once('end', () => resolve('ended')).once('error', () => resolve('ended')),
  );
  await app.close();
  expect(await ended).toBe('ended');
});
