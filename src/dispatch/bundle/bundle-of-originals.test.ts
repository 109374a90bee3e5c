import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import type { DocumentId } from '../../kernel/id.ts';
import { closeBundles, openBundle } from '../../register/bundle/open-bundle.ts';
import { recordCircular, showCircular } from '../circular.commands.ts';
import { settleDocument } from '../settle.commands.ts';
import { signDocument } from '../sign.commands.ts';
import { approvedCircular } from '../test-originals.ts';
import { value } from '../test-road.ts';
import { exportBundle } from './bundle.commands.ts';

const held = houseForTests();
afterAll(closeBundles);

test('Every original of a round leaves as a bundle for its own addressee, with the subject that was cleared and not the title of the draft', async () => {
  const { house } = held;
  const registrar = house.person('amina-cedar');
  const round = await approvedCircular(house, { group: 'observer-missions', byMail: false });
  const { circular } = value(await signDocument(house, house.person('jamila-sirius'), round));
  const { rows } = value(await showCircular(house, registrar, circular!.id));
  for (const { document } of rows) value(await settleDocument(house, document as DocumentId));
  value(await recordCircular(house, registrar, circular!.id, { channel: rows[0]!.channel, takenBy: 'Messenger' }));
  for (const row of [rows[0]!, rows.at(-1)!]) {
    const bundle = value(await exportBundle(house, registrar, row.document, row.dispatch));
    const { description } = value(await openBundle(bundle.content));
    expect(description).toMatchObject({
      number: row.number,
      addressee: { name: row.name, language: row.language },
      languages: [row.language],
    });
    expect(description.subject).not.toBe('');
    expect(description.subject).not.toBe('The coordination meeting');
    for (const other of rows.filter(({ document }) => document !== row.document))
      expect(JSON.stringify(description)).not.toContain(other.name);
  }
});
