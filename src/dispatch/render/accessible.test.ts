import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Block, Body } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import { closeInspection, extractText, inspect, likeness } from '../../platform/pdf/inspect.ts';
import { closeTypst } from '../../platform/pdf/typst.ts';
import { has, run } from '../../platform/signature/test-signing.ts';
import { forms, type OutgoingInput } from './papers.ts';
import { renderOutgoing } from './render-outgoing.ts';
import { contentIn, outgoing } from './test-papers.ts';
import { headingsOf, structureOf } from './test-structure.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-accessible-'));
afterAll(async () => {
  await closeTypst();
  await closeInspection();
  rmSync(folder, { recursive: true });
});

const all: readonly Language[] = ['ar', 'en', 'fr'];

async function set(input: OutgoingInput): Promise<Uint8Array> {
  const pages = await renderOutgoing(input);
  if (!pages.done) throw new Error(`${pages.refusal} ${JSON.stringify(pages.facts)}`);
  return pages.value;
}
const accessible = (input: OutgoingInput): Promise<Uint8Array> => set({ ...input, isAccessible: true });

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, runs: [{ text }] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const letterOf = (blocks: readonly Block[], change = {}): OutgoingInput =>
  outgoing({ ...contentIn('en', 'letter'), body: { blocks }, ...change });

test.each(forms.flatMap((form) => all.map((language) => [form, language] as const)))(
  'every kind can be set to be read aloud, and nothing on it is left unsaid: %s, %s',
  async (form, language) => {
    const file = await accessible(outgoing(contentIn(language, form)));
    const { parts, catalogue, xmp, drawn, unread } = structureOf(file);
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toContain('<dc:title>');
    expect(xmp).not.toContain('pdfaid:');
    expect(catalogue.get('Lang')).toBe(`(${language})`);
    expect(catalogue.get('MarkInfo')).toMatch(/\/Marked true/);
    expect(catalogue.get('ViewerPreferences')).toMatch(/\/DisplayDocTitle true/);
    expect(drawn).toBeGreaterThan(20);
    expect(unread).toBe(0);
    // The emblem of the letterhead and the code of verification.
    const figures = parts.filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(2);
    expect(figures.every(({ hasWords }) => hasWords)).toBe(true);
    expect(headingsOf(structureOf(file))[0]).toBe('H1');
    const raw = Buffer.from(file).toString('latin1');
    expect(raw).not.toMatch(/\/Encrypt\b|\/JavaScript\b|\/EmbeddedFiles\b/);
  },
);

test.each(all)(
  'it looks and reads as the form for the archive does, and is the same to the byte each time: %s',
  async (language) => {
    const input = outgoing(contentIn(language, 'letter'));
    const [archive, file, again] = [await set(input), await accessible(input), await accessible(input)];
    expect(Buffer.from(file).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(archive).equals(Buffer.from(file))).toBe(false);
    expect(await likeness(archive, file)).toEqual({ done: true, value: 0 });
    expect(await extractText(file)).toEqual(await extractText(archive));
    expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0 } });
    expect(structureOf(archive).xmp).not.toContain('pdfuaid');
  },
);

test('the subject of a letter is its heading, and no heading beneath leaves out a level or stands without words', async () => {
  const blocks = [heading(3, 'Deep'), heading(1, 'First'), heading(3, 'Third'), heading(2, ' '), heading(2, 'Second')];
  const file = await accessible(letterOf([paragraph('Words.'), ...blocks]));
  expect(headingsOf(structureOf(file))).toEqual(['H1', 'H2', 'H2', 'H3', 'H3']);
  const bare = await accessible(letterOf(blocks, { subject: null }));
  expect(headingsOf(structureOf(bare))).toEqual(['H1', 'H1', 'H2', 'H2']);
});

test('two languages in columns are read row by row, each in its own language, and their headings follow one another', async () => {
  const bodies: Body[] = [
    { blocks: [heading(1, 'One'), heading(2, 'Two'), paragraph('Words.'), heading(1, 'Three')] },
    { blocks: [heading(1, 'أولًا'), paragraph('كلام.'), paragraph('كلام آخر.'), heading(3, 'ثالثًا')] },
  ];
  const [own, other] = [contentIn('en', 'letter'), contentIn('ar', 'letter')];
  const second = { content: { ...other, body: bodies[1]! }, signatories: outgoing(other).signatories };
  const file = await accessible({ ...outgoing({ ...own, body: bodies[0]! }), second });
  expect(headingsOf(structureOf(file))).toEqual(['H1', 'H1', 'H2', 'H2', 'H3', 'H2', 'H3']);
  expect(structureOf(file).unread).toBe(0);
  expect(Buffer.from(file).toString('latin1')).toContain('/Lang (ar)');
});

const runs = fc.record({ text: fc.constantFrom('Words', '', ' ', 'نص', '1', '—', '\u2067\u2069') }).map((one) => [one]);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    runs: runs,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), runs: runs }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('quote' as const), paragraphs: fc.array(runs, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.boolean(),
    rows: fc.array(fc.array(runs, { maxLength: 2 }), { maxLength: 2 }),
  }),
);

test('whatever can be written and set for the archive can be set to be read aloud', { timeout: 60_000 }, async () => {
  const written = fc.record({
    blocks: fc.array(block, { maxLength: 8 }),
    form: fc.constantFrom(...forms),
    subject: fc.constantFrom(null, '', ' ', 'Subject'),
    title: fc.constantFrom(null, '', ' ', '\u2067\u2069', 'Title'),
  });
  await fc.assert(
    fc.asyncProperty(written, async ({ blocks, form, ...change }) => {
      const input = outgoing({ ...contentIn('fr', form), body: { blocks }, ...change });
      const archive = await renderOutgoing(input).then(
        ({ done }) => done,
        () => false,
      );
      if (archive) expect(headingsOf(structureOf(await accessible(input))).slice(0, 1)).not.toEqual(['H2']);
    }),
    { numRuns: 25 },
  );
});

test.skipIf(!has('pdfinfo'))(
  'poppler’s pdfinfo, where it is installed, finds a tagged file with its headings, list and table',
  async () => {
    const path = join(folder, 'letter.pdf');
    writeFileSync(path, await accessible(outgoing(contentIn('fr', 'letter'))));
    const said = run('pdfinfo', path);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(said).toMatch(/^Title: +Lettre/m);
    const structure = run('pdfinfo', '-struct', path);
    for (const role of [/^ *H1 /m, /^ *L \(block\)/m, /^ *LI /m, /^ *Table/m, /^ *TH/m, /^ *Figure/m])
      expect(structure).toMatch(role);
  },
);
