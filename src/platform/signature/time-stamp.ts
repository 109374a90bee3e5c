import { createHash, randomBytes } from 'node:crypto';
import * as asn1 from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { ask } from './bounded-fetch.ts';
import { holds, type ReadCms, readCms } from './cms-read.ts';
import { type DigestName, digestNames, oid } from './oids.ts';

export type TimeStampRefusal = 'time-stamp-away' | 'time-stamp-refused' | 'time-stamp-does-not-fit';

const limits = { timeoutMs: 10_000, mostBytes: 100_000 };
const granted = new Set([0, 1]);

/** A token that was read and holds: when it says that these bytes were there, and by whom. */
export interface TimeStamp {
  readonly at: Date;
  readonly cms: ReadCms;
  readonly nonce: Buffer | null;
}

/** Asks a time stamp server (RFC 3161) for a token over some bytes; what comes back is verified before it is taken. */
export async function timeStamp(url: string, bytes: Uint8Array): Promise<Outcome<Uint8Array, TimeStampRefusal>> {
  const nonce = randomBytes(16);
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  const reply = await ask({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: requestOf(bytes, nonce),
    ...limits,
  });
  if (!reply.done) return refuse('time-stamp-away', reply.facts);
  if (reply.value.status !== 200) return refuse('time-stamp-away', { said: `status ${reply.value.status}` });
  const token = tokenIn(reply.value.body);
  if (!token.done) return token;
  const stamp = readTimeStamp(token.value, (name) => createHash(name).update(bytes).digest());
  if (stamp === null || stamp.nonce?.equals(nonce) !== true) return refuse('time-stamp-does-not-fit');
  return token;
}

function requestOf(bytes: Uint8Array, nonce: Buffer): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({
        valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer,
      }),
    }),
    nonce: new asn1.Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

function tokenIn(body: Buffer): Outcome<Uint8Array, TimeStampRefusal> {
  try {
    const decoded = asn1.fromBER(Uint8Array.from(body).buffer);
    const response = new TimeStampResp({ schema: decoded.result });
    const { status } = response.status;
    if (!granted.has(status) || response.timeStampToken === undefined)
      return refuse('time-stamp-refused', { said: `status ${status}` });
    return done(new Uint8Array(response.timeStampToken.toSchema().toBER()));
  } catch {
    return refuse('time-stamp-does-not-fit');
  }
}

/** A time stamp token over what has that digest, if it holds: its signature, its imprint, and a certificate that is there to stamp times. */
export function readTimeStamp(token: Uint8Array, digestOf: (name: DigestName) => Buffer): TimeStamp | null {
  const cms = readCms(token);
  const { content } = cms ?? {};
  if (cms == null || content == null || cms.contentType !== oid.timeStampInfo) return null;
  if (cms.certificate?.keyUsage?.includes(oid.timeStamping) !== true) return null;
  if (!holds(cms, (name) => createHash(name).update(content).digest())) return null;
  try {
    const info = TSTInfo.fromBER(Uint8Array.from(content).buffer);
    const digest = digestNames[info.messageImprint.hashAlgorithm.algorithmId];
    const imprint = Buffer.from(info.messageImprint.hashedMessage.getValue());
    if (digest === undefined || !digestOf(digest).equals(imprint)) return null;
    const nonce = info.nonce === undefined ? null : Buffer.from(info.nonce.valueBlock.valueHexView);
    return { at: info.genTime, cms, nonce };
  } catch {
    return null;
  }
}
