import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { takeFromFolder, weighItem } from '../directives/folder.commands.ts';
import { noteMinute } from '../directives/minute.commands.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { showStory } from '../referral/story.commands.ts';
import { directToLegal, lendDirecting, refusalOf, value } from '../referral/test-items.ts';
import { correctItem } from '../register/correction.commands.ts';
import { arrangeBrief, composeBrief, issueBrief, refreshBrief } from './brief.commands.ts';
import type { BriefId, BriefView } from './brief.ts';
import { printBrief } from './print.commands.ts';
import { countBriefs, listBriefs, openBrief } from './read.commands.ts';
import { entriesOf, importantItem, issuedBrief } from './test-brief.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const open = async (slug: string, id: string): Promise<BriefView> => value(await openBrief(held.house, as(slug), id));
const recordsOf = (brief: BriefView, section?: string): string[] =>
  brief.lines.filter((line) => section === undefined || line.section === section).map(({ record }) => record);

/** A day further, so that each test has a brief of its own; what stands is told once before it. */
const nextDay = (): void => held.house.setClock(new Date(held.house.clock().getTime() + 86_400_000).toISOString());

const levelName = (language: 'ar' | 'en' | 'fr'): string =>
  held.house.profile.classification.levels.find(({ rank }) => rank === 1)!.name[language];

describe('once issued', () => {
  test('it stays as it was told, whatever becomes of the item, and the database itself refuses a change', async () => {
    const { house } = held;
    nextDay();
    const item = await importantItem(house, { subject: 'As it was told' });
    const id = await issuedBrief(house);
    const changes = { edition: 2, reason: 'Mis-keyed', changes: { subject: 'As it was put right' } };
    value(await correctItem(house, as('amina-cedar'), item, changes));
    expect(await open('khalil-polaris', id)).toMatchObject({
      lines: expect.arrayContaining([
        expect.objectContaining({ told: expect.objectContaining({ subject: 'As it was told' }) }),
      ]),
    });
    for (const change of [
      sql`update brief.line set summary = 'other' where brief = ${id}`,
      sql`update brief.brief set day = '2026-12-31' where id = ${id}`,
    ])
      await expect(change.execute(house.owner)).rejects.toThrow(/do(es)? not change/);
    const line = sql`insert into brief.line (id, brief, section, record, place, added_by, added_at)
      values (${newId()}, ${id}, 'important', ${newId()}, 9, ${as('faris-oak')}, now())`;
    await expect(line.execute(house.owner)).rejects.toThrow('inherits the access of its record');
    expect(refusalOf(await issueBrief(house, as('jamila-sirius'), id, 2))).toBe('already-issued');
    expect(refusalOf(await composeBrief(house, as('faris-oak'), {}))).toBe('already-issued');
  });

  test('the story of an item says in which brief he was told of it, to those behind the gate and to nobody else', async () => {
    const { house } = held;
    nextDay();
    const item = await importantItem(house);
    await directToLegal(house, item, [], 2);
    const id = await issuedBrief(house);
    await open('khalil-polaris', id);
    const told = async (slug: string) => {
      const story = value(await showStory(house, as(slug), item));
      return story.moments.filter(({ kind }) => kind === 'briefed').map(({ record }) => record);
    };
    expect(await told('faris-oak')).toEqual([id]);
    expect(await told('nadia-almond')).toEqual([]);
  });

  test('that the Secretary-General opened it is his own entry, once; what others read of it is not', async () => {
    const { house } = held;
    nextDay();
    await importantItem(house);
    const id = await issuedBrief(house);
    await open('jamila-sirius', id);
    await open('layla-vega', id);
    expect((await listBriefs(house, as('khalil-polaris'), { unseen: true })).rows.map((row) => row.id)).toEqual([id]);
    expect(await countBriefs(house, as('khalil-polaris'))).toBe(1);
    expect((await open('khalil-polaris', id)).seen).toMatchObject([{ by: { id: as('khalil-polaris') } }]);
    await open('khalil-polaris', id);
    expect(await entriesOf(house, id, 'brief.see')).toBe(1);
    expect(await countBriefs(house, as('khalil-polaris'))).toBe(0);
    expect(await countBriefs(house, as('nadia-almond'))).toBe(0);
    expect((await listBriefs(house, as('khalil-polaris'), { unseen: true })).rows).toEqual([]);
  });

  test('he directs from a line: the minute stands on its item', async () => {
    const { house } = held;
    nextDay();
    const item = await importantItem(house);
    const brief = await open('khalil-polaris', await issuedBrief(house));
    const line = brief.lines.find(({ record }) => record === item)!;
    expect(line.item).toBe(item);
    const said = { authority: 'secretary-general', manner: 'written', text: 'Accept.', item: line.item! } as const;
    expect(refusalOf(await noteMinute(house, as('khalil-polaris'), said))).toBe('done');
  });

  test('it prints in three languages with the highest classification of what stands on it, and printing is an entry', async () => {
    const { house } = held;
    nextDay();
    await importantItem(house, { level: 1, subject: 'دعوة إلى القمة' });
    const id = await issuedBrief(house);
    for (const language of ['ar', 'en', 'fr'] as const) {
      const { content } = value(await printBrief(house, as('jamila-sirius'), id, language));
      expect(JSON.stringify(value(await extractText(content)))).toContain(levelName(language));
      expect(Buffer.from(content.slice(0, 5)).toString()).toBe('%PDF-');
    }
    expect(await entriesOf(house, id, 'brief.print')).toBe(3);
    expect(await entriesOf(house, id, 'brief.read')).toBe(3);
  }, 60_000);
});

describe('nobody reads in it what he may not read elsewhere', () => {
  test('a line above the clearance of a reader is not there for him, and neither is its classification', async () => {
    const { house } = held;
    nextDay();
    const open1 = await importantItem(house, { subject: 'For all of the Cabinet' });
    const close = await importantItem(house, {
      level: 2,
      channel: 'oral',
      subject: 'For the few',
      text: 'Spoken.',
    } as never);
    const id = await issuedBrief(house);
    const [dg, officer] = [await open('jamila-sirius', id), await open('dalia-willow', id)];
    expect(recordsOf(dg)).toEqual(expect.arrayContaining([open1, close]));
    expect(dg.level).toBe(2);
    expect(recordsOf(officer)).not.toContain(close);
    expect(officer.level).toBe(0);
    expect((await listBriefs(house, as('dalia-willow'), {})).rows[0]!.lines).toBe(officer.lines.length);
  });

  test('what an officer is not cleared for is taken in by one who is, and what the issuer cannot read goes to the next', async () => {
    const { house } = held;
    nextDay();
    const close = await importantItem(house, {
      level: 2,
      channel: 'oral',
      subject: 'For the few again',
      text: 'Spoken again.',
    } as never);
    await importantItem(house, { subject: 'For everyone' });
    const { brief, edition } = value(await composeBrief(house, as('dalia-willow'), {}));
    expect(recordsOf(await open('jamila-sirius', brief))).not.toContain(close);
    const refreshed = value(await refreshBrief(house, as('jamila-sirius'), brief, edition));
    expect(recordsOf(await open('jamila-sirius', brief))).toContain(close);
    expect(recordsOf(await open('dalia-willow', brief))).not.toContain(close);
    await lendDirecting(house, 'jamila-sirius', 'dalia-willow', 'director-general');
    value(await issueBrief(house, as('dalia-willow'), brief, refreshed.edition));
    expect(recordsOf(await open('khalil-polaris', brief))).not.toContain(close);
    nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)))).toContain(close);
  });

  test('an item that leaves the folder leaves the private secretary’s copy too', async () => {
    const { house } = held;
    nextDay();
    const item = await importantItem(house);
    const id = await issuedBrief(house);
    expect(recordsOf(await open('layla-vega', id))).toContain(item);
    value(await takeFromFolder(house, as('jamila-sirius'), item));
    expect(recordsOf(await open('layla-vega', id))).not.toContain(item);
    expect(recordsOf(await open('khalil-polaris', id))).toContain(item);
  });

  test.each(['nadia-almond', 'bilal-birch', 'imad-altair', 'lina-juniper', 'murad-canopus'])(
    '%s learns of no brief at all',
    async (slug) => {
      const { house } = held;
      const id = (await listBriefs(house, as('jamila-sirius'), {})).rows[0]!.id;
      const [hidden, unknown] = [await openBrief(house, as(slug), id), await openBrief(house, as(slug), newId())];
      expect([refusalOf(hidden), hidden]).toEqual(['no-such-brief', unknown]);
      expect((await listBriefs(house, as(slug), {})).rows).toEqual([]);
      for (const refused of [
        await issueBrief(house, as(slug), id, 1),
        await refreshBrief(house, as(slug), id, 1),
        await arrangeBrief(house, as(slug), id, { edition: 1, lines: [] }),
        await printBrief(house, as(slug), id, 'en'),
      ])
        expect(refusalOf(refused)).toBe('no-such-brief');
      expect(refusalOf(await composeBrief(house, as(slug), {}))).toBe('not-allowed');
    },
  );
});

describe('who composes and who issues', () => {
  test('an adviser reads and does neither; a Cabinet officer composes and does not issue; the Secretary-General sees only what was issued', async () => {
    const { house } = held;
    nextDay();
    await importantItem(house);
    expect(refusalOf(await composeBrief(house, as('hana-palm'), {}))).toBe('not-allowed');
    const { brief, edition } = value(await composeBrief(house, as('faris-oak'), {}));
    expect(refusalOf(await issueBrief(house, as('faris-oak'), brief, edition))).toBe('not-allowed');
    for (const slug of ['khalil-polaris', 'hana-palm'])
      expect(refusalOf(await openBrief(house, as(slug), brief))).toBe('no-such-brief');
    expect(refusalOf(await printBrief(house, as('jamila-sirius'), brief, 'ar'))).toBe('not-issued-yet');
    expect(refusalOf(await composeBrief(house, as('layla-vega'), {}))).toBe('already-begun');
    expect(refusalOf(await composeBrief(house, as('layla-vega'), { day: '2026-11-01' }))).toBe('day-has-passed');
    expect(refusalOf(await composeBrief(house, as('layla-vega'), { day: '2026-02-30' }))).toBe('day-does-not-exist');
  });

  test('the second of two officers is told what changed', async () => {
    const { house } = held;
    const brief = (await listBriefs(house, as('faris-oak'), { state: 'draft' })).rows[0]!;
    value(await arrangeBrief(house, as('faris-oak'), brief.id, { edition: brief.edition, lines: [] }));
    const second = await arrangeBrief(house, as('layla-vega'), brief.id, { edition: brief.edition, lines: [] });
    expect(refusalOf(second)).toBe('changed-meanwhile');
  });

  test('an item weighed again as routine is not proposed', async () => {
    const { house } = held;
    const item = await importantItem(house);
    value(await weighItem(house, as('faris-oak'), item, { edition: 2, importance: 'routine' }));
    const brief = (await listBriefs(house, as('faris-oak'), { state: 'draft' })).rows[0]!;
    value(await refreshBrief(house, as('faris-oak'), brief.id as BriefId, brief.edition));
    expect(recordsOf(await open('faris-oak', brief.id))).not.toContain(item);
  });
});
