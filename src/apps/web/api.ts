import { newKey } from './new-key.ts';
import { preferences } from './page-preferences.ts';
import { type Carrier, type Order, send } from './send.ts';
import { type UploadOptions, upload } from './upload.ts';
import { partBytes, uploadInParts } from './upload-parts.ts';

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface WriteOptions {
  /** Give the key of an earlier attempt to repeat it; without one a new key is made. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

const carrier: Carrier = {
  fetch: (input, init) => fetch(input, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A path with its question: empty, missing and null parts are left out. */
export function withQuery(path: string, query: Query = {}): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parts.set(name, String(value));
  }
  const words = parts.toString();
  return words === '' ? path : `${path}?${words}`;
}

const go = async <T>(order: Omit<Order, 'language'>): Promise<T> =>
  (await send({ ...order, language: preferences.current().language }, carrier)) as T;

const write = <T>(method: Order['method'], path: string, body: unknown, options: WriteOptions = {}): Promise<T> =>
  go<T>({
    method,
    path,
    body,
    key: options.key ?? newKey(),
    ...(options.signal ? { signal: options.signal } : {}),
  });

/** The house's interface. Refusals and faults arrive as a thrown `ProblemError`; writes carry an idempotency key. */
export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
    go<T>({ method: 'GET', path: withQuery(path, query), ...(signal ? { signal } : {}) }),
  post: <T>(path: string, body: unknown = {}, options?: WriteOptions): Promise<T> =>
    write<T>('POST', path, body, options),
  put: <T>(path: string, body: unknown = {}, options?: WriteOptions): Promise<T> =>
    write<T>('PUT', path, body, options),
  delete: <T>(path: string, options?: WriteOptions): Promise<T> => write<T>('DELETE', path, undefined, options),
  /** Brings a file in; a large one in parts, so that a connection that breaks does not send it back to its beginning. */
  upload: <T>(path: string, file: File, options: UploadOptions = {}): Promise<T> => {
    const { language } = preferences.current();
    const isInParts = path === '/api/files' && file.size > partBytes && options.fields === undefined;
    return isInParts ? uploadInParts<T>(file, language, options, carrier) : upload<T>(path, file, language, options);
  },
};
