import type { SendFailure, SendResult } from './send.ts';

/** What the SMTP library tells of a trouble: its own code, the command that was under way, the server's answer. */
export type SmtpTrouble = Error & {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
};

/** Commands whose refusal is about the line between two servers, not about this letter. */
const ofTheLine = /^(?:CONN|EHLO|LHLO|HELO|STARTTLS|AUTH)/;

/** "Bad sequence of commands" speaks of the conversation; the letter may pass in another. */
const badSequence = 503;

const failed = (reason: SendFailure, retry: boolean, error: SmtpTrouble): SendResult => ({
  outcome: 'failed',
  reason,
  retry,
  response: error.response ?? error.message,
  field: null,
});

/**
 * What became of a letter that met trouble. `handedOver` says that its last byte may have reached the server: then only an answer
 * of the 400s or 500s proves that it was not taken, and everything else is unknown.
 */
export function judge(error: SmtpTrouble, handedOver: boolean): SendResult {
  const answer = error.responseCode ?? 0;
  if (answer >= 400 && answer < 600) {
    if (!handedOver && ofTheLine.test(error.command ?? '')) return failed('not-admitted', true, error);
    return answer >= 500 && answer !== badSequence
      ? failed('refused', false, error)
      : failed('refused-for-now', true, error);
  }
  if (handedOver) return { outcome: 'unknown', detail: error.message };
  switch (error.code) {
    case 'EAUTH':
    case 'ETLS':
      return failed('not-admitted', true, error);
    case 'EMESSAGE':
      return failed('too-large', false, error);
    default:
      return failed('unreachable', true, error);
  }
}
