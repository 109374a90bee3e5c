/** What stands in a log line where a word of the house would have stood. */
export const redacted = '[redacted]';

/**
 * Fields whose values never reach a log: what an item is about, who people are, and whatever opens a door.
 * Compared without case, hyphens and underscores, so `set-cookie`, `fullName` and `full_name` are all met.
 */
const closed = new Set([
  'address',
  'addressee',
  'addressees',
  'apikey',
  'authorization',
  'body',
  'cookie',
  'cookies',
  'displayname',
  'email',
  'familyname',
  'filename',
  'from',
  'fullname',
  'givenname',
  'name',
  'names',
  'password',
  'passwordhash',
  'personname',
  'privatekey',
  'proxyauthorization',
  'recipient',
  'recipients',
  'replyto',
  'secret',
  'secrets',
  'sender',
  'sendername',
  'setcookie',
  'setuptoken',
  'signingkey',
  'subject',
  'subjects',
  'surname',
  'text',
  'title',
  'titles',
  'to',
  'token',
  'tokens',
  'username',
]);

/** Deeper than this a value is cut off: a log line is no place for a whole record. */
const deepestLevel = 8;

const isClosed = (key: string): boolean => closed.has(key.toLowerCase().replaceAll(/[-_]/g, ''));

/** An address keeps its place but loses its credentials and its query: `postgres://user:word@db/diwan` says only `postgres://db/diwan`. */
const withoutCredentials = (text: string): string =>
  text
    .replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1')
    .replaceAll(/([?&](?:token|code|key)=)[^\s&]+/gi, `$1${redacted}`);

/**
 * An error as a log may carry it: kind, code, message and stack. What PostgreSQL adds (`detail`, `where`, the statement) quotes
 * the rows it complains about, so it stays out.
 */
const errorAsFacts = (error: Error, level: number): Record<string, unknown> => ({
  type: error.constructor.name,
  ...('code' in error ? { code: error.code } : {}),
  ...('constraint' in error ? { constraint: error.constraint } : {}),
  message: withoutCredentials(error.message),
  ...(error.stack === undefined ? {} : { stack: withoutCredentials(error.stack) }),
  ...(error.cause === undefined ? {} : { cause: redactAt(error.cause, level + 1) }),
});

function redactAt(value: unknown, level: number): unknown {
  if (typeof value === 'string') return withoutCredentials(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return value;
  if (level > deepestLevel) return redacted;
  if (value instanceof Error) return errorAsFacts(value, level);
  if (value instanceof Date || value instanceof URL) return withoutCredentials(String(value));
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redactAt(value.toJSON(), level + 1);
  if (Array.isArray(value)) return value.map((each) => redactAt(each, level + 1));
  // A living object (a request, a socket, a pool) is named, never unfolded.
  if (!isPlain(value)) return `[${value.constructor.name}]`;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isClosed(key) ? redacted : redactAt(each, level + 1)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The facts of a log line with everything taken out that a log must not know, at any depth. */
export function redact(facts: Record<string, unknown>): Record<string, unknown> {
  return redactAt(facts, 0) as Record<string, unknown>;
}
