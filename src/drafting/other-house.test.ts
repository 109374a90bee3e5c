import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { value } from '../referral/test-items.ts';
import { resolveManifest } from './manifest-resolve.ts';
import { startDraft } from './start.commands.ts';
import { submitDraft } from './submit.commands.ts';
import { idOf, textOf, toMission, toUnit } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';

const held = houseForTests('example');

test.each([
  ['a letter to an embassy', 'outgoing', 'letter', 'embassy-of-north-bank', 'desk-outgoing', 'embassy'],
  ['a note from one division to another', 'memorandum', 'internal-note', 'moon-tables', 'desk-memoranda', 'division'],
] as const)('an invented ministry drafts %s by its own words', async (_what, road, kind, to, register, className) => {
  const { house } = held;
  const iris = house.person('iris-reef');
  const order = { road, kind, unit: house.unit('harbours'), subject: 'Pilots', answers: [], quotes: [] };
  const { id } = value(await startDraft(house, iris, order));
  const post = road === 'outgoing' ? 'chief-of-staff' : 'harbours-head';
  const content = {
    languages: textOf('The pilots come at noon.'),
    addressees: [road === 'outgoing' ? await toMission(house, to) : toUnit(house, to)],
    enclosures: [],
    basis: [],
    signatory: {
      post: await idOf(house, 'post', post),
      onBehalfOf: road === 'outgoing' ? await idOf(house, 'post', 'minister') : null,
    },
    email: null,
    uploaded: null,
    yourReference: null,
  };
  const saved = value(await saveVersion(house, iris, id, content, { expectedEdition: 1 }));
  value(await submitDraft(house, iris, id, { expectedEdition: saved.edition }));
  const manifest = value((await read(house, iris, (tx) => resolveManifest(tx, house, id, saved.version)))!);
  expect(manifest).toMatchObject({ register, addressees: [{ class: className }] });
});
