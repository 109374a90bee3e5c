import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { ReferralId } from '../kernel/id.ts';
import { checkMessages, textsWithin } from '../kernel/message-check.ts';
import { directItem, withdrawReferral } from './direct.commands.ts';
import { leadOfPast } from './lead.commands.ts';
import { leadTexts } from './lead.text.ts';
import { leadFor, type PastLead, tellingIn } from './lead.ts';
import { charge, newItem, value } from './test-items.ts';

let serial = 0;
const past = (subject: string, to: string, sender = 'qaf', kind = 'note-verbale'): PastLead => {
  serial += 1;
  return { item: `i${serial}`, number: `GS/IN/2026/${String(serial).padStart(5, '0')}`, subject, to, sender, kind };
};
const now = { sender: 'qaf', kind: 'note-verbale', subject: 'Visit of the tourism experts' };

describe('a lead learned from the past', () => {
  test('is likely where the letters of this sender on this matter went to one unit, and says of how many', () => {
    const guess = leadFor(now, [
      ...Array.from({ length: 7 }, () => past('Meeting on tourism statistics', 'unit:a')),
      past('Candidature for a seat', 'unit:b'),
      past('Budget of the year', 'unit:b'),
      past('Tourism fair', 'unit:a', 'bensalem'),
    ]);
    expect(guess).toMatchObject({
      to: 'unit:a',
      sureness: 'likely',
      bySender: { to: 7, of: 9 },
      byWords: { to: 7, of: 7, words: ['tourism'] },
      orElse: 'unit:b',
    });
    expect(guess?.examples).toHaveLength(3);
  });

  test('is unsure where the past is divided, and silent where there is too little of it', () => {
    expect(
      leadFor(now, [past('Tourism', 'unit:a'), past('Tourism', 'unit:a'), past('Tourism', 'unit:b')]),
    ).toMatchObject({
      to: 'unit:a',
      sureness: 'unsure',
      orElse: 'unit:b',
    });
    expect(leadFor(now, [past('Tourism', 'unit:a')])).toBeNull();
    expect(leadFor(now, [])).toBeNull();
    expect(
      leadFor({ ...now, sender: null, subject: 'Wells' }, [past('Tourism', 'unit:a'), past('Tourism', 'unit:a')]),
    ).toBeNull();
  });

  test('follows the words of a matter where the sender is new, in Arabic too', () => {
    const guess = leadFor({ sender: 'new', kind: 'letter', subject: 'بشأن إحصاءات السياحة' }, [
      past('الاجتماع الفني لإحصاءات السياحة', 'unit:a', 'x'),
      past('إحصاءات السياحة في الدول الأعضاء', 'unit:a', 'y'),
      past('السياحة والإحصاءات', 'unit:a', 'z'),
      past('سداد المساهمة', 'unit:b', 'z'),
    ]);
    expect(guess).toMatchObject({ to: 'unit:a', bySender: null });
  });
});

test('the telling words of a subject are without articles, figures and words of every subject', () => {
  expect([...tellingIn('Report on the 4th Meeting of Tourism Statistics 2026')]).toEqual([
    ['tourism', 'Tourism'],
    ['statistics', 'Statistics'],
  ]);
  expect([...tellingIn('بشأن الإحصاءات والسياحة').values()]).toEqual(['الإحصاءات', 'والسياحة']);
});

describe('in the house', () => {
  const held = houseForTests();
  const asked = async (item: string, slug = 'faris-oak') => leadOfPast(held.house, held.house.person(slug), item);
  const directed = async (subject: string, unit: string, more: Parameters<typeof newItem>[1] = {}) => {
    const item = await newItem(held.house, { subject, ...more });
    const order = {
      edition: 1,
      lead: charge({ unit: held.house.unit(unit) }),
      others: [],
      directive: null,
      insteadBecause: null,
    };
    return { item, ...value(await directItem(held.house, held.house.person('faris-oak'), item, order)) };
  };

  test('whoever directs is told where letters like it went, with their numbers; others are told nothing, as of an item that is not', async () => {
    for (let at = 0; at < 4; at += 1) await directed(`Judicial cooperation, part ${at}`, 'legal');
    await directed('Press gallery', 'information');
    const item = await newItem(held.house, { subject: 'Draft agreement on judicial cooperation' });
    const lead = value(await asked(item))!;
    expect(lead).toMatchObject({
      to: `unit:${held.house.unit('legal')}`,
      sureness: 'likely',
      bySender: { to: 4, of: 5 },
    });
    expect(lead.byWords?.words).toEqual(expect.arrayContaining(['judicial', 'cooperation']));
    expect(lead.examples.every(({ number }) => /\/IN\//.test(number))).toBe(true);
    const never = 'ffffffff-ffff-7fff-8fff-ffffffffffff';
    expect(await asked(item, 'bilal-birch')).toEqual(await asked(never, 'bilal-birch'));
    expect(await asked(item, 'nadia-almond')).toEqual(await asked(never));
  });

  test('what was classified or withdrawn teaches nothing', async () => {
    for (let at = 0; at < 3; at += 1)
      await directed(`Quiet harbour ${at}`, 'legal', { level: 1, senderWritten: 'Quiet Mission' });
    const wrong = await directed('Quiet harbour again', 'information', { senderWritten: 'Quiet Mission' });
    value(
      await withdrawReferral(held.house, held.house.person('faris-oak'), wrong.referrals[0] as ReferralId, {
        edition: 1,
        reason: 'Not theirs',
      }),
    );
    const item = await newItem(held.house, { subject: 'Quiet harbour', senderWritten: 'Quiet Mission' });
    expect(value(await asked(item))).toBeNull();
  });
});

test('it is said in three languages', () => {
  expect(checkMessages(textsWithin(leadTexts, 'leadTexts'))).toEqual([]);
});
