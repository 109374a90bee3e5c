import { sql } from 'kysely';
import { weighItem } from '../../src/directives/folder.commands.ts';
import { noteMinute } from '../../src/directives/minute.commands.ts';
import type { ItemId, ReferralId } from '../../src/kernel/id.ts';
import { closeItem } from '../../src/referral/close.commands.ts';
import { directItem } from '../../src/referral/direct.commands.ts';
import type { Addressee } from '../../src/referral/referral.ts';
import { charge } from '../../src/referral/test-items.ts';
import { returnReferral, subRefer } from '../../src/referral/unit.commands.ts';
import { voidItem } from '../../src/register/item.commands.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import type { RegistrationForm } from '../../src/register/registration.ts';
import { bring, noteVerbale } from '../../src/register/test-forms.ts';
import type { TestHouse } from '../harness/house.ts';
import { must } from '../harness/road.ts';

/** What the program must answer about an item in one state: the letters of those who read it (`people.ts`). */
interface ItemState {
  readonly name: string;
  readonly readers: string;
  /** Who finds it on his unit's or his own desk. */
  readonly desk: string;
  readonly make: (house: TestHouse, word: string) => Promise<string>;
}

const reason = 'A reason';
const gate = 'RrcCADS';

const brought = async (house: TestHouse, by: string, word: string) => ({
  sha256: await bring(house, house.person(by), `The text of ${word}`),
  name: `${word}.txt`,
  part: 'main' as const,
});

async function registered(
  house: TestHouse,
  word: string,
  changes: Partial<RegistrationForm> = {},
  by = 'amina-cedar',
): Promise<string> {
  const form = noteVerbale({
    subject: `Meeting on ${word}`,
    senderWritten: `Mission of ${word}`,
    theirReference: `REF/${word}`,
    ...((changes.openers?.length ?? 0) > 0 ? {} : { files: [await brought(house, by, word)] }),
    ...changes,
  });
  return must(await registerItem(house, house.person(by), form)).id;
}

async function directedTo(house: TestHouse, item: string, to: Addressee, edition = 1): Promise<ReferralId> {
  const order = { edition, lead: charge(to), others: [], directive: null, insteadBecause: null };
  const directed = must(await directItem(house, house.person('faris-oak'), item as ItemId, order));
  return directed.referrals[0]!;
}
const atLegal = (house: TestHouse, item: string, edition = 1) =>
  directedTo(house, item, { unit: house.unit('legal') }, edition);

/** Every state of an incoming item in which somebody's right to read it differs, and the table that says whose. */
export const itemStates: readonly ItemState[] = [
  { name: 'registered', readers: gate, desk: '', make: (house, word) => registered(house, word) },
  {
    name: 'important, in the folder of the Secretary-General',
    readers: `${gate}P`,
    desk: '',
    make: async (house, word) => {
      const item = await registered(house, word);
      const weighed = { edition: 1, importance: 'important' as const, reason };
      must(await weighItem(house, house.person('faris-oak'), item as ItemId, weighed));
      return item;
    },
  },
  {
    name: 'with a minute that is not confirmed',
    readers: gate,
    desk: '',
    make: async (house, word) => {
      const item = await registered(house, word);
      const said = {
        authority: 'director-general',
        manner: 'oral',
        text: `Ask about ${word}`,
        item: item as ItemId,
      } as const;
      must(await noteMinute(house, house.person('faris-oak'), { ...said, units: [house.unit('information')] }));
      return item;
    },
  },
  {
    name: 'directed to a unit',
    readers: `${gate}Ll`,
    desk: 'Ll',
    make: async (house, word) => {
      const item = await registered(house, word);
      await atLegal(house, item);
      return item;
    },
  },
  {
    name: 'directed to a unit under an Assistant Secretary-General',
    readers: `${gate}GFf`,
    desk: 'GFf',
    make: async (house, word) => {
      const item = await registered(house, word);
      await directedTo(house, item, { unit: house.unit('palestine') });
      return item;
    },
  },
  {
    name: 'directed to a person',
    readers: `${gate}I`,
    desk: 'I',
    make: async (house, word) => {
      const item = await registered(house, word);
      await directedTo(house, item, { person: house.person('rania-basil') });
      return item;
    },
  },
  {
    name: 'sub-referred by an Assistant Secretary-General to a person under him',
    readers: `${gate}Gf`,
    desk: 'Gf',
    make: async (house, word) => {
      const item = await registered(house, word);
      const referral = await directedTo(house, item, { person: house.person('murad-canopus') });
      const order = { ...charge({ person: house.person('widad-jasmine') }), edition: 1 };
      must(await subRefer(house, house.person('murad-canopus'), referral, order));
      return item;
    },
  },
  {
    name: 'returned by the unit',
    readers: gate,
    desk: '',
    make: async (house, word) => {
      const item = await registered(house, word);
      const referral = await atLegal(house, item);
      must(await returnReferral(house, house.person('nadia-almond'), referral, { edition: 1, reason }));
      return item;
    },
  },
  {
    name: 'closed',
    readers: `${gate}Ll`,
    desk: '',
    make: async (house, word) => {
      const item = await registered(house, word);
      await atLegal(house, item);
      must(await closeItem(house, house.person('faris-oak'), item as ItemId, { edition: 2, how: 'no-reply', reason }));
      return item;
    },
  },
  {
    name: 'void',
    readers: gate,
    desk: '',
    make: async (house, word) => {
      const item = await registered(house, word);
      must(await voidItem(house, house.person('amina-cedar'), item, { edition: 1, reason }));
      return item;
    },
  },
  {
    name: 'confidential, directed to a unit',
    readers: `${gate}L`,
    desk: 'L',
    make: async (house, word) => {
      const item = await registered(house, word, { level: 1 });
      await atLegal(house, item);
      return item;
    },
  },
  {
    name: 'strictly confidential, spoken',
    readers: 'RCADS',
    desk: '',
    make: (house, word) =>
      registered(house, word, { level: 2, channel: spokenChannel(house), text: `Said of ${word}` }),
  },
  {
    name: 'sealed',
    readers: gate,
    desk: '',
    make: (house, word) => registered(house, word, { level: 2, openers: [house.person('khalil-polaris')] }),
  },
  {
    name: 'of an office abroad',
    readers: 'cCADSg',
    desk: '',
    make: async (house, word) => {
      const register = (
        await sql<{ id: string }>`select id from register.register where slug = 'office-new-york-incoming'`.execute(
          house.owner,
        )
      ).rows[0]!.id;
      return registered(house, word, { register }, 'ghassan-elm');
    },
  },
];

const spokenChannel = (house: TestHouse): string => house.profile.channels.find((each) => each.spoken && each.in)!.id;
