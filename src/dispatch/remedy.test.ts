import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DraftOrder } from '../drafting/drafting.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { recordDispatch } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { documentToSettle } from './document.store.ts';
import { inside, outside, signedLetter, value } from './test-road.ts';

const held = houseForTests();
const stateOf = async (document: string) =>
  (await readAsHouse(held.house, (tx) => documentToSettle(tx, document)))!.state;

async function started(of: string, manner: 'corrigendum' | 'withdrawal' | 'recall', change: Partial<DraftOrder> = {}) {
  const { house } = held;
  const order: DraftOrder = {
    road: 'outgoing',
    kind: 'letter',
    unit: house.unit('legal'),
    subject: 'Our letter',
    answers: [],
    quotes: [],
    remedy: { manner, of },
    ...change,
  };
  return value(await startDraft(house, house.person('nadia-almond'), order)).proposal;
}

test.each(['corrigendum', 'withdrawal', 'recall'] as const)(
  'A %s is proposed to whoever has the letter, by the same way and at the same address, in its language',
  async (manner) => {
    const { house } = held;
    const addressees = [
      await outside(house, 'trial-mission-qaf', { address: 'note@qaf.example' }),
      await outside(house, 'trial-mission-bensalem', { role: 'cc', channel: 'hand' }),
      await outside(house, 'trial-mission-bensalem', { role: 'bcc', language: 'fr' }),
    ];
    const signed = await signedLetter(house, { addressees });
    const proposal = await started(signed.id, manner);
    expect(proposal.addressees).toMatchObject([
      { ...addressees[0]!, address: 'note@qaf.example' },
      { role: 'cc', correspondent: addressees[1]!.correspondent, channel: 'hand' },
      { role: 'bcc', correspondent: addressees[2]!.correspondent, language: 'fr' },
    ]);
    expect(proposal.languages.map((version) => version.language)).toEqual(['en']);
    expect(proposal.yourReference).toBeNull();
  },
);

test('The correction of a memorandum is proposed to the units that have it', async () => {
  const { house } = held;
  const wishes = {
    drafter: 'omar-fig',
    order: { road: 'memorandum', kind: 'memorandum', subject: 'Seating plan' },
    addressees: [inside(house, 'protocol')],
    signatory: { post: 'legal-head', onBehalfOf: null },
  } as const;
  const signed = await signedLetter(house, wishes, 'nadia-almond');
  const proposal = await started(signed.id, 'corrigendum', { road: 'memorandum', kind: 'memorandum' });
  expect(proposal.addressees).toMatchObject([inside(house, 'protocol')]);
});

test('A recall is a cleared document: when it leaves, the letter that it names is recalled', async () => {
  const { house } = held;
  const first = await signedLetter(house, {
    addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand' })],
  });
  const hand = async (document: string) => {
    const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, document));
    value(
      await recordDispatch(house, house.person('amina-cedar'), dispatch!.id, {
        edition: dispatch!.edition,
        takenBy: 'Messenger 4',
      }),
    );
  };
  await hand(first.id);
  const recall = await signedLetter(house, {
    order: { remedy: { manner: 'recall', of: first.id }, subject: 'Recall of our letter' },
    addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand' })],
  });
  expect(await stateOf(first.id)).toBe('dispatched');
  await hand(recall.id);
  expect(await stateOf(first.id)).toBe('recalled');
});
