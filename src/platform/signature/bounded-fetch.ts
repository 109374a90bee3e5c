import { done, type Outcome, refuse } from '../../kernel/outcome.ts';

/** What is asked of another machine. */
export interface Question {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/** An answer with its status, whatever it is. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Asks, within a time and up to a size, and follows no other address. Whatever goes wrong on the way is `away`, with a word for it. */
export async function ask(question: Question): Promise<Outcome<Answered, 'away'>> {
  const { url, method, headers = {}, body, timeoutMs, mostBytes } = question;
  try {
    const reply = await fetch(url, {
      method,
      headers: { ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Uint8Array.from(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of reply.body ?? []) {
      size += part.length;
      if (size > mostBytes) return refuse('away', { said: `it answers with more than ${mostBytes} bytes` });
      parts.push(part);
    }
    return done({ status: reply.status, type: reply.headers.get('content-type') ?? '', body: Buffer.concat(parts) });
  } catch (error) {
    return refuse('away', { said: wordOf(error) });
  }
}

const wordOf = (error: unknown): string => {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name ?? 'no answer';
};
