import { randomUUID } from 'node:crypto';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { houseAddress } from './house-address.ts';
import { RefusedByHouse, Trouble } from './trouble.ts';

/** The options by which every command that speaks to a house reaches it. */
export const reachOptions = {
  url: { type: 'string' },
  token: { type: 'string' },
  as: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface Reach {
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  readonly as?: string | undefined;
  readonly lang?: string | undefined;
}

/** The language in which a command answers: English where none is said. */
export const languageOf = (lang: string | boolean | undefined): Language => (isLanguage(lang) ? lang : 'en');

export interface Client {
  /** Where the house is that answers. */
  readonly url: string;
  get<T>(path: string): Promise<T>;
  /** `key`: the same request sent again under it acts once; without one a new key is made. */
  post<T>(path: string, body: unknown, key?: string): Promise<T>;
  postForm<T>(path: string, form: FormData): Promise<T>;
  download(path: string): Promise<Uint8Array>;
}

/** Comes into the house as a person: by token, or in a trial house as one of its cast. */
export async function enterHouse(reach: Reach): Promise<Client> {
  const { url, whence } = await houseAddress(reach.url);
  const language = reach.lang ?? 'en';
  if (!isLanguage(language)) throw new Trouble('--lang is ar, en or fr.', 2);
  const token = reach.token ?? process.env['DIWAN_TOKEN'];
  const credentials: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, {
        ...init,
        headers: {
          ...credentials,
          'accept-language': language,
          ...(init.headers as Record<string, string> | undefined),
        },
      });
    } catch {
      throw new Trouble(`No house answers at ${url}${whence}. Start it with npm start, or name another with --url.`, 2);
    }
    if (response.ok) return response;
    const problem = (await response.json().catch(() => null)) as {
      detail?: string;
      code?: string;
      fields?: { place: string; message: string }[];
    } | null;
    const fields = (problem?.fields ?? []).map((field) => `\n  ${field.place}: ${field.message}`).join('');
    throw new RefusedByHouse(
      `${problem?.detail ?? `The house answered ${response.status}.`}${fields}`,
      response.status === 400 ? 2 : 1,
      response.status,
      problem?.code ?? null,
    );
  };
  if (token === undefined) await enterTrial(ask, credentials, reach.as);
  const json = async <T>(asked: Promise<Response>): Promise<T> => {
    const response = await asked;
    return (response.status === 204 ? null : await response.json()) as T;
  };
  return {
    url,
    get: (path) => json(ask(path)),
    post: (path, body, key) =>
      json(
        ask(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', 'idempotency-key': key ?? randomUUID() },
        }),
      ),
    postForm: (path, form) => json(ask(path, { method: 'POST', body: form })),
    download: async (path) => new Uint8Array(await (await ask(path)).arrayBuffer()),
  };
}

async function enterTrial(
  ask: (path: string, init?: RequestInit) => Promise<Response>,
  credentials: Record<string, string>,
  as: string | undefined,
): Promise<void> {
  const entry = (await (await ask('/api/entry')).json()) as {
    house: { kind: string };
    cast?: { id: string; slug: string; name: { en: string }; post: { en: string } }[];
  };
  if (entry.house.kind !== 'trial') throw new Trouble('This is a real house: give --token or DIWAN_TOKEN.', 2);
  const cast = entry.cast ?? [];
  const member = cast.find((person) => person.slug === as);
  if (member === undefined) {
    const list = cast.map((person) => `  ${person.slug.padEnd(18)}${person.post.en}`).join('\n');
    throw new Trouble(
      `${as === undefined ? 'Say who you are with --as:' : `Nobody of the cast is called "${as}":`}\n${list}`,
      2,
    );
  }
  const response = await ask('/api/entry/trial', {
    method: 'POST',
    body: JSON.stringify({ person: member.id }),
    headers: { 'content-type': 'application/json' },
  });
  credentials['cookie'] = response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
