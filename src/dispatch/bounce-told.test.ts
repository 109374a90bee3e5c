import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DocumentId } from '../kernel/id.ts';
import { showStory } from '../referral/story.commands.ts';
import { directToLegal, newItem } from '../referral/test-items.ts';
import { noteBounce } from './bounce.commands.ts';
import { recordDispatch } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { settleDocument } from './settle.commands.ts';
import { outside, signedLetter, value } from './test-road.ts';

const held = houseForTests();

test('An answer that came back undelivered is not told as received in the story of the item that it answers', async () => {
  const { house } = held;
  const amina = house.person('amina-cedar');
  const item = await newItem(house, { subject: 'Question of a mission', kind: 'letter' });
  await directToLegal(house, item);
  const addressees = [await outside(house, 'trial-mission-qaf', { channel: 'hand' })];
  const { id } = await signedLetter(house, { order: { answers: [item] }, addressees });
  value(await settleDocument(house, id as DocumentId));
  const [sent] = await readAsHouse(house, (tx) => dispatchesOf(tx, id));
  value(await recordDispatch(house, amina, sent!.id, { edition: sent!.edition, takenBy: 'Messenger' }));
  expect(await noteBounce(house, sent!.id, '550 no such mailbox')).toBe(true);
  const kinds = value(await showStory(house, house.person('nadia-almond'), item)).moments.map(({ kind }) => kind);
  expect(kinds).toContain('dispatched');
  expect(kinds).not.toContain('delivered');
});
