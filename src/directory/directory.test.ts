import { describe, expect, it } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { fold } from '../kernel/fold.ts';
import * as commands from './directory.commands.ts';
import * as store from './directory.store.ts';
import { stateOn } from './directory.ts';
import { loadProfile } from './load.ts';

const held = houseForTests();
const day = '2026-11-22';
const withRole = (role: string, skip = 0): string =>
  held.house.profile.cast.people.filter((p) =>
    p.posts.some((h) => held.house.profile.posts.find((post) => post.id === h.post)?.roles.includes(role as never)),
  )[skip]!.id;
const as = (role: string) => held.house.person(withRole(role));

describe('The directory', () => {
  it('is filled from the profile once: a second loading changes nothing', async () => {
    expect(await loadProfile(held.house, held.house.profile)).toBe(0);
  });

  it('lists the correspondents of whom a word begins as it was typed before those that hold it inside a word', async () => {
    const found = await read(held.house, as('registry-officer'), (tx) =>
      store.findCorrespondents(tx, [fold('قاف')], null, 200),
    );
    const begins = found!.map(({ name, organisationName }) =>
      [name, organisationName].some((each) => each !== null && /(^|[\s(])قاف/u.test(each.ar)),
    );
    expect(begins).toContain(false);
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });

  it('finds a correspondent by a fragment of its name in any language', async () => {
    const found = await read(held.house, as('registry-officer'), (tx) =>
      store.findCorrespondents(tx, ['سنغال'], null, 10),
    );
    expect(found!.length).toBeGreaterThan(0);
    const wildcard = await read(held.house, as('registry-officer'), (tx) =>
      store.findCorrespondents(tx, ['%'], null, 10),
    );
    expect(wildcard).toEqual([]);
  });

  it.each(['', 'republic'])('lists correspondents page by page, each once and all in one order: “%s”', async (word) => {
    const words = word === '' ? [] : [word];
    const page = async (most: number, after: string | null) =>
      (await read(held.house, as('registry-officer'), (tx) => store.findCorrespondents(tx, words, null, most, after)))!;
    const all = (await page(10_000, null)).map((row) => row.id);
    const found: string[] = [];
    for (let after: string | null = null; ; after = found.at(-1)!) {
      const rows = await page(70, after);
      found.push(...rows.map((row) => row.id));
      if (rows.length < 70) break;
    }
    expect(all.length).toBeGreaterThan(70);
    expect(new Set(all).size).toBe(all.length);
    expect(found).toEqual(all);
  });

  it('keeps the former name of a correspondent that was renamed', async () => {
    const form = {
      kind: 'ngo' as const,
      class: held.house.profile.addresseeClasses[0]!.id,
      name: { ar: 'جمعية الصفصاف', en: 'Willow Society', fr: 'Société du Saule' },
      languages: ['en' as const],
      channels: [{ channel: 'e-mail', address: 'willow@example.org', preferred: true }],
    };
    const made = await commands.addCorrespondent(held.house, as('registry-officer'), form);
    expect(made.done).toBe(true);
    expect(await commands.addCorrespondent(held.house, as('registry-officer'), form)).toMatchObject({
      refusal: 'already-known',
    });
    const id = made.done ? made.value.id : '';
    await commands.changeCorrespondent(held.house, as('registry-officer'), id, {
      ...form,
      name: { ...form.name, en: 'Oak Society' },
    });
    const now = await read(held.house, as('registry-officer'), (tx) => store.correspondentBy(tx, id));
    expect(now!.name.en).toBe('Oak Society');
    expect(now!.formerNames.map((n) => n.name['en'])).toEqual(['Willow Society']);
  });
});

describe('A grant of authority', () => {
  const post = async () =>
    (await read(held.house, as('administrator'), (tx) => store.postsOf(tx)))!.find((p) =>
      p.roles.includes('cabinet-officer'),
    )!.id;

  it('has no force until a second person confirms it, and none after it is revoked', async () => {
    const unitOfficer = as('unit-officer');
    const grant = await commands.grantPost(held.house, as('administrator'), {
      person: unitOfficer,
      post: await post(),
      manner: 'acting',
      from: day,
      to: null,
      reason: null,
    });
    expect(grant.done).toBe(true);
    const id = grant.done ? grant.value.id : '';
    const roles = async () =>
      (await read(held.house, unitOfficer, async (_tx, actor) => actor.roles.map((r) => r.role)))!;
    expect(await roles()).not.toContain('cabinet-officer');
    expect(await commands.confirmGrant(held.house, as('administrator'), 'holding', id)).toMatchObject({
      refusal: 'needs-second-person',
    });
    expect(await commands.confirmGrant(held.house, unitOfficer, 'holding', id)).toMatchObject({
      refusal: 'needs-second-person',
    });
    expect((await commands.confirmGrant(held.house, as('director-general'), 'holding', id)).done).toBe(true);
    expect(await roles()).toContain('cabinet-officer');
    expect((await commands.revokeGrant(held.house, as('director-general'), 'holding', id)).done).toBe(true);
    expect(await roles()).not.toContain('cabinet-officer');
  });

  it('is never made by the administrator for himself, in the program or in the database', async () => {
    const administrator = as('administrator');
    expect(
      await commands.grantPost(held.house, administrator, {
        person: administrator,
        post: await post(),
        manner: 'acting',
        from: day,
        to: null,
        reason: null,
      }),
    ).toMatchObject({
      refusal: 'not-allowed',
    });
    const { rows } = await read(held.house, administrator, async (_tx, actor) => ({ rows: actor.principals })).then(
      (r) => r!,
    );
    expect(rows.some((p) => p === 'cabinet' || p === 'sg' || p.startsWith('registry:') || p.startsWith('unit:'))).toBe(
      false,
    );
  });

  it('lends authority by delegation only between its days', async () => {
    const dg = as('director-general');
    const officer = as('cabinet-officer');
    const dgPost = (await read(
      held.house,
      dg,
      async (_tx, actor) => actor.roles.find((r) => r.role === 'director-general')!.post,
    ))!;
    const lent = await commands.delegate(held.house, dg, {
      post: dgPost,
      to: officer,
      act: 'approve',
      kind: null,
      amountUpTo: null,
      onBehalf: true,
      from: day,
      until: '2026-11-25',
      reason: 'travel',
    });
    expect(lent.done).toBe(true);
    await commands.confirmGrant(held.house, as('secretary-general'), 'delegation', lent.done ? lent.value.id : '');
    const delegations = async () => (await read(held.house, officer, async (_tx, actor) => actor.delegations.length))!;
    expect(await delegations()).toBe(1);
    held.house.setClock('2026-11-27T07:00:00Z');
    expect(await delegations()).toBe(0);
    held.house.setClock('2026-11-22T07:00:00Z');
  });

  it.each([
    ['not confirmed', { from: day, to: null, confirmed: false, revokedOn: null }, 'to-confirm'],
    ['begins tomorrow', { from: '2026-11-23', to: null, confirmed: true, revokedOn: null }, 'to-come'],
    ['ended yesterday', { from: '2026-01-01', to: '2026-11-21', confirmed: true, revokedOn: null }, 'ended'],
    ['revoked today', { from: '2026-01-01', to: null, confirmed: true, revokedOn: day }, 'revoked'],
    ['holds', { from: '2026-01-01', to: day, confirmed: true, revokedOn: null }, 'in-force'],
  ])('%s', (_name, grant, state) => expect(stateOn(day, grant)).toBe(state));
});
