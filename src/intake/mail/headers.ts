import type { Nature } from '../intake.ts';

/** The header fields of a message by their names in small letters, each as often as it stands there, unfolded. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** So much of a message is looked at for its header. */
export const longestHeader = 256 * 1024;

/** Where the header ends: the place of the first byte of the body; the whole length where there is no body. */
export function headerEnd(message: Buffer): number {
  const [crlf, lf] = [message.indexOf('\r\n\r\n'), message.indexOf('\n\n')];
  if (crlf < 0 && lf < 0) return message.length;
  return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 4 : lf + 2;
}

/** The header of a message, from its first bytes. */
export function headersOf(message: Buffer): Headers {
  const headers = new Map<string, string[]>();
  const text = message.toString('latin1', 0, Math.min(headerEnd(message), longestHeader));
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const values = headers.get(name) ?? [];
    values.push(line.slice(colon + 1).trim());
    headers.set(name, values);
  }
  return headers;
}

const first = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? '';

/**
 * Whether a mail system wrote a message by itself (RFC 3464, RFC 3834 and what is usual): a notice that something could not be delivered,
 * or an automatic reply, a confirmation of reading among them.
 */
export function natureOf(headers: Headers): Nature {
  const type = first(headers, 'content-type').toLowerCase();
  const isReport = type.startsWith('multipart/report');
  if (isReport && type.includes('disposition-notification')) return 'auto-reply';
  if (isReport || headers.has('x-failed-recipients')) return 'bounce';
  const fromSystem = /^\s*(?:.*<)?(?:mailer-daemon|postmaster)@/i.test(first(headers, 'from'));
  if (fromSystem && first(headers, 'return-path').replaceAll(' ', '') === '<>') return 'bounce';
  const automatic = first(headers, 'auto-submitted').toLowerCase();
  if (automatic !== '' && !automatic.startsWith('no')) return 'auto-reply';
  if (headers.has('x-autoreply') || headers.has('x-autorespond')) return 'auto-reply';
  return /^auto[_-]reply/i.test(first(headers, 'precedence')) ? 'auto-reply' : 'letter';
}

const identifier = /<[^\s<>@]{1,200}@[^\s<>@]{1,200}>/g;
const mostIdentifiers = 50;
const lookedAt = 64 * 1024;

/** The messages of which an automatic one speaks: named in its header, or in the one that it returns. */
export function answeredBy(headers: Headers, parts: readonly { readonly bytes: Uint8Array }[]): string[] {
  const named = ['in-reply-to', 'references', 'original-message-id'].flatMap((name) => headers.get(name) ?? []);
  const returned = parts.flatMap(({ bytes }) => {
    const text = Buffer.from(bytes.subarray(0, lookedAt))
      .toString('latin1')
      .replace(/\r?\n[ \t]+/g, ' ');
    return [...text.matchAll(/^(?:message-id|original-message-id)[ \t]*:(.*)$/gim)].map(([, value]) => value!);
  });
  const ids = [...named, ...returned].flatMap((value) => value.match(identifier) ?? []);
  return [...new Set(ids)].slice(0, mostIdentifiers);
}
