import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from '../directory/house.ts';
import { compose } from '../platform/mail/compose.ts';
import { type MailAddress, type MailLetter, unsafeField } from '../platform/mail/letter.ts';
import { createMailer } from '../platform/mail/send.ts';
import { type DispatchState, nextTry, type Problem } from './dispatch.ts';

/** What became of a message, as a dispatch and a receipt keep it. */
export interface HandedOver {
  readonly state: Extract<DispatchState, 'sent' | 'failed' | 'unknown'>;
  readonly problem: Problem | null;
  /** Whether the program tries again by itself. Never after an unknown outcome. */
  readonly retry: boolean;
  /** The server's own words. */
  readonly response: string | null;
}

export type OutgoingMail = Omit<MailLetter, 'from'>;

/** Whether the house can send at all: a trial house without a mail server puts its messages into a local folder, and says so. */
export const canSend = (house: Pick<House, 'kind' | 'mail'>): boolean => house.mail !== null || house.kind === 'trial';

/** The name of the house in Message-IDs. */
export const mailHost = ({ publicUrl }: Pick<House, 'publicUrl'>): string =>
  publicUrl === null ? 'diwan.invalid' : new URL(publicUrl).hostname.replace(/[^\w.-]/g, '');

/** Hands a message to the mail server, or to the outbox of a trial house. Never throws for what a server does. */
export async function handOver(
  house: Pick<House, 'mail' | 'outbox' | 'profile' | 'kind'>,
  mail: OutgoingMail,
): Promise<HandedOver> {
  if (house.mail === null) return intoOutbox(house, mail);
  const letter: MailLetter = { ...mail, from: addressIn(house.mail.from) };
  const result = await createMailer({ url: house.mail.url }).send(letter);
  switch (result.outcome) {
    case 'sent':
      return { state: 'sent', problem: null, retry: false, response: result.response };
    case 'failed':
      return { state: 'failed', problem: result.reason, retry: result.retry, response: result.response };
    case 'unknown':
      return { state: 'unknown', problem: 'no-answer', retry: false, response: result.detail };
  }
}

/** `Name <address>` or a bare address. */
export function addressIn(written: string): MailAddress {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(written) ?? [];
  return address === undefined ? written.trim() : { name: name ?? '', address: address.trim() };
}

async function intoOutbox(
  { outbox, profile, kind }: Pick<House, 'outbox' | 'profile' | 'kind'>,
  mail: OutgoingMail,
): Promise<HandedOver> {
  if (kind !== 'trial') return { state: 'failed', problem: 'no-mail-server', retry: true, response: null };
  const from = { name: profile.organisation.acronym.en, address: 'cabinet@trial.invalid' };
  const letter: MailLetter = { ...mail, from };
  if (unsafeField(letter) !== null) return { state: 'failed', problem: 'unsafe', retry: false, response: null };
  await mkdir(outbox, { recursive: true, mode: 0o700 });
  const file = join(outbox, `${mail.messageId.replace(/[^\w-]/g, '_')}.eml`);
  await writeFile(`${file}.new`, await compose(letter), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return { state: 'sent', problem: 'trial-outbox', retry: false, response: null };
}

/** What a row of a message becomes after an attempt: when it is tried again, and why it did not leave. */
export const afterAttempt = (handed: HandedOver, attempts: number, now: Date) => ({
  state: handed.state,
  problem: handed.problem,
  note: handed.response?.slice(0, 500) ?? null,
  nextTryAt: handed.retry ? nextTry(attempts, now) : null,
  sentAt: handed.state === 'sent' ? now : null,
});

/** Seconds from now to an instant, for putting a job off. */
export const secondsUntil = (instant: Date, now: Date): number =>
  Math.max(0, Math.ceil((instant.getTime() - now.getTime()) / 1000));
