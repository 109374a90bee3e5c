import { describe, expect, test } from 'vitest';
import { type Profile, partIds, roleIds } from './profile.ts';
import { allCorrespondents } from './profile-correspondents.ts';
import { everyValue } from './profile-faults.ts';
import { readProfile } from './profile-read.ts';

const read = (folder: string): Profile => {
  const outcome = readProfile(new URL(`../../profiles/${folder}`, import.meta.url).pathname);
  if (!outcome.done) throw new Error((outcome.facts['places'] as string[]).join('\n'));
  return outcome.value;
};

const oic = read('oic');
const example = read('example');
const unit = (id: string) => oic.units.find((u) => u.id === id)!;
const languageKeys = ['ar', 'en', 'fr'];

describe('both houses are valid and speak three languages', () => {
  test.each([
    ['oic', oic],
    ['example', example],
  ])('%s: wherever there are words in one language, there are words in all three', (_, profile) => {
    const halves = [...everyValue(profile)].filter(({ key, value }) => {
      if (key === 'gender' || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const keys = Object.keys(value).filter((key) => languageKeys.includes(key));
      return keys.length > 0 && keys.length < 3;
    });
    expect(halves).toEqual([]);
  });

  test.each([
    ['oic', oic],
    ['example', example],
  ])('%s: the Arabic of every pair of words is written in Arabic letters', (_, profile) => {
    const latin = [...everyValue(profile)].filter(
      ({ key, value, pointer }) =>
        key === 'ar' &&
        typeof value === 'string' &&
        !/\p{Script=Arabic}/u.test(value) &&
        !/gender|\{/.test(pointer + value),
    );
    expect(latin.map(({ pointer, value }) => `${pointer} ${String(value)}`)).toEqual([]);
  });

  test('the fingerprint is the same for the same profile and another for another', () => {
    expect(read('oic').fingerprint).toBe(oic.fingerprint);
    expect(oic.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(example.fingerprint).not.toBe(oic.fingerprint);
  });
});

describe('the General Secretariat as its sources describe it', () => {
  test('57 members, 22 Arab, 18 Asian, 17 African, and 5 observer states', () => {
    const groups = Object.groupBy(oic.memberStates, (state) => state.group ?? 'none');
    expect(oic.memberStates).toHaveLength(57);
    expect([groups.arab?.length, groups.asian?.length, groups.african?.length]).toEqual([22, 18, 17]);
    expect(oic.observerStates).toHaveLength(5);
  });

  test('48 institutions, 12 Secretaries-General, 16 summits, 51 councils of ministers', () => {
    const sessions = (kind: string) => oic.sessions.filter((session) => session.kind === kind).length;
    expect(oic.institutions).toHaveLength(48);
    expect(oic.secretariesGeneral).toHaveLength(12);
    expect(['is', 'ex-is', 'joint-arab-islamic', 'cfm', 'ex-cfm'].map(sessions)).toEqual([16, 7, 3, 51, 8]);
  });

  test('ten departments stand under the Cabinet: the union of the published lists, each list kept as published', () => {
    const under = oic.units.filter((u) => u.reportsTo === 'cabinet' && ['department', 'registry'].includes(u.kind));
    expect(new Set(under.map((u) => u.id))).toEqual(new Set(oic.unitLists.flatMap((list) => list.units)));
    expect(under).toHaveLength(10);
    expect(oic.unitLists.map((list) => [list.source, list.units.length])).toEqual([
      ['000', 8],
      ['002', 8],
      ['001', 6],
      ['001', 9],
    ]);
  });

  test('what only the older page names is attested by it alone', () => {
    for (const id of ['audit', 'wisdom']) expect(unit(id).attested.map((a) => a.source)).toEqual(['001']);
    expect(new Set(unit('resources').attested.map((a) => a.source))).toEqual(new Set(['000', '002']));
  });

  test('eight external offices, four political and four humanitarian, are supervised by the Cabinet', () => {
    const offices = oic.units.filter((u) => u.kind === 'external-office');
    expect(offices.filter((u) => u.field === 'political').map((u) => u.name.en.split(' in ')[1])).toEqual([
      'New York',
      'Geneva',
      'Brussels',
      'Baghdad',
    ]);
    expect(offices.filter((u) => u.field === 'humanitarian')).toHaveLength(4);
    expect(offices.every((u) => u.supervisedBy === 'cabinet' && u.coordinatedBy!.length > 0)).toBe(true);
  });

  test('departments under Assistant Secretaries-General are marked as unverified; ICHAD is attested', () => {
    const assistants = new Set(oic.units.filter((u) => u.kind === 'assistant').map((u) => u.id));
    const under = oic.units.filter((u) => u.reportsTo && assistants.has(u.reportsTo));
    expect(under.length).toBeGreaterThan(5);
    expect(under.filter((u) => u.verified)).toEqual([]);
    expect(unit('ichad').attested).not.toEqual([]);
  });

  test('headquarters and each office keep an incoming, an outgoing and a memoranda register', () => {
    expect(oic.registers).toHaveLength(27);
    expect(oic.registers.find((r) => r.id === 'hq-incoming')).toMatchObject({
      pattern: '{code}/IN/{year}/{number:5}',
      code: 'GS',
    });
  });

  test('contradicting statements on a term are both kept, and the last verified term ends in November 2026', () => {
    const last = oic.secretariesGeneral.at(-1)!;
    expect(last.terms).toHaveLength(2);
    expect(last.terms.find((term) => term.followed)).toMatchObject({
      from: '2021-11-17',
      to: '2026-11-16',
      verified: true,
    });
  });

  test('Palestine is never called by the name that CLDR gives it', () => {
    const palestine = oic.memberStates.find((state) => state.id === 'ps')!;
    expect(palestine.longName).toEqual({ ar: 'دولة فلسطين', en: 'State of Palestine', fr: 'État de Palestine' });
  });

  test('a note verbale goes to ministries and missions only, in the third person, with initials', () => {
    const note = oic.kinds.find((kind) => kind.id === 'note-verbale')!;
    expect(note).toMatchObject({
      person: 'third',
      signature: 'initials',
      answers: expect.arrayContaining(['note-verbale']),
    });
    expect(note.addressees.toSorted()).toEqual(['ministry', 'mission']);
  });
});

describe('the correspondents that the rules make', () => {
  const all = allCorrespondents(oic);
  const find = (id: string) => all.find((c) => c.id === id)!;

  test('every member has a mission and a ministry, every observer state a mission', () => {
    expect(all.filter((c) => c.id.startsWith('mission-'))).toHaveLength(57);
    expect(all.filter((c) => c.id.startsWith('mfa-'))).toHaveLength(57);
    expect(all.filter((c) => c.id.startsWith('observer-'))).toHaveLength(5);
  });

  test('a name inside a sentence is right in the grammar of each language', () => {
    expect(find('mission-tn').addressed).toEqual({
      ar: 'المندوبية الدائمة للجمهورية التونسية لدى منظمة التعاون الإسلامي',
      en: 'the Permanent Mission of the Republic of Tunisia to the OIC',
      fr: 'à la Mission permanente de la République tunisienne auprès de l’OCI',
    });
    expect(find('mfa-ae').addressed.fr).toBe('au Ministère des Affaires étrangères des Émirats arabes unis');
    expect(find('mission-my').name.en).toBe('Permanent Mission of Malaysia to the OIC');
    expect(find('institution-isf').addressed.fr).toBe('au Fonds de solidarité islamique et son Waqf');
  });

  test('a body that is a unit of the house, or stands in two lists, is one correspondent at most', () => {
    expect(find('institution-ichad')).toBeUndefined();
    expect(find('institution-cdpu')).toBeUndefined();
    expect(all.filter((c) => c.id.endsWith('-puic'))).toHaveLength(1);
  });
});

describe('the trial cast', () => {
  const surnamed = { ar: /التجريبي/, en: /\bTrial-/, fr: /\bEssai-/ };
  const names = [
    ...oic.cast.people.map((p) => p.name),
    ...oic.cast.correspondents.flatMap((c) => c.holders.map((h) => h.name)),
  ];

  test('every name says in each language that it is invented', () => {
    for (const name of names)
      for (const [language, mark] of Object.entries(surnamed)) expect(name[language as 'ar']).toMatch(mark);
  });

  test('no one bears the name of a Secretary-General', () => {
    const real = oic.secretariesGeneral.flatMap((s) => Object.values(s.name));
    expect(names.flatMap((name) => Object.values(name)).filter((name) => real.includes(name))).toEqual([]);
  });

  test('every role is held by someone, two people hold Cabinet officers’ posts and two are advisers', () => {
    const roles = oic.cast.people.flatMap((p) =>
      p.posts
        .filter((held) => held.to === null)
        .flatMap((held) => oic.posts.find((post) => post.id === held.post)!.roles),
    );
    expect(roleIds.filter((role) => !roles.includes(role))).toEqual([]);
    expect(roles.filter((role) => role === 'cabinet-officer')).toHaveLength(2);
    expect(roles.filter((role) => role === 'adviser')).toHaveLength(2);
  });

  test('its post goes to a domain that reaches nobody', () => {
    expect(oic.cast.email).toMatch(/\.invalid$/);
    expect(
      oic.cast.correspondents.every((c) => c.trial && c.channels.every((channel) => channel.address === null)),
    ).toBe(true);
  });
});

test('the two houses share no word of the profile that the program could lean on', () => {
  const ids = (profile: Profile) =>
    new Set([...profile.units, ...profile.posts, ...profile.registers, ...profile.authorities].map((row) => row.id));
  const shared = [...ids(example)].filter((id) => ids(oic).has(id));
  expect(shared).toEqual(['administrator']);
  expect(example.parts.map((part) => part.id)).toEqual([...partIds]);
});
