import { type Language, languages } from '../../src/kernel/text.ts';
import { type LeadGuess, leadFor, type PastLead } from '../../src/referral/lead.ts';
import { Chance } from '../corpus/random.ts';
import { topics } from './topics.ts';

/** How the leads that were learned fared in one band: how many, and how many of them were where the item went. */
export interface LeadScore {
  readonly band: LeadGuess['sureness'] | 'silent';
  readonly count: number;
  readonly right: number;
}

const units = ['legal', 'information', 'economic', 'humanitarian', 'conference', 'protocol'];
/** A third of the senders is dealt with by one unit whatever they write; one referral in eight goes elsewhere for a reason that no letter shows. */
const habitual = 3;
const elsewhere = 0.125;

/**
 * A history of referrals as a Cabinet might have made them, read again from its beginning: before each item its lead is guessed from those before it alone. The first
 * fifth is not counted: a house that has just opened has no past.
 */
export function replayLeads(count: number, seed: number): LeadScore[] {
  const chance = new Chance(seed);
  const senders = Array.from({ length: 60 }, (_, at) => ({
    id: `sender-${at}`,
    language: languages[at % languages.length] as Language,
    own: at % habitual === 0 ? chance.one(units) : null,
    topics: chance.some(topics, 4),
  }));
  const past: PastLead[] = [];
  const scores = new Map<LeadScore['band'], { count: number; right: number }>();
  for (let at = 0; at < count; at += 1) {
    const sender = chance.one(senders);
    const topic = chance.one(sender.topics);
    const due = sender.own ?? units[topics.indexOf(topic) % units.length]!;
    const to = chance.next() < elsewhere ? chance.one(units) : due;
    const words = topic.subject[sender.language].split(' ');
    // A subject is worded anew each time: a word left out, or a year behind.
    const subject = [
      ...(chance.next() < 0.5 ? words.slice(chance.whole(0, 1)) : words),
      ...(chance.next() < 0.3 ? ['2026'] : []),
    ].join(' ');
    const facts = { sender: sender.id, kind: chance.one(['letter', 'note-verbale']), subject };
    const guess = leadFor(facts, past.slice(0, 600));
    if (at >= count / 5) {
      const band = guess?.sureness ?? 'silent';
      const before = scores.get(band) ?? { count: 0, right: 0 };
      scores.set(band, { count: before.count + 1, right: before.right + (guess?.to === to ? 1 : 0) });
    }
    past.unshift({ ...facts, item: `item-${at}`, number: `${at}`, to });
  }
  return (['likely', 'unsure', 'silent'] as const).map((band) => ({
    band,
    ...(scores.get(band) ?? { count: 0, right: 0 }),
  }));
}

/** The same as a table. */
export function leadTable(scores: readonly LeadScore[]): string {
  const all = scores.reduce((sum, { count }) => sum + count, 0);
  const rows = scores.map(
    ({ band, count, right }) =>
      `| ${band} | ${count} | ${((count / all) * 100).toFixed(0)} % | ${band === 'silent' ? '–' : `${((right / Math.max(1, count)) * 100).toFixed(1)} %`} |`,
  );
  return ['| band | items | share | went there |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
