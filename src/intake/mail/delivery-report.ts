import { headerEnd, headersOf } from './headers.ts';

/** What a mail server reports of a message that the house sent (RFC 3464). */
export interface DeliveryReport {
  /** The envelope id under which the report was asked for. */
  readonly envelope: string | null;
  /** Whether some addressee is said not to have been reached, for good. A delay is no failure. */
  readonly hasFailed: boolean;
  /** Who was not reached and why, in the server's words, in one line; null where nothing failed. */
  readonly reason: string | null;
}

/** So much of a notice is looked at for its report. */
export const longestReport = 512 * 1024;
const mostParts = 50;
const control = /[\p{Cc}\u2028\u2029]+/gu;

/** The report inside a notice; null where it holds none that can be read. Reads `longestReport` bytes of it and no more. */
export function deliveryReportIn(message: Buffer): DeliveryReport | null {
  const beginning = message.subarray(0, longestReport);
  const type = headersOf(beginning).get('content-type')?.[0] ?? '';
  const boundary = /boundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  if (boundary === undefined) return null;
  const parts = beginning.toString('latin1', headerEnd(beginning)).split(`--${boundary}`, mostParts);
  for (const part of parts) {
    const bytes = Buffer.from(part.replace(/^\r?\n/, ''), 'latin1');
    const headers = headersOf(bytes);
    if (!/^message\/(?:global-)?delivery-status/i.test(headers.get('content-type')?.[0] ?? '')) continue;
    const body = bytes.subarray(headerEnd(bytes));
    const isPacked = /base64/i.test(headers.get('content-transfer-encoding')?.[0] ?? '');
    return reportOf(isPacked ? Buffer.from(body.toString('latin1'), 'base64') : body);
  }
  return null;
}

/** Groups of fields with an empty line between them: the first speaks of the message, each further one of an addressee. */
function reportOf(body: Buffer): DeliveryReport {
  const groups = body
    .toString('latin1')
    .split(/\r?\n[ \t]*\r?\n/)
    .map((group) => headersOf(Buffer.from(`${group.trim()}\n\n`, 'latin1')));
  const said = (group: ReadonlyMap<string, readonly string[]>, name: string): string => group.get(name)?.[0] ?? '';
  const envelope = groups.map((group) => said(group, 'original-envelope-id')).find((id) => id !== '') ?? null;
  const failed = groups.find((group) => said(group, 'action').toLowerCase().startsWith('failed'));
  if (failed === undefined) return { envelope, hasFailed: false, reason: null };
  const names = ['final-recipient', 'status', 'diagnostic-code'].map((name) => said(failed, name));
  const [addressee = '', status = '', diagnostic = ''] = names.map((value) =>
    value.replace(/^(?:rfc822|smtp|utf-8);\s*/i, ''),
  );
  const reason = [addressee, status, diagnostic].filter((word) => word !== '').join(' – ');
  return { envelope, hasFailed: true, reason: reason.replace(control, ' ').slice(0, 500) || null };
}
