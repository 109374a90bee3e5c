import { openSession } from '../../src/access/session.ts';
import { createServer } from '../../src/apps/server/server.ts';
import type { App } from '../../src/platform/http/server.ts';
import type { TestHouse } from '../harness/house.ts';

/** What the server answered: status, headers and body as they went out. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The whole server over a test's house, asked in-process as a signed-in member of the cast. */
export interface TestDoor {
  readonly app: App;
  ask(slug: string, method: string, path: string, body?: unknown): Promise<Answered>;
  /** The answer of a GET as JSON; fails the test when it is not 200. */
  get<T>(slug: string, path: string): Promise<T>;
  close(): Promise<void>;
}

/** Opens the real server on a house, with no web application. */
export async function openDoor(house: TestHouse): Promise<TestDoor> {
  const app = await createServer(house, {
    door: { secure: false, hosts: null },
    fileLimit: 1_048_576,
    web: house.folder,
    isStopping: () => false,
  });
  await app.ready();
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (slug: string): Promise<string> => {
    const known = tokens.get(slug);
    if (known !== undefined) return known;
    const opened = openSession(house.db, house.person(slug), 'trial', house.clock()).then(({ token }) => token);
    tokens.set(slug, opened);
    return opened;
  };
  const ask = async (slug: string, method: string, url: string, body?: unknown): Promise<Answered> => {
    const answered = await app.inject({
      method: method as 'GET',
      url,
      headers: {
        authorization: `Bearer ${await tokenOf(slug)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: answered.statusCode, headers: answered.headers, body: answered.body };
  };
  return {
    app,
    ask,
    get: async <T>(slug: string, path: string): Promise<T> => {
      const { status, body } = await ask(slug, 'GET', path);
      if (status !== 200) throw new Error(`${slug} GET ${path}: ${status} ${body}`);
      return JSON.parse(body) as T;
    },
    close: () => app.close(),
  };
}
