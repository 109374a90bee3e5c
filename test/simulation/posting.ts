import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { cursorOf } from '../../src/intake/mail/cursor.store.ts';
import { fingerprintOf } from '../../src/intake/mail/fingerprint.ts';
import { takeMessage } from '../../src/intake/mail/take-message.ts';
import { bounceOf, message, pdf } from '../../src/intake/mail/test-messages.ts';
import { done } from '../../src/kernel/outcome.ts';
import type { Act } from './acts.ts';
import type { World } from './world.ts';

const mailbox = 'registry@diwan.example';
const validity = '1';

/** Somebody writes to the house: a letter with its enclosure, the same message once more, or a mail server that could not deliver ours. */
async function post(world: World) {
  const { random, memory } = world;
  const how = random.below(8);
  const before = how < 2 && memory.posted.length > 0 ? random.pick(memory.posted) : null;
  const content = before?.content ?? (how < 5 ? await notice(world) : null) ?? (await letter(world));
  const fingerprint = before?.fingerprint ?? (await fingerprintOf(Readable.from([content])));
  memory.posted.push({ content, fingerprint });
  return done(null);
}

async function letter({ random, memory }: World): Promise<Buffer> {
  const place = memory.posted.length;
  const attachments = random.chance(0.6) ? [pdf(`Enclosure ${place}`)] : [];
  return message({ subject: `Note ${place}`, text: `The Mission writes, ${place}.`, attachments });
}

/** That a message of ours came back; null where none has left. */
async function notice({ random, house }: World): Promise<Buffer | null> {
  const { rows } = await sql<{ message_id: string }>`
    select message_id from dispatch.dispatch where message_id is not null order by id desc limit 10`.execute(
    house.owner,
  );
  if (rows.length === 0) return null;
  const action = random.chance(0.7) ? ('failed' as const) : ('delayed' as const);
  return Buffer.from(bounceOf(random.pick(rows).message_id, { action }));
}

/** Takes in whatever lies in the mailbox and was not passed yet. */
export async function fetchMail({ house, memory }: World) {
  const { lastUid } = await cursorOf(house, mailbox, validity);
  for (const [place, { content }] of memory.posted.entries())
    if (place + 1 > lastUid) await takeMessage(house, { mailbox, validity, uid: place + 1 }, Readable.from([content]));
  return done(null);
}

/** What comes by e-mail. */
export const postingActs: readonly Act[] = [
  { name: 'somebody writes', weight: 5, run: post },
  { name: 'fetch the mail', weight: 3, run: fetchMail },
];
