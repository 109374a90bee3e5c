import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { actAsHouse, read } from '../access/act.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { referFurther } from '../referral/direct.commands.ts';
import { charge, itemAtLegal, refusalOf, value } from '../referral/test-items.ts';
import type { DraftContent } from './content.ts';
import { manifestHash } from './manifest.ts';
import { resolveManifest } from './manifest-resolve.ts';
import { submitDraft, takeBackDraft, withdrawDraft } from './submit.commands.ts';
import { idOf, savedDraft, submittedDraft, textOf, toMission, toUnit } from './test-drafts.ts';
import { listDrafts, listSignatories, showDraft } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const submit = (slug: string, saved: { id: string; edition: number }) =>
  submitDraft(held.house, as(slug), saved.id, { expectedEdition: saved.edition });
const resolved = async (draft: string, version: string) =>
  (await read(held.house, as('nadia-almond'), (tx) => resolveManifest(tx, held.house, draft, version)))!;
const signedBy = async (post: string, behalf: string | null = null): Promise<Partial<DraftContent>> => ({
  signatory: {
    post: await idOf(held.house, 'post', post),
    onBehalfOf: behalf === null ? null : await idOf(held.house, 'post', behalf),
  },
});

/** A clearance under way, as the Cabinet opens it. */
const openedRound = (draft: string) =>
  actAsHouse(held.house, 'test.round', async ({ tx, about }) => {
    await sql`insert into clearance.round (id, draft, version, ordinal, manifest, manifest_hash, opened_by, opened_at)
      select ${newId()}::uuid, d.id, d.current_version, 1, '{}', 'x', ${as('faris-oak')}::uuid, now() from drafting.draft d where d.id = ${draft}::uuid`.execute(
      tx,
    );
    about('draft', draft);
  });

test('with its submission the Cabinet sees a draft, and no other unit does', async () => {
  const saved = await savedDraft(held.house);
  const seen = async (slug: string) => refusalOf(await showDraft(held.house, as(slug), saved.id));
  expect(await seen('faris-oak')).toBe('no-such-draft');
  const submitted = value(await submit('omar-fig', saved));
  expect(submitted).toMatchObject({ state: 'submitted', signatoryAway: null });
  expect(submitted.manifestHash).toBe(manifestHash(value(await resolved(saved.id, saved.version))));
  expect([await seen('faris-oak'), await seen('zayd-acacia'), await seen('bilal-birch')]).toEqual([
    'done',
    'no-such-draft',
    'no-such-draft',
  ]);
  const { rows } = await listDrafts(held.house, as('faris-oak'), { state: 'submitted' });
  expect(rows.map((row) => row.id)).toContain(saved.id);
});

test.each([
  ['no addressee', { addressees: [] }, 'no-addressee'],
  ['no text', { languages: textOf('  ') }, 'no-text'],
  ['no signatory', { signatory: null }, 'no-signatory'],
] as const)('a draft with %s does not go to the Cabinet', async (_what, changes, refusal) => {
  const saved = await savedDraft(held.house, {}, changes as Partial<DraftContent>);
  expect(refusalOf(await submit('nadia-almond', saved))).toBe(refusal);
});

test('what its kind asks for must be there: a basis for a circular, a subject for a letter, an amount for a contract', async () => {
  const circular = await savedDraft(held.house, { kind: 'circular' });
  expect(refusalOf(await submit('nadia-almond', circular))).toBe('no-basis');
  const [version] = textOf('Text.');
  const letter = await savedDraft(held.house, { kind: 'letter' }, { languages: [{ ...version!, subject: ' ' }] });
  expect(refusalOf(await submit('nadia-almond', letter))).toBe('no-subject');
  const basis = [{ manner: 'decision' as const, citation: 'Decision 3' }];
  const person = await toMission(held.house, 'trial-person-pearl');
  const contract = await savedDraft(held.house, { kind: 'contract' }, { addressees: [person], basis });
  expect(refusalOf(await submit('nadia-almond', contract))).toBe('no-amount');
});

test.each([
  ['the Director-General in the Secretary-General’s name', 'director-general', 'secretary-general', 'done'],
  ['the Director-General in his own', 'director-general', null, 'signatory-without-authority'],
  ['the Secretary-General', 'secretary-general', null, 'done'],
  ['the head of Protocol, who signs notes', 'protocol-head', null, 'done'],
  ['the head of Information, who does not', 'information-head', null, 'signatory-without-authority'],
  ['a post that nobody holds', 'conference-head', null, 'nobody-holds-post'],
] as const)('a note to be signed by %s', async (_who, post, behalf, expected) => {
  const saved = await savedDraft(held.house, {}, await signedBy(post, behalf));
  expect(refusalOf(await submit('nadia-almond', saved))).toBe(expected);
});

test('those who may sign are listed; who is away is shown with who acts for him', async () => {
  const saved = await savedDraft(held.house, {}, await signedBy('secretary-general'));
  const away = {
    id: '01a1ff5a-0000-7000-8000-000000000001',
    person: as('khalil-polaris'),
    acting: as('jamila-sirius'),
  };
  await held.house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`insert into directory.absence (id, person, from_day, to_day, acting, recorded_by)
      values (${away.id}, ${away.person}, '2026-11-20', '2026-11-25', ${away.acting}, ${away.acting})`.execute(tx);
  });
  const possible = value(await listSignatories(held.house, as('omar-fig'), saved.id));
  expect(possible.find((one) => one.person === as('khalil-polaris'))).toMatchObject({
    awayUntil: '2026-11-25',
    acting: { person: as('jamila-sirius') },
  });
  expect(possible.map((one) => one.person)).toContain(as('yusra-pine'));
  expect(possible.some((one) => one.person === as('rania-basil'))).toBe(false);
  expect(value(await submit('nadia-almond', saved)).signatoryAway).toMatchObject({
    awayUntil: '2026-11-25',
    acting: { person: as('jamila-sirius') },
  });
  await sql`delete from directory.absence where id = ${away.id}`.execute(held.house.owner).catch(() => undefined);
});

test('nobody is named to sign what rests on an item that he may not read; once it is referred to him he is', async () => {
  const { item } = await itemAtLegal(held.house);
  const saved = await savedDraft(held.house, { answers: [item] });
  const possible = async (): Promise<string[]> =>
    value(await listSignatories(held.house, as('omar-fig'), saved.id)).map((one) => one.person);
  expect(await possible()).toEqual(expect.arrayContaining([as('jamila-sirius'), as('khalil-polaris')]));
  expect(await possible()).not.toContain(as('yusra-pine'));
  const others = [charge({ unit: held.house.unit('protocol') }, { purpose: 'information', dueOn: null })];
  value(await referFurther(held.house, as('faris-oak'), item, { others, directive: null }));
  expect(await possible()).toContain(as('yusra-pine'));
});

test('a manifest names what leaves: lines, class, channel and address of each addressee, the signatory in each language', async () => {
  const holder = await idOf(held.house, 'correspondent', 'trial-mission-bensalem--selma-comet');
  const addressees = [
    await toMission(held.house),
    { ...(await toMission(held.house)), correspondent: holder, role: 'cc' as const, channel: 'hand' },
  ];
  const saved = await savedDraft(held.house, {}, { addressees });
  const manifest = value(await resolved(saved.id, saved.version));
  expect(manifest).toMatchObject({
    format: 'diwan-manifest-1',
    road: 'outgoing',
    register: 'hq-outgoing',
    addressees: [
      {
        class: 'mission',
        channel: 'e-mail',
        address: 'trial-mission-bensalem@correspondents.invalid',
        lines: ['Permanent Mission of the Trial Kingdom of Bensalem to the OIC', 'Jeddah'],
      },
      {
        role: 'cc',
        address: null,
        lines: [
          'H.E. Ambassador Selma Trial-Comet, Permanent Representative',
          'Permanent Mission of the Trial Kingdom of Bensalem to the OIC',
          'Jeddah',
        ],
      },
    ],
    signatory: {
      person: as('jamila-sirius'),
      block: { en: { name: 'Jamila Trial-Sirius', initials: 'J.T.S.', onBehalfOf: 'Secretary-General' } },
    },
    made: { profile: held.house.profile.fingerprint },
  });
  expect(manifest.email?.subject).toBe('Coordination meeting');
  expect(manifestHash(value(await resolved(saved.id, saved.version)))).toBe(manifestHash(manifest));
});

test.each([
  ['no address for e-mail', { channel: 'e-mail', address: 'nowhere' }, 'no-address'],
  ['a channel that only brings in', { channel: 'portal' }, 'unknown-channel'],
  ['a channel that nobody knows', { channel: 'pigeon' }, 'unknown-channel'],
])('an addressee with %s cannot be resolved, and the draft says which', async (_what, changes, refusal) => {
  const addressees = [await toMission(held.house), { ...(await toMission(held.house)), ...changes }];
  const saved = await savedDraft(held.house, {}, { addressees });
  expect(await resolved(saved.id, saved.version)).toMatchObject({ refusal, facts: { place: 2 } });
  const view = value(await showDraft(held.house, as('nadia-almond'), saved.id));
  expect(view.preview).toMatchObject({ refusal, texts: { en: expect.stringContaining('no. 2') } });
});

test('a memorandum is numbered in its own register and is sent to nobody outside', async () => {
  const saved = await savedDraft(held.house, { road: 'memorandum', kind: 'memorandum' });
  const manifest = value(await resolved(saved.id, saved.version));
  expect(manifest).toMatchObject({
    road: 'memorandum',
    register: 'hq-memoranda',
    addressees: [{ unit: held.house.unit('protocol'), class: 'unit', channel: 'house', address: null }],
    email: null,
  });
});

test('a draft of an external office is numbered in the office’s own register', async () => {
  const order = { unit: held.house.unit('office-new-york') };
  const by = as('huda-lotus');
  const saved = await savedDraft(held.house, order, await signedBy('office-new-york-head'), by);
  const found = await read(held.house, by, (tx) => resolveManifest(tx, held.house, saved.id, saved.version));
  expect(found).toMatchObject({ value: { register: 'office-new-york-outgoing' } });
});

test('the unit takes a draft back until its clearance begins', async () => {
  const submitted = await submittedDraft(held.house);
  const back = value(
    await takeBackDraft(held.house, as('omar-fig'), submitted.id, { expectedEdition: submitted.edition }),
  );
  const again = value(await submit('nadia-almond', { ...submitted, edition: back.edition }));
  await openedRound(again.id);
  const { edition } = value(await showDraft(held.house, as('nadia-almond'), again.id));
  expect(refusalOf(await takeBackDraft(held.house, as('omar-fig'), again.id, { expectedEdition: edition }))).toBe(
    'clearance-open',
  );
});

test.each([
  ['the unit', 'omar-fig', 'done'],
  ['the Cabinet', 'faris-oak', 'done'],
  ['another unit', 'zayd-acacia', 'no-such-draft'],
] as const)('a submitted draft is withdrawn by %s: %s gets %s', async (_who, slug, expected) => {
  const submitted = await submittedDraft(held.house);
  const withdraw = (reason: string) =>
    withdrawDraft(held.house, as(slug), submitted.id, { reason, expectedEdition: submitted.edition });
  if (expected === 'done') expect(refusalOf(await withdraw(' '))).toBe('reason-needed');
  expect(refusalOf(await withdraw('Settled by telephone.'))).toBe(expected);
});

test('with a withdrawn draft its clearance ends, so that nothing of it can be signed', async () => {
  const submitted = await submittedDraft(held.house);
  await openedRound(submitted.id);
  const { edition } = value(await showDraft(held.house, as('nadia-almond'), submitted.id));
  value(
    await withdrawDraft(held.house, as('nadia-almond'), submitted.id, {
      reason: 'Overtaken.',
      expectedEdition: edition,
    }),
  );
  const { rows } = await sql<{ state: string }>`
    select state from clearance.round where draft = ${submitted.id}`.execute(held.house.owner);
  expect(rows).toEqual([{ state: 'superseded' }]);
});

test('a list of drafts is read page by page, and holds nothing of others', async () => {
  held.house.setClock('2026-11-22T07:00:01Z');
  const mine = [await savedDraft(held.house)];
  held.house.setClock('2026-11-22T07:00:02Z');
  mine.push(await savedDraft(held.house));
  held.house.setClock('2026-11-22T07:00:00Z');
  const first = await listDrafts(held.house, as('nadia-almond'), { mine: true }, { most: 1 });
  expect(first.rows.map((row) => row.id)).toEqual([mine[1]!.id]);
  const next = await listDrafts(held.house, as('nadia-almond'), { mine: true }, { most: 1, before: first.next! });
  expect(next.rows.map((row) => row.id)).toEqual([mine[0]!.id]);
  const { rows } = await listDrafts(held.house, as('zayd-acacia'), {});
  expect(rows).toEqual([]);
});

test('a decision goes to units and institutions by the outgoing register', async () => {
  const basis = [{ manner: 'charter' as const, citation: 'Article 20' }];
  const saved = await savedDraft(
    held.house,
    { kind: 'decision' },
    { addressees: [toUnit(held.house, 'protocol')], basis, ...(await signedBy('secretary-general')) },
  );
  expect(refusalOf(await submit('nadia-almond', saved))).toBe('done');
});
