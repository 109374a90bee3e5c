import { get, type IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { serve } from '../../test/scenarios/day.ts';

const held = houseForTests();

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
