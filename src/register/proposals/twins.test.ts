import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { idOf, value } from '../../dispatch/test-road.ts';
import { takeIn } from '../file.commands.ts';
import { closeRecogniser, recogniserOf } from '../file-text.ts';
import { registerItem } from '../register.commands.ts';
import { readRecord } from '../register.jobs.ts';
import { bring, noteVerbale } from '../test-forms.ts';
import { proposeFor } from './proposals.commands.ts';
import type { Twin } from './proposals.ts';

const held = houseForTests();
const person = (slug: string) => held.house.person(slug);
afterAll(() => closeRecogniser(held.house));

const body = (what: string): string =>
  `Lanterns Charitable Society\nDate: 17 November 2026\nSubject: ${what}\nDear Sir,\nWe have the honour to write to the General Secretariat about the wells that were dug in three provinces last year, and about the schools that were opened beside them with the help of the Member States; the observations of our auditors will follow in due course.\nYours faithfully,`;
const twinsOf = async (content: string | Uint8Array, name: string, slug = 'bilal-birch'): Promise<readonly Twin[]> => {
  const sha256 =
    typeof content === 'string'
      ? await bring(held.house, person(slug), content)
      : await takeIn(held.house, person(slug), content, name).then((taken) => (taken.taken ? taken.sha256 : ''));
  const said = value(
    await proposeFor(held.house, person(slug), { files: [{ sha256, name, part: 'main' }], channel: 'hand' }),
  );
  return said.twins ?? [];
};
let registered: { readonly id: string; readonly number: string };
beforeAll(async () => {
  const sha256 = await bring(held.house, person('bilal-birch'), body('The wells'));
  const files = [{ sha256, name: 'letter.txt', part: 'main' as const }];
  const form = {
    ...noteVerbale({ subject: 'Wells', channel: 'e-mail', senderWritten: 'Lanterns', theirReference: 'L/1' }),
    files,
  };
  registered = value(await registerItem(held.house, person('bilal-birch'), form));
  await readRecord(held.house, registered.id);
});

test('a letter that came by e-mail is known again when its paper comes by hand, and registering it is not hindered', async () => {
  expect(await twinsOf(`${body('The wells')} `, 'paper.txt')).toEqual([
    {
      item: registered.id,
      number: registered.number,
      channel: 'e-mail',
      receivedOn: '2026-11-22',
      reason: 'words',
      percent: expect.any(Number),
    },
  ]);
  const sha256 = await bring(held.house, person('bilal-birch'), `${body('The wells')} `);
  const again = {
    ...noteVerbale({ subject: 'Wells once more' }),
    files: [{ sha256, name: 'paper.txt', part: 'main' as const }],
  };
  expect((await registerItem(held.house, person('bilal-birch'), again)).done).toBe(true);
});

test('a letter that says something else, or bears another number, is another letter', async () => {
  const other =
    'Dear Sir,\nThe harbour master asks for the tide tables of the coming year and thanks the General Secretariat for those of the last, which were most useful to the ships that call here in every season.';
  expect(await twinsOf(other, 'other.txt')).toEqual([]);
  const numbered = body('The wells')
    .replace('Date:', 'Ref.: L/2\nDate:')
    .replace('last year', 'this year')
    .replace('schools', 'clinics');
  expect(await twinsOf(numbered, 'numbered.txt')).toEqual([]);
});

test('whoever may not read the letter is told nothing of it, as of one that never came', async () => {
  expect(await twinsOf(`${body('The wells')}  `, 'paper.txt', 'omar-fig')).toEqual([]);
});

test('a PDF is known again by its words and by the look of its first page', async () => {
  const pdf = await readFile(new URL('../../../samples/09-ngo-letter-en.pdf', import.meta.url));
  const taken = await takeIn(held.house, person('bilal-birch'), pdf, 'ngo.pdf');
  if (!taken.taken) throw new Error(taken.code);
  const sender = await idOf(held.house, 'trial-ngo-well');
  const files = [{ sha256: taken.sha256, name: 'ngo.pdf', part: 'main' as const }];
  const { senderWritten: _, ...form } = {
    ...noteVerbale({ subject: 'Status', channel: 'post', theirReference: 'IWS/26/031' }),
    sender,
    files,
  };
  const drawn = vi.spyOn(recogniserOf(held.house), 'lookOfPage');
  expect(await twinsOf(pdf, 'ngo.pdf')).toEqual([]);
  const item = value(await registerItem(held.house, person('bilal-birch'), form));
  await readRecord(held.house, item.id);
  expect(drawn).toHaveBeenCalledTimes(1);
  // The same page saved by another program: other bytes.
  const twins = await twinsOf(Buffer.concat([pdf, Buffer.from('\n% saved again\n')]), 'again.pdf');
  expect(twins).toMatchObject([{ item: item.id, reason: 'both', percent: 100 }]);
}, 120_000);
