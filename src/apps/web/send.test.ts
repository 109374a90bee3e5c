import { expect, test } from 'vitest';
import { ProblemError } from './problem.ts';
import { type Carrier, type Order, pausesMs, send } from './send.ts';

type Answer = { status: number; body?: string } | 'no answer';

function carrierWith(
  ...answers: Answer[]
): Carrier & { sent: { key: string | null; body: unknown }[]; waited: number[] } {
  const sent: { key: string | null; body: unknown }[] = [];
  const waited: number[] = [];
  return {
    sent,
    waited,
    fetch: async (_path, init) => {
      sent.push({ key: new Headers(init.headers).get('idempotency-key'), body: init.body ?? null });
      const answer = answers[sent.length - 1] ?? answers.at(-1);
      if (answer === undefined || answer === 'no answer') throw new TypeError('Failed to fetch');
      return new Response(answer.status === 204 ? null : (answer.body ?? '{}'), { status: answer.status });
    },
    wait: async (milliseconds) => void waited.push(milliseconds),
  };
}

const write: Order = { method: 'POST', path: '/api/items', body: { subject: 'x' }, key: 'key-1', language: 'ar' };
const read: Order = { method: 'GET', path: '/api/items', language: 'ar' };

test('a write whose answer was lost is sent again under the same key until it is answered', async () => {
  const carrier = carrierWith('no answer', { status: 503 }, { status: 200, body: '{"number":"1448/0001"}' });
  expect(await send(write, carrier)).toEqual({ number: '1448/0001' });
  expect(carrier.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-1']);
  expect(new Set(carrier.sent.map(({ body }) => body)).size).toBe(1);
  expect(carrier.waited).toEqual(pausesMs.slice(0, 2));
});

test('a house that cannot be reached is given up after the last pause, and said so', async () => {
  const carrier = carrierWith('no answer');
  await expect(send(write, carrier)).rejects.toMatchObject({ problem: { code: 'no-connection' } });
  expect(carrier.sent).toHaveLength(pausesMs.length + 1);
});

test('a refusal is an answer: it is not sent again', async () => {
  const carrier = carrierWith({ status: 409, body: '{"code":"changed-meanwhile","detail":"Someone was faster."}' });
  await expect(send(write, carrier)).rejects.toMatchObject({ problem: { code: 'changed-meanwhile', status: 409 } });
  expect(carrier.sent).toHaveLength(1);
});

test('a read is not repeated here and carries no key', async () => {
  const carrier = carrierWith('no answer');
  await expect(send(read, carrier)).rejects.toBeInstanceOf(ProblemError);
  expect(carrier.sent).toEqual([{ key: null, body: null }]);
});

test('an answer without words is nothing, and one that is not JSON is told as such', async () => {
  expect(await send(write, carrierWith({ status: 204 }))).toBeNull();
  await expect(send(read, carrierWith({ status: 200, body: '<html>' }))).rejects.toMatchObject({
    problem: { code: 'unreadable-answer' },
  });
  await expect(send(read, carrierWith({ status: 502, body: '<html>' }))).rejects.toMatchObject({
    problem: { code: 'server-fault' },
  });
});

test('a request that was broken off on purpose is no problem of the house', async () => {
  const stopper = new AbortController();
  stopper.abort();
  const carrier = carrierWith('no answer');
  await expect(send({ ...write, signal: stopper.signal }, carrier)).rejects.not.toBeInstanceOf(ProblemError);
  expect(carrier.sent).toHaveLength(1);
});
