import { newKey } from './new-key.ts';
import { localProblem, ProblemError, readProblem } from './problem.ts';

export interface UploadOptions {
  /** Further words sent before the file in the same form. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Called with the part sent so far, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
  /** Idempotency key; the same file sent again under the same key is stored once. */
  readonly key?: string;
}

const parse = (words: string): unknown => {
  try {
    return words === '' ? null : JSON.parse(words);
  } catch {
    return null;
  }
};

/** Sends one file as a multipart form, telling how far it is. `fetch` cannot tell that, hence the older request object. */
export function upload<T>(path: string, file: File, language: string, options: UploadOptions = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
    form.append('file', file, file.name);

    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', language);
    request.setRequestHeader('idempotency-key', options.key ?? newKey());
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else reject(new ProblemError(readProblem(request.status, body)));
    });
    request.addEventListener('error', () => reject(new ProblemError(localProblem(0))));
    request.addEventListener('abort', () => reject(options.signal?.reason ?? new DOMException('', 'AbortError')));
    options.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
