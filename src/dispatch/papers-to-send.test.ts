import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { loadProfile } from '../directory/load.ts';
import type { Profile } from '../directory/profile.ts';
import { sha256 } from '../kernel/canonical.ts';
import type { DispatchId } from '../kernel/id.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { attemptDispatch } from './attempt.commands.ts';
import { sendDocument } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { papersToSend } from './papers-to-send.ts';
import { settleDocument } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { mailServer } from './test-mail.ts';
import { approvedRound, signedLetter, value } from './test-road.ts';

const held = houseForTests();
const documentOf = async (house: TestHouse, id: string) =>
  (await readAsHouse(house, (tx) => documentToSettle(tx, id)))!;

/** The house after an officer has given it another name, other kinds and other grades. */
function renamed({ profile }: TestHouse): Profile {
  const name = { ar: 'منظمة أخرى', en: 'Another Organisation', fr: 'Une autre organisation' };
  return {
    ...profile,
    letterhead: { ...profile.letterhead, name, secretariat: name, footer: name, city: name },
    kinds: profile.kinds.map((kind) => ({ ...kind, name, signature: 'initials' as const })),
    classification: {
      ...profile.classification,
      levels: profile.classification.levels.map((one) => ({ ...one, name })),
    },
    calendars: { ...profile.calendars, timeZone: 'Pacific/Auckland' },
    fingerprint: sha256('another profile'),
  };
}

test('A letter that waits while the house changes its letterhead, its kinds and its zone leaves as it was cleared', async () => {
  const { house } = held;
  const mail = await mailServer();
  const signed = await signedLetter(house, { order: { level: 1 } });
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  value(await sendDocument(posting, house.person('amina-cedar'), signed.id));
  const profile = renamed(house);
  await loadProfile(house, profile);
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  await attemptDispatch({ ...posting, profile, zone: profile.calendars.timeZone }, dispatch!.id as DispatchId);
  const [after] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  expect(after).toMatchObject({ state: 'sent', problem: null });
  const left = new Uint8Array(mail.received[0]!.attachments[0]!.content as ArrayBuffer);
  const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id));
  expect(sha256(left)).toBe(letter!.sha256);
  const text = value(await extractText(left))
    .pages.join(' ')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain(house.profile.letterhead.name.en);
  expect(text).not.toContain('Another Organisation');
});

test('A letter that was signed but not yet set is set under the letterhead that was cleared', async () => {
  const { house } = held;
  const round = await approvedRound(house);
  const cut = { ...house, sequencer: { ...house.sequencer, waitFor: () => Promise.reject(new Error('power cut')) } };
  const signed = value(await signDocument(cut, house.person('jamila-sirius'), round));
  value(await settleDocument({ ...house, profile: renamed(house) }, signed.id as never));
  const papers = await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id));
  for (const { sha256: hash } of papers) {
    const text = value(await extractText(await house.files.readVerified(hash))).pages.join('\n');
    expect(text).not.toContain('Another Organisation');
  }
});

test('A newer program sends the very papers whose hashes the ledger holds', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const document = await documentOf(house, signed.id);
  const made = await papersToSend(house, document);
  const kept = await papersToSend(house, document, 'a newer program');
  const told = (papers: typeof made) =>
    typeof papers === 'string' ? papers : papers.map((paper) => ({ ...paper, content: sha256(paper.content) }));
  expect(told(kept)).toEqual(told(made));
  expect(kept).toMatchObject([{ part: 'letter', language: 'en', place: 0 }]);
});

test('Neither program sends a paper that the ledger does not know', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const other = await house.files.put(Buffer.from('%PDF-1.7 another'));
  await sql`alter table dispatch.paper disable trigger all`.execute(house.owner);
  await sql`update dispatch.paper set sha256 = ${other.sha256} where document = ${signed.id}::uuid and part = 'letter'`.execute(
    house.owner,
  );
  await sql`alter table dispatch.paper enable trigger all`.execute(house.owner);
  const document = await documentOf(house, signed.id);
  expect(await papersToSend(house, document)).toBe('differs');
  expect(await papersToSend(house, document, 'a newer program')).toBe('differs');
});

test('A newer program does not set with other templates what was cleared with older ones', async () => {
  const { house } = held;
  const round = await approvedRound(house);
  const cut = { ...house, sequencer: { ...house.sequencer, waitFor: () => Promise.reject(new Error('power cut')) } };
  const signed = value(await signDocument(cut, house.person('jamila-sirius'), round));
  await sql`alter table clearance.round disable trigger all`.execute(house.owner);
  await sql`update clearance.round set manifest = jsonb_set(manifest, '{made,templates}', '"older"') where id = ${round}::uuid`.execute(
    house.owner,
  );
  await sql`alter table clearance.round enable trigger all`.execute(house.owner);
  expect(await settleDocument(house, signed.id as never)).toMatchObject({ done: false, refusal: 'templates-changed' });
});
