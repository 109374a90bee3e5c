import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { resolveManifest } from './manifest-resolve.ts';
import { startDraft } from './start.commands.ts';
import { submitDraft } from './submit.commands.ts';
import { saveVersion } from './version.commands.ts';

const held = houseForTests();

test('A unit writes a note to a mission, saves it and gives it to the Cabinet', async () => {
  const { house } = held;
  const nadia = house.person('nadia-almond');
  const { rows } = await sql<{
    id: string;
    slug: string;
  }>`select id, slug from directory.correspondent where slug = 'trial-mission-qaf' union all select id, slug from directory.post where slug = 'protocol-head'`.execute(
    house.owner,
  );
  const id = (slug: string) => rows.find((row) => row.slug === slug)!.id;
  const started = await startDraft(house, nadia, {
    road: 'outgoing',
    kind: 'note-verbale',
    unit: house.unit('legal'),
    subject: 'A meeting',
    answers: [],
    quotes: [],
  });
  if (!started.done) throw new Error(started.refusal);
  const content = {
    ...started.value.proposal,
    addressees: [
      {
        role: 'to' as const,
        correspondent: id('trial-mission-qaf'),
        unit: null,
        person: null,
        language: 'ar' as const,
        channel: 'e-mail',
        address: null,
      },
    ],
    signatory: { post: id('protocol-head'), onBehalfOf: null },
  };
  const saved = await saveVersion(house, nadia, started.value.id, content, { expectedEdition: 1 });
  if (!saved.done) throw new Error(saved.refusal);
  const submitted = await submitDraft(house, nadia, started.value.id, { expectedEdition: saved.value.edition });
  if (!submitted.done) throw new Error(submitted.refusal);
  const again = await read(house, nadia, (tx) => resolveManifest(tx, house, started.value.id, saved.value.version));
  expect(again).toEqual({ done: true, value: submitted.value.manifest });
});
