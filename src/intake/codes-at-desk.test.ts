import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { cast, clearedNote, must } from '../../test/harness/road.ts';
import { signDocument } from '../dispatch/sign.commands.ts';
import type { PersonId } from '../kernel/id.ts';
import { blankSheet, pdfScan, spoilt } from '../platform/ocr/test-scans.ts';
import { takeIn } from '../register/file.commands.ts';
import { proposeFor } from '../register/proposals/proposals.commands.ts';
import { registerItem } from '../register/register.commands.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { labelled } from './test-stacks.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const [amina, bilal] = ['amina-cedar', 'bilal-birch'];

/** What is proposed to a person who brings in a scan of a letter that bears this code. */
async function proposedTo(slug: string, code: string) {
  const page = spoilt(await labelled(blankSheet(1000, 600), code), {
    skew: 2,
    grey: true,
  });
  const taken = await takeIn(held.house, as(slug), pdfScan([page]), 'returned.pdf');
  if (!taken.taken) throw new Error(taken.code);
  const file = { sha256: taken.sha256, name: 'returned.pdf', part: 'main' as const };
  const { proposals, cited } = must(await proposeFor(held.house, as(slug), { files: [file] }));
  return { replyTo: proposals.find(({ field }) => field === 'replyTo') ?? null, cited };
}

test('a scan brought to the desk that bears the code of our document is proposed as its answer, to whoever may read that; a forged code says nothing', {
  timeout: 180_000,
}, async () => {
  const signed = await clearedNote(held.house, { text: 'A note to which they will reply.' });
  const { id } = must(await signDocument(held.house, as(cast.signer), signed.round));
  const { rows } = await sql<{ code: string; number: string }>`
    select code, number_text as number from dispatch.document where id = ${id}::uuid`.execute(held.house.owner);
  const { code, number } = rows[0]!;
  const address = `https://diwan.example.org/verify/${code}`;
  expect((await proposedTo(amina!, address)).replyTo).toMatchObject({
    value: id,
    number,
    sureness: 'sure',
    source: { file: 'returned.pdf', page: 1, words: address },
  });
  await sql`update access.access set level = 2 where record = ${id}::uuid`.execute(held.house.owner);
  const hidden = await proposedTo(bilal!, address);
  const forged = await proposedTo(bilal!, `https://diwan.example.org/verify/${code.replace(/./g, '7')}`);
  expect(hidden).toEqual(forged);
  expect(hidden.replyTo).toBe(null);
});

test('the label of an item on a paper that came back names the item', { timeout: 180_000 }, async () => {
  const item = must(await registerItem(held.house, as(amina!), noteVerbale({ theirReference: 'LABEL/2' })));
  const { replyTo, cited } = await proposedTo(amina!, `/items/${item.id}`);
  // Its printed number is looked at like any other, and no more than offered.
  expect(replyTo?.sureness ?? 'unsure').toBe('unsure');
  expect(cited).toContainEqual(expect.objectContaining({ kind: 'item', canonical: item.number, record: item.id }));
});
