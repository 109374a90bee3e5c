import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import type { RegistrationForm } from './registration.ts';

/** A note verbale of an invented mission, as an officer fills it in; a reference of its own each time. */
export const noteVerbale = (changes: Partial<RegistrationForm> = {}): RegistrationForm => ({
  senderWritten: 'Permanent Mission of Testland',
  theirReference: `MFA/TST/2026/${randomUUID().slice(0, 8)}`,
  theirDate: '18/11/2026',
  language: 'en',
  kind: 'note-verbale',
  channel: 'hand',
  subject: 'Request for participation in the coordination meeting',
  asksAnswer: true,
  ...changes,
});

/** Has a person bring a file in, as the upload route does; returns its hash. */
export async function bring(
  house: TestHouse,
  person: PersonId,
  content: string,
  mediaType = 'text/plain; charset=utf-8',
) {
  const { sha256, size } = await house.files.put(Buffer.from(content));
  await sql`insert into register.upload (person, sha256, size, media_type, kind, at)
    values (${person}::uuid, ${sha256}, ${size}, ${mediaType}, 'txt', now()) on conflict do nothing`.execute(
    house.owner,
  );
  return sha256;
}
