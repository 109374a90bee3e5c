import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { redact, redacted } from './redact.ts';

const collecting = () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, next) {
      lines.push(chunk.toString('utf8'));
      next();
    },
  });
  return { stream, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
};

test('a line carries its sentence, its facts, its level in words and its instant', () => {
  const { stream, last } = collecting();
  createLog({ logLevel: 'info' }, stream).info({ port: 4480 }, 'listening');
  expect(last()).toMatchObject({ level: 'info', msg: 'listening', port: 4480, pid: process.pid });
  expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test.each([
  ['the subject of an item', { subject: 'Visit of the Minister' }],
  ['a name', { name: 'Layla Karimi' }],
  ['a name in another spelling of the field', { full_name: 'Layla Karimi', givenName: 'Layla Karimi' }],
  ['a password', { password: 'Layla Karimi' }],
  ['a token inside a record inside a list', { people: [{ session: { token: 'Layla Karimi' } }] }],
  ['the cookies of a request', { headers: { Cookie: 'Layla Karimi', 'Set-Cookie': ['Layla Karimi'] } }],
  ['the authorization of a request', { headers: { authorization: 'Bearer Layla Karimi' } }],
])('%s never reaches the log', (_what, facts) => {
  const { stream, lines } = collecting();
  const log = createLog({ logLevel: 'trace' }, stream);
  log.warn(facts, 'seen');
  log.child(facts).child(facts).info('seen by a child');
  log.error(new Error('broken', { cause: facts }));
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(line).toContain(redacted);
    expect(line).not.toMatch(/Layla Karimi|Visit of the Minister/);
  }
});

test('a database error keeps its code and constraint and loses the row that it quotes', () => {
  const { stream, lines, last } = collecting();
  const error = Object.assign(new Error('duplicate key value violates unique constraint "item_number"'), {
    code: '23505',
    constraint: 'item_number',
    detail: 'Key (subject)=(Visit of the Minister) already exists.',
    parameters: ['Visit of the Minister'],
  });
  createLog({ logLevel: 'error' }, stream).error({ err: error }, 'refused by the database');
  expect(last()['err']).toMatchObject({ type: 'Error', code: '23505', constraint: 'item_number' });
  expect(lines.join('')).not.toContain('Visit');
});

test('addresses lose their credentials, in facts and in the message of an error', () => {
  const { stream, lines } = collecting();
  const log = createLog({ logLevel: 'info' }, stream);
  log.info({ server: 'postgres://diwan:open-sesame@db.example/diwan' }, 'joining');
  log.error(new Error('connect postgres://diwan:open-sesame@db.example/diwan failed'));
  expect(lines.join('')).toContain('postgres://db.example/diwan');
  expect(lines.join('')).not.toContain('open-sesame');
});

test('a living object is named and not unfolded, and a circle does not hang the log', () => {
  const circle: Record<string, unknown> = { port: 1 };
  circle['self'] = circle;
  expect(redact({ pool: new Map([['name', 'Layla']]) })).toEqual({ pool: '[Map]' });
  expect(inspect(redact(circle), { depth: 20 })).toContain(redacted);
});

test('a level below the chosen one is not written', () => {
  const { stream, lines } = collecting();
  createLog({ logLevel: 'warn' }, stream).info('quiet');
  createLog({ logLevel: 'silent' }, stream).fatal('quieter');
  expect(lines).toEqual([]);
});
