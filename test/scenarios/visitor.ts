import type { App } from '../../src/platform/http/server.ts';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly raw: string;
}

/** Someone with a browser: comes in through the door and keeps his cookie. */
export class Visitor {
  readonly #app: App;
  #cookie = '';

  constructor(app: App) {
    this.#app = app;
  }

  /** Enters a trial house as a member of its cast. */
  async enter(slug: string): Promise<this> {
    const { body } = await this.ask<{ cast: { id: string; slug: string }[] }>('GET', '/api/entry');
    const person = body.cast.find((member) => member.slug === slug)?.id;
    const answer = await this.#app.inject({ method: 'POST', url: '/api/entry/trial', payload: { person } });
    this.#cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    return this;
  }

  async ask<T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: { cookie: this.#cookie, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, body: (isJson ? answer.json() : null) as T, raw: answer.body };
  }

  /** Asks for something that must be done; a problem fails the test with its sentence. */
  async must<T = Record<string, unknown>>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object): Promise<T> {
    const answer = await this.ask<T>(method, url, payload);
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${answer.raw.slice(0, 600)}`);
    return answer.body;
  }

  async bytes(url: string): Promise<Buffer> {
    return (await this.#app.inject({ method: 'GET', url, headers: { cookie: this.#cookie } })).rawPayload;
  }

  /** Brings one file in. */
  async bring(name: string, content: Buffer): Promise<{ sha256: string; name: string; taken: boolean; code?: string }> {
    const border = '----diwan-scenario';
    const head = `--${border}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const answer = await this.#app.inject({
      method: 'POST',
      url: '/api/files',
      headers: { cookie: this.#cookie, 'content-type': `multipart/form-data; boundary=${border}` },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${border}--\r\n`)]),
    });
    const body = answer.json() as { files?: { sha256: string; name: string; taken: boolean }[]; code?: string };
    return body.files?.[0] ?? { sha256: '', name, taken: false, code: body.code ?? '' };
  }
}
