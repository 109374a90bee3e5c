export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps://`). */
  readonly secure: boolean;
  /** For `smtp://`: must the connection be raised to TLS, may it, or does it stay as it is. */
  readonly tls: 'required' | 'offered' | 'none';
  readonly user: string | null;
  readonly password: string | null;
};

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/;
const manners = ['required', 'offered', 'none'] as const;

function tlsOf(url: URL): SmtpServer['tls'] {
  const wished = url.searchParams.get('tls');
  const manner = manners.find((one) => one === wished);
  if (manner !== undefined) return manner;
  if (loopback.test(url.hostname)) return 'none';
  return url.password === '' ? 'offered' : 'required';
}

/**
 * The mail server behind `SMTP_URL`, as in `smtp://user:password@host:587?tls=required`. Without `tls`, a password goes to
 * another machine only under TLS, and a server on this machine is spoken to plainly. Throws on another kind of address.
 */
export function readSmtpUrl(written: string): SmtpServer {
  const url = new URL(written);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    throw new TypeError('SMTP_URL begins with smtp:// or smtps://');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replaceAll(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    tls: tlsOf(url),
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: url.password === '' ? null : decodeURIComponent(url.password),
  };
}
