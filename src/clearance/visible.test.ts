import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { attachFile } from '../drafting/file.commands.ts';
import type { Manifest } from '../drafting/manifest.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { noteContent, noteOrder } from '../drafting/test-drafts.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { closeInspection } from '../platform/pdf/inspect.ts';
import { onePage } from '../platform/pdf/test-pdf.ts';
import { closeTypst } from '../platform/pdf/typst.ts';
import { value } from '../referral/test-items.ts';
import { takeIn } from '../register/file.commands.ts';
import { openRound } from './clearance.commands.ts';
import { showRound } from './clearance.views.ts';

const held = houseForTests();
afterAll(async () => {
  await closeInspection();
  await closeTypst();
});

test('an enclosure above an officer’s level is not shown to him on the clearance desk', async () => {
  const { house } = held;
  const faris = house.person('faris-oak');
  const { id } = value(await startDraft(house, faris, noteOrder(house, { unit: house.unit('cabinet') })));
  const taken = await takeIn(house, faris, onePage(), 'secret.pdf');
  if (!taken.taken) throw new Error(taken.code);
  const order = { sha256: taken.sha256, name: 'secret.pdf', title: 'Secret', part: 'enclosure' as const, level: 2 };
  const { enclosure } = value(await attachFile(house, faris, id, order));
  const content = await noteContent(house, { enclosures: [enclosure] });
  const saved = value(await saveVersion(house, faris, id, content, { expectedEdition: 1 }));
  value(await submitDraft(house, faris, id, { expectedEdition: saved.edition }));
  const round = value(await openRound(house, house.person('hana-palm'), id, house.person('idris-cypress'))).id;
  const seen = async (slug: string) =>
    (value(await showRound(house, house.person(slug), round)).manifest as Manifest).enclosures.map(
      (file) => file.title,
    );
  expect([await seen('hana-palm'), await seen('dalia-willow')]).toEqual([['Secret'], []]);
});
