import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import type { PersonId } from '../kernel/id.ts';
import { may } from './dispatch.policy.ts';

const held = houseForTests();

const cast = {
  registrar: 'amina-cedar',
  officer: 'dalia-willow',
  adviser: 'hana-palm',
  'director-general': 'jamila-sirius',
  'secretary-general': 'khalil-polaris',
  'private-secretary': 'layla-vega',
  'its unit': 'omar-fig',
  'another unit': 'salim-laurel',
  'office registrar': 'ghassan-elm',
  auditor: 'imad-altair',
  administrator: 'lina-juniper',
} as const;
type Who = keyof typeof cast;
const cabinet: Who[] = ['officer', 'adviser', 'director-general', 'secretary-general'];
const keepers: Who[] = ['registrar', ...cabinet];

/** Who may do what with a letter of Legal Affairs, numbered in the Registry's own book and signed by its head. */
const table: Record<keyof typeof may, readonly Who[]> = {
  send: keepers,
  recordDispatch: keepers,
  resolve: keepers,
  cancel: keepers,
  recordReceipt: [...keepers, 'its unit'],
  void: ['director-general', 'secretary-general'],
  bringScan: keepers,
  judgeScan: cabinet,
  clearForm: ['adviser', 'director-general'],
  confirmForm: ['director-general', 'secretary-general'],
  revokeForm: ['adviser', 'director-general', 'secretary-general'],
  acknowledge: keepers,
};

test.each(Object.entries(table) as [keyof typeof may, readonly Who[]][])(
  'Who may %s a document of Legal Affairs',
  async (act, allowed) => {
    const { house } = held;
    const document = {
      bookUnit: house.unit('registry'),
      central: true,
      unit: house.unit('legal'),
      signedBy: house.person('nadia-almond'),
    };
    const answers = await Promise.all(
      (Object.entries(cast) as [Who, string][]).map(async ([who, slug]) => {
        const actor = await read(house, house.person(slug), async (_tx, one) => one);
        return may[act](actor!, document) ? [who] : [];
      }),
    );
    expect(answers.flat().sort()).toEqual([...allowed].sort());
  },
);

test('A document in an office’s own book is sent by that office’s registrar, and the Cabinet leaves it to him', async () => {
  const { house } = held;
  const document = {
    bookUnit: house.unit('office-new-york'),
    central: false,
    unit: house.unit('office-new-york'),
    signedBy: '' as PersonId,
  };
  const asks = async (slug: string) =>
    may.send((await read(house, house.person(slug), async (_tx, actor) => actor))!, document);
  expect(await asks('ghassan-elm')).toBe(true);
  expect(await asks('huda-lotus')).toBe(false);
  expect(await asks('amina-cedar')).toBe(false);
  expect(await asks('dalia-willow')).toBe(false);
});

test('Whoever signed a document may strike it out', async () => {
  const { house } = held;
  const nadia = house.person('nadia-almond');
  const document = { bookUnit: house.unit('registry'), central: true, unit: house.unit('legal'), signedBy: nadia };
  expect(may.void((await read(house, nadia, async (_tx, actor) => actor))!, document)).toBe(true);
});
