import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { refusalOf, value } from '../referral/test-items.ts';
import { find } from '../register/search.commands.ts';
import { openConcurrence } from './concurrence.commands.ts';
import { submitDraft, withdrawDraft } from './submit.commands.ts';
import { savedDraft, textOf } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';
import { listDrafts, showDraft } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string) => held.house.person(slug);
const states = ['draft', 'submitted', 'in-concurrence', 'withdrawn'] as const;
const drafts = {} as Record<(typeof states)[number], { id: string; edition: number }>;

beforeAll(async () => {
  const make = () => savedDraft(held.house, {}, { languages: textOf('A quincunx of words.') });
  const submitted = async () => {
    const saved = await make();
    return value(await submitDraft(held.house, as('omar-fig'), saved.id, { expectedEdition: saved.edition }));
  };
  drafts.draft = await make();
  drafts.submitted = await submitted();
  const asked = await submitted();
  drafts['in-concurrence'] = value(
    await openConcurrence(held.house, as('faris-oak'), asked.id, {
      asked: [{ unit: held.house.unit('protocol'), dueOn: '2026-11-30' }],
      expectedEdition: asked.edition,
    }),
  );
  const ended = await submitted();
  drafts.withdrawn = value(
    await withdrawDraft(held.house, as('omar-fig'), ended.id, { reason: 'Overtaken.', expectedEdition: ended.edition }),
  );
});

/** Who reads a draft of Legal Affairs as it stands alone, with the Cabinet, and with Protocol asked for its concurrence. */
const table = [
  ['the head of the unit', 'nadia-almond', { draft: true, submitted: true, 'in-concurrence': true, withdrawn: true }],
  ['an officer of the unit', 'omar-fig', { draft: true, submitted: true, 'in-concurrence': true, withdrawn: true }],
  ['a Cabinet officer', 'faris-oak', { draft: false, submitted: true, 'in-concurrence': true, withdrawn: true }],
  ['an adviser', 'hana-palm', { draft: false, submitted: true, 'in-concurrence': true, withdrawn: true }],
  ['the Director-General', 'jamila-sirius', { draft: false, submitted: true, 'in-concurrence': true, withdrawn: true }],
  [
    'the Secretary-General',
    'khalil-polaris',
    { draft: false, submitted: true, 'in-concurrence': true, withdrawn: true },
  ],
  [
    'the private secretary',
    'layla-vega',
    { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false },
  ],
  ['the unit asked', 'zayd-acacia', { draft: false, submitted: false, 'in-concurrence': true, withdrawn: false }],
  ['another unit', 'rania-basil', { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false }],
  ['the Registry', 'amina-cedar', { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false }],
  ['an external office', 'huda-lotus', { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false }],
  [
    'an Assistant Secretary-General',
    'murad-canopus',
    { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false },
  ],
  ['the auditor', 'imad-altair', { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false }],
  ['the administrator', 'lina-juniper', { draft: false, submitted: false, 'in-concurrence': false, withdrawn: false }],
] as const;

describe.each(table)('%s', (_who, slug, reads) => {
  test.each(states)(
    'reads a draft that is %s in its page, in lists, in search and in the database alike',
    async (state) => {
      const { id } = drafts[state];
      const page = refusalOf(await showDraft(held.house, as(slug), id)) === 'done';
      const list = (await listDrafts(held.house, as(slug), {})).rows.some((row) => row.id === id);
      const search = JSON.stringify(await find(held.house, as(slug), 'quincunx')).includes(id);
      const rows = await read(held.house, as(slug), (tx) =>
        tx.selectFrom('drafting.version').select('id').where('draft', '=', id).execute(),
      );
      expect({ page, list, search, rows: (rows ?? []).length > 0 }).toEqual({
        page: reads[state],
        list: reads[state],
        search: reads[state],
        rows: reads[state],
      });
    },
  );

  test('writes where the page says so, and nowhere else', async () => {
    for (const state of states) {
      const { id, edition } = drafts[state];
      const view = await showDraft(held.house, as(slug), id);
      const content = view.done && view.value.content;
      if (!content) continue;
      const saved = refusalOf(await saveVersion(held.house, as(slug), id, content, { expectedEdition: edition + 99 }));
      // A write that is allowed stops only at the edition, which was given wrong on purpose.
      expect([slug, state, saved === 'changed-meanwhile']).toEqual([slug, state, view.value.may.write]);
    }
  });
});
