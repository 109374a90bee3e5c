import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { referFurther } from '../referral/direct.commands.ts';
import { askExtension } from '../referral/extension.commands.ts';
import { answerTo } from '../referral/test-answer.ts';
import { charge, itemAtLegal, newItem, value } from '../referral/test-items.ts';
import { weighItem } from './folder.commands.ts';
import { confirmMinute, noteMinute } from './minute.commands.ts';
import { openHttp } from './test-http.ts';

/** What Information, the auditor and the administrator may not know of: each record of these capabilities, by its kind. */
interface Hidden {
  readonly undirected: string;
  readonly item: string;
  readonly sealed: string;
  readonly referral: string;
  readonly extension: string;
  readonly minute: string;
  readonly directive: string;
  readonly document: string;
}
const held = houseForTests();
let http: Awaited<ReturnType<typeof openHttp>>;
let hidden: Hidden;
const as = (slug: string): PersonId => held.house.person(slug);

beforeAll(async () => {
  const { house } = held;
  http = await openHttp(house);
  const { item, referral } = await itemAtLegal(house);
  const until = '2026-12-10' as never;
  const { extension } = value(
    await askExtension(house, as('omar-fig'), referral, { edition: 1, until, reason: 'Long' }),
  );
  value(
    await weighItem(house, as('dalia-willow'), item, {
      edition: 2,
      importance: 'important',
      reason: 'A head of state writes',
    }),
  );
  const said = {
    authority: 'secretary-general',
    manner: 'oral',
    text: 'Reply.',
    item,
    units: [house.unit('legal')],
  } as const;
  const { minute } = value(await noteMinute(house, as('layla-vega'), { ...said, units: [...said.units] }));
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  const openers = [as('khalil-polaris')];
  hidden = {
    undirected: await newItem(house),
    item,
    sealed: await newItem(house, { level: 2, subject: 'Sealed envelope', openers }),
    referral,
    extension,
    minute,
    directive,
    document: await answerTo(house, item),
  };
});

const acts: [string, keyof Hidden, (id: string) => [method: 'GET' | 'POST', path: string, body?: object]][] = [
  [
    'direct',
    'undirected',
    (id) => [
      'POST',
      `/api/items/${id}/direct`,
      { edition: 1, lead: { unit: held.house.unit('information'), purpose: 'file' } },
    ],
  ],
  [
    'direct a sealed one',
    'sealed',
    (id) => [
      'POST',
      `/api/items/${id}/direct`,
      { edition: 1, lead: { unit: held.house.unit('information'), purpose: 'file' } },
    ],
  ],
  [
    'refer',
    'item',
    (id) => [
      'POST',
      `/api/items/${id}/refer`,
      { others: [{ unit: held.house.unit('information'), purpose: 'information' }] },
    ],
  ],
  ['close', 'item', (id) => ['POST', `/api/items/${id}/close`, { edition: 3, how: 'no-reply', reason: 'x' }]],
  [
    'close by its answer',
    'item',
    (id) => ['POST', `/api/items/${id}/close`, { edition: 3, how: 'answered', document: hidden.document }],
  ],
  ['reopen', 'item', (id) => ['POST', `/api/items/${id}/reopen`, { edition: 3, reason: 'x' }]],
  ['share contents', 'sealed', (id) => ['POST', `/api/items/${id}/share-contents`, { persons: [as('rania-basil')] }]],
  ['ask to whom letters like it went', 'item', (id) => ['GET', `/api/items/${id}/lead`]],
  ['read the story', 'item', (id) => ['GET', `/api/items/${id}/story`]],
  ['weigh', 'undirected', (id) => ['POST', `/api/items/${id}/weigh`, { edition: 1, importance: 'routine' }]],
  ['see', 'item', (id) => ['POST', `/api/items/${id}/see`]],
  ['take from the folder', 'item', (id) => ['POST', `/api/items/${id}/take-from-folder`]],
  ['acknowledge a referral', 'referral', (id) => ['POST', `/api/referrals/${id}/acknowledge`, { edition: 1 }]],
  [
    'sub-refer',
    'referral',
    (id) => ['POST', `/api/referrals/${id}/sub-refer`, { edition: 1, person: as('salim-laurel'), purpose: 'file' }],
  ],
  ['return', 'referral', (id) => ['POST', `/api/referrals/${id}/return`, { edition: 1, reason: 'x' }]],
  ['withdraw', 'referral', (id) => ['POST', `/api/referrals/${id}/withdraw`, { edition: 1, reason: 'x' }]],
  ['contribute', 'referral', (id) => ['POST', `/api/referrals/${id}/contribute`, { edition: 1, text: 'x' }]],
  [
    'ask for time',
    'referral',
    (id) => ['POST', `/api/referrals/${id}/ask-extension`, { edition: 1, until: '2026-12-20', reason: 'x' }],
  ],
  ['grant time', 'extension', (id) => ['POST', `/api/extensions/${id}/grant`, { until: '2026-12-20' }]],
  ['refuse time', 'extension', (id) => ['POST', `/api/extensions/${id}/refuse`, { reason: 'x' }]],
  [
    'note a minute on an item',
    'item',
    (id) => ['POST', '/api/minutes', { item: id, authority: 'secretary-general', manner: 'oral', text: 'x' }],
  ],
  ['read a minute', 'minute', (id) => ['GET', `/api/minutes/${id}`]],
  ['amend a minute', 'minute', (id) => ['POST', `/api/minutes/${id}/amend`, { edition: 2, text: 'x' }]],
  ['confirm a minute', 'minute', (id) => ['POST', `/api/minutes/${id}/confirm`, { edition: 2 }]],
  ['withdraw a minute', 'minute', (id) => ['POST', `/api/minutes/${id}/withdraw`, { edition: 2, reason: 'x' }]],
  ['read a directive', 'directive', (id) => ['GET', `/api/directives/${id}`]],
  ['acknowledge a directive', 'directive', (id) => ['POST', `/api/directives/${id}/acknowledge`]],
  [
    'say the bounds of a directive',
    'directive',
    (id) => ['POST', `/api/directives/${id}/bounds`, { edition: 1, correspondents: [], subjectWords: ['xx'] }],
  ],
  [
    'take the bounds of a directive away',
    'directive',
    (id) => ['POST', `/api/directives/${id}/bounds/clear`, { edition: 1 }],
  ],
  ['fulfil a directive', 'directive', (id) => ['POST', `/api/directives/${id}/fulfil`, { edition: 1 }]],
  ['revoke a directive', 'directive', (id) => ['POST', `/api/directives/${id}/revoke`, { edition: 1, reason: 'x' }]],
  ['lists of minutes on an item', 'item', (id) => ['GET', `/api/minutes?item=${id}`]],
  ['lists of directives on an item', 'item', (id) => ['GET', `/api/directives?item=${id}`]],
];

test.each(acts)('%s: a hidden record answers byte for byte as one that does not exist', async (_, kind, asked) => {
  for (const slug of [
    'rania-basil',
    'salim-laurel',
    'tariq-olive',
    'murad-canopus',
    'huda-lotus',
    'imad-altair',
    'lina-juniper',
  ]) {
    const before = await http.ask(slug, ...asked(newId()));
    expect(await http.ask(slug, ...asked(hidden[kind]))).toEqual(before);
    expect([200, 404]).toContain(before.status);
  }
});

test('every route of these capabilities stands in the table above, or lists only what its reader may see', () => {
  const lists = ['cabinet', 'extensions', 'unit', 'sg', 'counts'].map((tray) => `GET /api/trays/${tray}`);
  const asked = acts.map(([, , ask]) => {
    const [method, path] = ask('x');
    return `${method} ${path.replace(/\/x(\/|$)/, '/:id$1').replace(/\?.*/, '')}`;
  });
  expect([...new Set([...asked, ...lists])].sort()).toEqual([...http.routes].sort());
});

test('trays and counts of those who may not know say nothing', async () => {
  for (const slug of ['rania-basil', 'imad-altair', 'lina-juniper']) {
    for (const tray of ['cabinet', 'sg', 'unit', 'extensions'])
      expect(await http.ask(slug, 'GET', `/api/trays/${tray}`)).toEqual({
        status: 200,
        body: '{"rows":[],"next":null}',
      });
    const { body } = await http.ask(slug, 'GET', '/api/trays/counts');
    expect(
      Object.values(JSON.parse(body) as object).every((count) => count === 0),
      body,
    ).toBe(true);
  }
});

test('a document that the lead may not read answers as one that does not exist when the item is to be closed by it', async () => {
  const { house } = held;
  const other = await itemAtLegal(house);
  const document = await answerTo(house, other.item);
  await house.owner.deleteFrom('access.access').where('record', '=', document).execute();
  const close = (id: string) =>
    http.ask('nadia-almond', 'POST', `/api/items/${other.item}/close`, { edition: 2, how: 'answered', document: id });
  expect(await close(document)).toEqual(await close(newId()));
});

test('a unit that is told of an item is told nothing of what the SG and other units said about it', async () => {
  const { house } = held;
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice', instruction: 'How do we seat them?' })];
  value(await referFurther(house, as('faris-oak'), hidden.item as never, { others, directive: null }));
  const { status, body } = await http.ask('yusra-pine', 'GET', `/api/items/${hidden.item}/story`);
  const story = JSON.parse(body);
  expect(status).toBe(200);
  expect(story.moments.map((moment: { kind: string }) => moment.kind)).toEqual(['registered', 'referred']);
  expect(story.lead).toMatchObject({ id: house.unit('legal') });
  expect(story.referrals).toHaveLength(1);
  expect(body).not.toContain('A head of state writes');
  const gate = JSON.parse((await http.ask('faris-oak', 'GET', `/api/items/${hidden.item}/story`)).body);
  expect(gate.moments.map((moment: { kind: string }) => moment.kind)).toEqual(
    expect.arrayContaining([
      'weighed',
      'in-folder',
      'minute',
      'directive',
      'referred',
      'extension-asked',
      'draft',
      'signed',
    ]),
  );
});
