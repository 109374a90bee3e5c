import { createHash } from 'node:crypto';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { type Answered, ask } from './bounded-fetch.ts';
import { mannerOf, readCertificate, type Signer, type SignerRefusal } from './signer.ts';

/** A service that keeps keys and signs with them. Its protocol stands in the README beside. */
export interface RemoteService {
  /** `https://…`, or plain HTTP on this machine alone; without a slash at its end. */
  readonly url: string;
  readonly token: string;
}

const limits = { timeoutMs: 15_000, mostBytes: 64_000, certificates: 10 };

/** The signer whose key a service keeps under a name. Only the digest goes out, and only the signature comes back. */
export async function remoteSigner(service: RemoteService, name: string): Promise<Outcome<Signer, SignerRefusal>> {
  const told = await askService(service, name, 'GET', '');
  if (!told.done) return told;
  const written = told.value['certificates'];
  const certificates = Array.isArray(written) ? written.slice(0, limits.certificates).map(bytesIn) : [];
  const own = readCertificate(certificates[0] ?? undefined);
  if (
    own === null ||
    mannerOf(own) === null ||
    certificates.some((each) => readCertificate(each ?? undefined) === null)
  )
    return refuse('certificate-not-readable', { name });
  return done({
    kind: 'remote',
    certificates: certificates.filter((each) => each !== null),
    sign: async (bytes) => {
      const digest = createHash('sha256').update(bytes).digest('base64');
      const signed = await askService(service, name, 'POST', '/sign', { algorithm: 'sha256', digest });
      if (!signed.done) return signed;
      const signature = bytesIn(signed.value['signature']);
      return signature === null ? refuse('signature-does-not-fit', { name }) : done(signature);
    },
  });
}

async function askService(
  { url, token }: RemoteService,
  name: string,
  method: 'GET' | 'POST',
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<Outcome<Readonly<Record<string, unknown>>, SignerRefusal>> {
  const reply = await ask({
    url: `${url}/keys/${encodeURIComponent(name)}${path}`,
    method,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...limits,
  });
  if (!reply.done) return refuse('signer-away', reply.facts);
  return judged(reply.value, name);
}

function judged({ status, body }: Answered, name: string): Outcome<Readonly<Record<string, unknown>>, SignerRefusal> {
  if (status === 404) return refuse('no-signing-key', { name });
  if (status === 401 || status === 403 || status === 422) return refuse('signer-refused', { said: `status ${status}` });
  if (status !== 200) return refuse('signer-away', { said: `status ${status}` });
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return done(value as Record<string, unknown>);
  } catch {
    // Said below: whatever is no JSON is no answer of such a service.
  }
  return refuse('signer-away', { said: 'its answer is no JSON' });
}

const bytesIn = (value: unknown): Buffer | null =>
  typeof value === 'string' && value.length > 0 && /^[A-Za-z0-9+/]+=*$/.test(value)
    ? Buffer.from(value, 'base64')
    : null;
