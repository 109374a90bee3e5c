import { randomUUID } from 'node:crypto';

export interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A problem as the house answers it (RFC 9457). */
export interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly texts: Readonly<Record<'ar' | 'en' | 'fr', string>>;
}

/** Someone at a browser of a house that is reached over the network. */
export class Officer {
  readonly url: string;
  readonly cookie: string;

  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /** Comes in as a member of the cast of a trial house. */
  static async enter(url: string, slug = 'bilal-birch'): Promise<Officer> {
    const entry = (await (await fetch(`${url}/api/entry`)).json()) as { cast: { id: string; slug: string }[] };
    const person = entry.cast.find((member) => member.slug === slug)!.id;
    const response = await fetch(`${url}/api/entry/trial`, {
      method: 'POST',
      body: JSON.stringify({ person }),
      headers: { 'content-type': 'application/json' },
    });
    return new Officer(url, response.headers.getSetCookie()[0]!.split(';')[0]!);
  }

  async ask<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
  }

  /** Brings one file in. */
  bring(
    name: string,
    content: Uint8Array<ArrayBuffer>,
    language = 'en',
  ): Promise<Answered<ProblemBody & { files?: { taken: boolean; name: string; sha256: string; code?: string }[] }>> {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return this.ask('POST', '/api/files', form, { 'accept-language': language });
  }

  /** Registers a letter, with a file of its own where words for it are given. */
  async register(changes: object = {}, key?: string, language = 'en'): Promise<Answered<ProblemBody & Registered>> {
    const letter = {
      senderWritten: 'Permanent Mission of Testland',
      theirReference: randomUUID(),
      subject: 'A meeting',
      language: 'en',
      kind: 'letter',
      channel: 'hand',
      ...changes,
    };
    return this.ask('POST', '/api/items', letter, {
      'accept-language': language,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    });
  }

  /** Every item that this officer sees, oldest first. */
  async items(): Promise<{ id: string; number: string }[]> {
    const all: { id: string; number: string }[] = [];
    for (let before: string | null = ''; before !== null; ) {
      const path: string = `/api/items?most=200${before === '' ? '' : `&before=${before}`}`;
      const page = await this.ask<{ rows: { id: string; number: string }[]; next: string | null }>('GET', path);
      all.push(...page.body.rows);
      before = page.body.next;
    }
    return all.reverse();
  }
}

export interface Registered {
  readonly id: string;
  readonly number: string;
}

/** A registration that the house acknowledged, with the words of its file. */
export interface Acknowledged extends Registered {
  readonly words: string;
}

/** Registers letters, each with a file of its own, until the house no longer answers; gives what was acknowledged. */
export async function registerUntilCutOff(officer: Officer, acknowledged: Acknowledged[]): Promise<void> {
  for (;;) {
    const words = `Letter ${randomUUID()} about the harbour lights.`;
    try {
      const brought = await officer.bring('letter.txt', new TextEncoder().encode(words));
      const sha256 = brought.body.files?.[0]?.sha256;
      if (sha256 === undefined) return;
      const registered = await officer.register({ files: [{ sha256, name: 'letter.txt', part: 'main' }] });
      if (registered.status !== 201) return;
      acknowledged.push({ ...registered.body, words });
    } catch {
      return;
    }
  }
}

export const serial = ({ number }: Registered): number => Number(/(\d+)$/.exec(number)![1]);

/** What became of acknowledged registrations, up to a few losses: numbers with a gap or given twice, registrations that are gone, files that are not what they were. */
export async function lossesOf(officer: Officer, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const items = await officer.items();
  const numbers = items.map(serial).sort((a, b) => a - b);
  const losses = numbers.flatMap((number, i) =>
    number === i + 1 ? [] : [`number ${number} stands in place ${i + 1}`],
  );
  const known = new Map(items.map((item) => [item.id, item.number]));
  for (const one of acknowledged) {
    // A few tell enough: each answer that breaks off in its middle is waited for.
    if (losses.length >= 3) break;
    if (known.get(one.id) !== one.number) losses.push(`${one.number} is gone`);
    else if ((await wordsOf(officer, one.id)) !== one.words)
      losses.push(`the file of ${one.number} is not what it was`);
  }
  return losses;
}

async function wordsOf(officer: Officer, item: string): Promise<string | null> {
  const { body } = await officer.ask<{ files: { id: string }[] }>('GET', `/api/items/${item}`);
  const file = body.files[0];
  if (file === undefined) return null;
  // A content that is shorter than it was breaks off in the middle of the answer.
  const answer = await officer.ask<string>('GET', `/api/items/${item}/files/${file.id}`).catch(() => null);
  return answer?.status === 200 ? answer.body : null;
}
