import { Agent, request } from 'node:http';

/** One client over kept-alive connections, light enough not to be what is measured. */
export class Load {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #url: URL;
  readonly #cookie: string;

  constructor(url: string, cookie: string) {
    this.#url = new URL(url);
    this.#cookie = cookie;
  }

  /** Sends one request and gives the body of an answer of status 200 or 201; anything else is thrown. */
  send(method: string, path: string, body?: unknown): Promise<string> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const call = request(
        {
          agent: this.#agent,
          host: this.#url.hostname,
          port: this.#url.port,
          method,
          path,
          headers: {
            cookie: this.#cookie,
            ...(text === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const answer = Buffer.concat(chunks).toString();
            if (response.statusCode === 200 || response.statusCode === 201) resolve(answer);
            else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 300)}`));
          });
        },
      );
      call.on('error', reject);
      call.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Comes in as a member of the cast. */
export async function enter(url: string, slug: string): Promise<Load> {
  const entry = (await (await fetch(`${url}/api/entry`)).json()) as { cast: { id: string; slug: string }[] };
  const person = entry.cast.find((member) => member.slug === slug)!.id;
  const response = await fetch(`${url}/api/entry/trial`, {
    method: 'POST',
    body: JSON.stringify({ person }),
    headers: { 'content-type': 'application/json' },
  });
  return new Load(url, response.headers.getSetCookie()[0]!.split(';')[0]!);
}

/** How many times a task was done by some clients at once until the time was over. */
export async function during(
  seconds: number,
  clients: number,
  task: () => Promise<unknown>,
): Promise<{ perSecond: number; done: number }> {
  const began = performance.now();
  const until = began + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        await task();
        done += 1;
      }
    }),
  );
  return { done, perSecond: done / ((performance.now() - began) / 1000) };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
