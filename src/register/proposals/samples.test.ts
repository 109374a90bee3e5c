import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../platform/files/read.ts';
import { recognise } from '../../platform/files/recognise.ts';
import { readText } from '../../reading/read-text.ts';
import { isSpoken } from '../sealing.ts';
import { saidBy } from './propose.ts';
import { known, lexicon, profile, today, valuesOf } from './test-papers.ts';

const samples = new URL('../../../samples/', import.meta.url);

/** What an officer would type for each sample. */
interface Typed {
  readonly file: string;
  readonly sender: string;
  readonly reference: string | null;
  readonly dateAsWritten: string;
  readonly language: string;
  readonly kind: string;
  readonly subject: string;
  readonly classification: string;
  readonly urgency: string;
  readonly channel: string;
  readonly sealed: boolean;
  readonly registered: boolean;
  readonly copyOf: string | null;
}
const { items } = JSON.parse(readFileSync(new URL('day.json', samples), 'utf8')) as { items: readonly Typed[] };
const letters = items.filter((item) => item.registered && item.copyOf === null && !item.file.endsWith('.png'));
const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

async function saidByFile({ file, channel }: Typed) {
  const path = fileURLToPath(new URL(file, samples));
  const recognised = await recognise(path, file);
  if (!recognised.done) throw new Error(recognised.refusal);
  const read = await reader.readFile(path, recognised.value.kind);
  if (!read.done) throw new Error(read.refusal);
  const { text, pages, language, mail } = read.value;
  const paper = { file, read: readText(text, lexicon), mail, hasPages: pages !== null, language, toConfirm: null };
  return { text, said: saidBy([paper], known, { today, brought: 0, isSpoken: isSpoken(profile, channel) }) };
}

describe.each(letters)('the sample $file', (item) => {
  test('says of itself what an officer would type, and nothing else', async () => {
    const { said } = await saidByFile(item);
    const values = Object.fromEntries(Object.entries(valuesOf(said)).map(([field, [value]]) => [field, value]));
    const { level, urgency, enclosures: _, addressee: __, senderWritten, ...plain } = values;
    const typed: Record<string, unknown> = { ...plain };
    if (senderWritten !== undefined) expect(item.sender).toMatch(/icaria/);
    else expect(typed['sender']).toBe(item.sender);
    expect(typed['theirReference'] ?? null).toBe(item.reference);
    // A mail is dated by its header, a spoken word without its weekday.
    if (item.channel !== 'e-mail' && !item.sealed) expect(item.dateAsWritten).toContain(typed['theirDate']);
    expect(typed['language']).toBe(item.language);
    if (!item.sealed) expect(typed['kind']).toBe(item.kind);
    if (typed['subject'] !== undefined) expect(item.subject).toBe(typed['subject']);
    expect(urgency ?? (item.urgency === 'normal' || isSpoken(profile, item.channel) ? item.urgency : 'none')).toBe(
      item.urgency,
    );
    expect(profile.classification.levels.find(({ rank }) => rank === (level ?? 0))?.id).toBe(item.classification);
  });

  test('each proposal shows the words it comes from, at the line on which they stand', async () => {
    const { text, said } = await saidByFile(item);
    for (const { source } of said.proposals) {
      if (source.isHeader) continue;
      const lines = text
        .split('\f')
        [(source.page ?? 1) - 1]!.split('\n')
        .slice(source.line! - 1);
      const at = lines.join(' ').replace(/\s+/g, ' ').indexOf(source.words.replace(/…$/, ''));
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(lines[0]!.length);
    }
  });
});

test('a paper marked to stay closed gives only what may stand on its outside', async () => {
  const { said } = await saidByFile(items.find(({ sealed }) => sealed)!);
  expect(said.remarks.map(({ code }) => code)).toEqual(['stays-closed']);
  expect(Object.keys(valuesOf(said)).sort()).toEqual(['addressee', 'language', 'level', 'sender', 'theirReference']);
  expect(said.cited).toEqual([]);
});
