import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyFromText } from '../../src/kernel/body.ts';
import { newId } from '../../src/kernel/id.ts';
import { houseForTests } from '../harness/house.ts';
import { type Answered, openDoor, type TestDoor } from './door.ts';
import { fillHouse, type Hidden, hiddenFrom, hiddenWords, type OwnRecords } from './hidden-house.ts';
import { bodyOf, isHash, isId, type Known, placesIn, type Route, routesOf } from './requests.ts';

/**
 * The hunt for an oracle (I1): whoever may not know of a record asks every route of the reference for it, wherever an id or a hash may
 * stand, and is answered byte for byte as about a record that does not exist. New routes are asked without being named here.
 */
const held = houseForTests();
let door: TestDoor;
let own: OwnRecords;
let routes: Route[];
let known: Known;
const text = {
  language: 'en',
  authentic: true,
  title: null,
  subject: 'x',
  salutation: null,
  close: null,
  body: bodyFromText('x'),
};
/** Who asks, and whether also in queries and bodies. */
const outsiders = [
  ['rania-basil', true],
  ['ghassan-elm', false],
  ['lina-juniper', false],
] as const;
let hidden: Hidden;
/** They end the asker's session or are asked before anyone has entered. */
const atTheDoor = (route: Route): boolean => /^\/api\/(entry|leave|live)/.test(route.path);

beforeAll(async () => {
  const { house } = held;
  own = await fillHouse(house);
  door = await openDoor(house);
  routes = routesOf(door.app.swagger()).filter((route) => !atTheDoor(route));
  known = {
    kind: 'note-verbale',
    channel: 'hand',
    language: 'en',
    purpose: 'information',
    subject: 'x',
    class: 'mission',
    lead: { unit: house.unit('information'), purpose: 'information' },
    others: [{ unit: house.unit('information'), purpose: 'information' }],
    unit: house.unit('information'),
    day: '2026-11-22',
    q: 'open',
    road: 'outgoing',
    check: 'C1',
  };
});
afterAll(() => door?.close());

const nobody = newId();
const ownFor = (path: string): string => own[/^\/api\/(\w+)/.exec(path)?.[1] as keyof OwnRecords] ?? nobody;

/** A place in a request where an id may stand: a parameter of the path or the query, or a field of the body. */
interface Place {
  readonly route: Route;
  readonly where: 'path' | 'query' | 'body';
  readonly name: string;
  readonly takes: 'id' | 'hash';
}

function placesOf(route: Route): Place[] {
  const inParams = route.params
    .filter(({ schema }) => isId(schema.items ?? schema))
    .map((one) => ({ route, where: one.in as 'path' | 'query', name: one.name, takes: 'id' }) as const);
  const inBody = (['id', 'hash'] as const).flatMap((takes) =>
    (route.body === null ? [] : placesIn(route.body, takes === 'id' ? isId : isHash)).map(
      (name) => ({ route, where: 'body', name, takes }) as const,
    ),
  );
  return [...inParams, ...inBody];
}

/** Asks a route with a value at one place; everything else in the request is the asker's own or the least that the route takes. */
function ask(slug: string, { route, where, name }: Place, value: string): Promise<Answered> {
  const given = (one: Route['params'][number]): string => {
    if (one.in === where && one.name === name) return value;
    if (!isId(one.schema)) return String(bodyOf(one.schema, known, null, null, one.name));
    return where === 'path' ? (hidden.parents.get(value) ?? nobody) : ownFor(route.path);
  };
  const path = route.params
    .filter((one) => one.in === 'path')
    .reduce((url, one) => url.replace(`{${one.name}}`, given(one)), route.path);
  const query = route.params
    .filter((one) => one.in === 'query' && (one.required || (where === 'query' && one.name === name)))
    .map((one) => `${one.name}=${given(one)}`);
  const least = route.method === 'GET' ? undefined : {};
  const body = route.body && {
    ...extra(route),
    ...(bodyOf(
      route.body,
      path.endsWith('/versions') ? { ...known, languages: [text] } : known,
      where === 'body' ? name : null,
      value,
    ) as object),
  };
  return door.ask(slug, route.method, query.length > 0 ? `${path}?${query.join('&')}` : path, body ?? least);
}

/** What a form needs beyond its schema before it looks at anything else. */
const extra = ({ method, path }: Route): object =>
  `${method} ${path}` === 'POST /api/items'
    ? { senderWritten: 'Mission of Openness', subject: 'x' }
    : path.endsWith('/sub-refer')
      ? { person: held.house.person('salim-laurel') }
      : {};

/** An answer with the asked id taken out; where something was made, also the ids and numbers of what was made. */
function shape({ status, headers, body }: Answered, asked: string) {
  const { date: _date, 'x-ratelimit-remaining': _left, 'x-ratelimit-reset': _reset, ...rest } = headers;
  const without = body.replaceAll(asked, '<asked>');
  const made = status < 300 ? without.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/\d+/g, '#') : without;
  return { status, body: made, headers: { ...rest, 'content-length': status < 300 ? null : rest['content-length'] } };
}

const nameOf = ({ route, where, name }: Place) => ({ route: `${route.method} ${route.path}`, where, name });

/** An id that nobody has, next to another in the order of ids. */
const neighbour = (id: string): string => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');

describe.each(outsiders)('%s, who may not know of them,', (slug, everywhere) => {
  beforeAll(async () => {
    hidden = await hiddenFrom(held.house, slug);
  });

  test('is told of no hidden record by any route that takes an id', { timeout: 180_000 }, async () => {
    expect(hidden.byTable.size).toBeGreaterThan(15);
    const told: object[] = [];
    for (const place of routes.flatMap(placesOf).filter(({ where }) => everywhere || where === 'path')) {
      const about = async (value: string) => shape(await ask(slug, place, value), value);
      const unknown = await about(place.takes === 'id' ? newId() : 'f'.repeat(64));
      if (unknown.status >= 500) told.push({ ...nameOf(place), unknown });
      for (const value of place.takes === 'id' ? hidden.worthAsking(place.route.path, place.where) : hidden.hashes) {
        const answered = await about(value);
        // A page begins after an id as after any other, and what was done changed what is there: then another unknown one is asked.
        const again = place.name === 'before' || (place.route.method !== 'GET' && unknown.status < 300);
        const same = again ? await about(neighbour(value)) : unknown;
        if (JSON.stringify(answered) !== JSON.stringify(same)) told.push({ ...nameOf(place), value, answered, same });
      }
    }
    expect(told).toEqual([]);
  });

  test('finds nothing of it in any list, count, search, page or measure', async () => {
    const needsNothing = ({ method, path, params }: Route) =>
      method === 'GET' && !path.includes('{') && !params.some((one) => one.required);
    const paths = [
      ...routes.filter(needsNothing).map(({ path }) => path),
      ...hiddenWords.flatMap((word) => ['', '*'].map((end) => `/api/search?q=${encodeURIComponent(word + end)}`)),
      '/metrics',
      '/openapi.json',
      '/health/ready',
      '/reference',
    ];
    for (const path of paths) {
      const { status, body } = await door.ask(slug, 'GET', path);
      expect([path, status]).toEqual([path, 200]);
      const word = hiddenWords.find((one) => body.toLowerCase().includes(one.toLowerCase()));
      expect([path, word]).toEqual([path, undefined]);
      if (path.startsWith('/api/search')) expect([path, JSON.parse(body).rows]).toEqual([path, []]);
    }
  });
});

test('the code of a document that has not left answers as a code that was never given', async () => {
  const { rows } = await sql<{ code: string }>`select code from dispatch.document`.execute(held.house.owner);
  const never = rows[0]!.code.replace(/./g, '7');
  const [hidden, unknown] = [rows[0]!.code, never].map((code) => door.ask('rania-basil', 'GET', `/api/verify/${code}`));
  expect(shape(await hidden!, rows[0]!.code)).toEqual(shape(await unknown!, never));
});

test('a registrar who registers the same letter as the Registry is not told that it is known there', async () => {
  const form = { kind: 'note-verbale', channel: 'hand', language: 'en', subject: 'The same letter' };
  const same = { ...form, senderWritten: 'Mission of Ormolu', theirReference: 'QUA-77123', theirDate: '18/11/2026' };
  const answered = await door.ask('ghassan-elm', 'POST', '/api/items', same);
  expect([answered.status, answered.body]).toEqual([201, expect.not.stringContaining('QUA')]);
});

test('the hunt asks for records that exist: whoever may know of them is answered otherwise', async () => {
  const { byTable } = await hiddenFrom(held.house, 'rania-basil');
  const opened = async (path: string, table: string, who = 'faris-oak'): Promise<boolean> => {
    const ids = byTable.get(table) ?? [];
    const answers = await Promise.all(ids.map((id) => door.ask(who, 'GET', path.replace('{id}', id))));
    return answers.some(({ status }) => status === 200);
  };
  const kinds = {
    '/api/items/{id}': 'register.item',
    '/api/items/{id}/story': 'register.item',
    '/api/minutes/{id}': 'directives.minute',
    '/api/directives/{id}': 'directives.directive',
    '/api/drafts/{id}': 'drafting.draft',
    '/api/rounds/{id}': 'clearance.round',
    '/api/documents/{id}': 'dispatch.document',
    '/api/briefs/{id}': 'brief.brief',
  };
  for (const [path, table] of Object.entries(kinds)) expect([path, await opened(path, table)]).toEqual([path, true]);
  expect(await opened('/api/arrivals/{id}', 'intake.arrival', 'amina-cedar')).toBe(true);
});
