import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { writeZip } from '../../platform/files/zip-write.ts';
import { value } from '../../referral/test-items.ts';
import { takeIn } from '../../register/file.commands.ts';
import type { DraftContent } from '../content.ts';
import { attachFile } from '../file.commands.ts';
import { checkOut } from '../lock.commands.ts';
import { addRemark, answerRemark, listRemarks, settleRemark } from '../remark.commands.ts';
import { submitDraft } from '../submit.commands.ts';
import { savedDraft } from '../test-drafts.ts';
import { saveVersion } from '../version.commands.ts';
import { showDraft } from '../view.commands.ts';
import { bringBack, compareWord } from './bring-back.commands.ts';
import { exportWord } from './export-word.commands.ts';
import { readWord } from './read-word.ts';
import { letters } from './test-bodies.ts';
import { commented, edited } from './test-edited.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const writer = () => as('nadia-almond');
let draft: string;
let edition: number;

const languages: DraftContent['languages'] = (['ar', 'en'] as const).map((language) => ({
  language,
  authentic: language === 'en',
  title: null,
  subject: 'Coordination meeting',
  salutation: 'Excellency,',
  body: letters[language],
  close: null,
}));

beforeEach(async () => {
  const saved = await savedDraft(held.house, {}, { languages });
  draft = saved.id;
  edition = saved.edition;
});

const exported = async (language?: 'ar' | 'en', who = writer()): Promise<Uint8Array> =>
  value(await exportWord(held.house, who, draft, { language })).content;
async function brought(file: Uint8Array, who = writer(), name = 'draft.docx'): Promise<string> {
  const taken = await takeIn(held.house, who, file, name);
  if (!taken.taken) throw new Error(taken.code);
  return taken.sha256;
}
const refusalOf = (outcome: { done: boolean; refusal?: string }): string | undefined => outcome.refusal;

describe('A draft goes out as a Word file', () => {
  test('with its text, without letterhead, number and signature, and each export is an entry and a row', async () => {
    const { house } = held;
    const made = value(await exportWord(house, writer(), draft, { language: 'en' }));
    expect(made.name).toBe('draft-1-en.docx');
    const read = value(await readWord(made.content, 'ar'));
    expect(read).toMatchObject({
      source: { draft, language: 'en', version: 1 },
      fields: { subject: 'Coordination meeting', salutation: 'Excellency,' },
      body: letters.en,
    });
    const { rows } = await sql`
      select e.sha256, l.detail from dispatch.export e, ledger.entry l
      where e.draft = ${draft}::uuid and l.act = 'draft.export' and l.record = e.draft`.execute(house.owner);
    expect(rows).toMatchObject([{ detail: { version: 1, language: 'en', form: 'word', paper: expect.any(String) } }]);
    let head = '';
    await edited(made.content, (xml) => (head = xml), 'word/header1.xml');
    expect(head).toContain('Draft, not cleared');
    let foot = '';
    await edited(made.content, (xml) => (foot = xml), 'word/footer1.xml');
    expect(foot).toMatch(/Taken out by .*Nadia/);
    for (const never of [house.profile.letterhead.name.en, house.profile.letterhead.secretariat.en])
      expect(head + foot).not.toContain(never);
  });

  test('to nobody who may not read it, and in no language that it does not have', async () => {
    const { house } = held;
    const outsider = as('rania-basil');
    expect(await exportWord(house, outsider, draft)).toEqual(await exportWord(house, outsider, newId()));
    expect(refusalOf(await exportWord(house, writer(), draft, { language: 'fr' }))).toBe('no-such-language');
  });
});

test('a text that is a file made elsewhere is neither exported nor brought back', async () => {
  const { house } = held;
  const file = await brought(await exported('en'));
  const attached = await attachFile(house, writer(), draft, {
    sha256: await brought(
      await readFile(new URL('../../../samples/01-note-verbale-en.pdf', import.meta.url)),
      writer(),
      'n.pdf',
    ),
    title: 'Text',
    part: 'main',
  });
  const content = { ...value(await showDraft(house, writer(), draft)).content!, uploaded: value(attached).enclosure };
  value(await saveVersion(house, writer(), draft, content, { expectedEdition: edition }));
  expect(refusalOf(await exportWord(house, writer(), draft))).toBe('text-made-elsewhere');
  expect(refusalOf(await compareWord(house, writer(), draft, { sha256: file }))).toBe('text-made-elsewhere');
});

describe('A Word file comes back', () => {
  test('and says word by word what it changes; taken, it is a further version of that language alone', async () => {
    const { house } = held;
    const file = await edited(await exported('en'), (xml) =>
      xml.replace('Port Selene', 'Port Bensalem').replace('Coordination meeting', 'Second meeting'),
    );
    const order = { sha256: await brought(file) };
    const compared = value(await compareWord(house, writer(), draft, order));
    expect(compared).toMatchObject({
      language: 'en',
      exportedFrom: 1,
      current: 1,
      since: null,
      missing: [],
      changes: { fields: [{ field: 'subject', before: 'Coordination meeting', after: 'Second meeting' }] },
    });
    const pieces = compared.changes.languages[0]!.paragraphs.find(({ change }) => change === 'rewritten')!.pieces;
    expect(pieces.map(({ change, text }) => `${change}:${text.trim()}`)).toEqual([
      expect.stringMatching(/^same:.*in Port$/),
      'removed:Selene.',
      'added:Bensalem.',
    ]);
    expect(value(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }))).toEqual({
      edition: edition + 1,
      ordinal: 2,
      isSaved: true,
      remarks: 0,
      suggestions: 0,
    });
    const now = value(await showDraft(house, writer(), draft));
    expect(now.versions[0]).toMatchObject({ ordinal: 2, note: 'Brought back from a Word file' });
    expect(now.content?.languages.map(({ subject }) => subject)).toEqual(['Coordination meeting', 'Second meeting']);
    expect(JSON.stringify(now.content?.languages[1]!.body)).toContain('Port Bensalem');
    expect(now.content?.languages[0]!.body).toEqual(letters.ar);
  });

  test('unchanged, and there is nothing to take', async () => {
    const { house } = held;
    const order = { sha256: await brought(await exported('ar')) };
    expect(value(await compareWord(house, writer(), draft, order)).changes).toEqual({ fields: [], languages: [] });
    expect(refusalOf(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }))).toBe(
      'nothing-new',
    );
  });

  test('after the draft went on: what was written since is shown, and what the department changed', async () => {
    const { house } = held;
    const file = await edited(await exported('en'), (xml) => xml.replace('Port Selene', 'Port Bensalem'));
    const content = value(await showDraft(house, writer(), draft)).content!;
    const later = JSON.parse(JSON.stringify(content).replace('Technical meeting', 'Expert meeting'));
    value(await saveVersion(house, writer(), draft, later, { expectedEdition: edition }));
    const compared = value(await compareWord(house, writer(), draft, { sha256: await brought(file) }));
    const told = (diff: {
      languages: readonly {
        paragraphs: readonly { change: string; pieces: readonly { change: string; text: string }[] }[];
      }[];
    }) =>
      diff.languages.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ pieces }) =>
          pieces.filter(({ change }) => change === 'added').map(({ text }) => text.trim()),
        ),
      );
    expect(compared).toMatchObject({ exportedFrom: 1, current: 2 });
    expect(told(compared.changes)).toEqual(['Technical', 'Bensalem.']);
    expect(told(compared.since!.theirs)).toEqual(['Bensalem.']);
    expect(told(compared.since!.ours)).toEqual(['Expert']);
  });

  test('only to who may write the draft, with the edition he had before him, and not while a colleague has it', async () => {
    const { house } = held;
    const file = await edited(await exported('en'), (xml) => xml.replace('Port Selene', 'Port Bensalem'));
    const ofCabinet = as('faris-oak');
    const outsider = as('rania-basil');
    const theirs = { sha256: await brought(file, outsider) };
    expect(await compareWord(house, outsider, draft, theirs)).toEqual(
      await compareWord(house, outsider, newId(), theirs),
    );
    const order = { sha256: await brought(file) };
    expect(refusalOf(await compareWord(house, as('omar-fig'), draft, order))).toBe('no-such-file');
    expect(refusalOf(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition + 5 }))).toBe(
      'changed-meanwhile',
    );
    value(await checkOut(house, as('omar-fig'), draft));
    expect(refusalOf(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }))).toBe(
      'locked-by-other',
    );
    const other = await savedDraft(house);
    expect(refusalOf(await compareWord(house, writer(), other.id, order))).toBe('word-of-other-draft');
    value(await submitDraft(house, writer(), other.id, { expectedEdition: other.edition }));
    expect(refusalOf(await compareWord(house, ofCabinet, other.id, { sha256: await brought(file, ofCabinet) }))).toBe(
      'not-allowed',
    );
    expect(refusalOf(await compareWord(house, writer(), other.id, order))).toBe('not-writable');
  });

  test('that is none, or carries entities, is refused in one sentence and changes nothing', async () => {
    const { house } = held;
    const text = await brought(Buffer.from('Not a Word file'), writer(), 'note.txt');
    expect(refusalOf(await compareWord(house, writer(), draft, { sha256: text }))).toBe('not-a-word-file');
    const file = await edited(
      await exported('en'),
      (xml) => xml.replace('<w:styles', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:styles'),
      'word/styles.xml',
    );
    expect(refusalOf(await compareWord(house, writer(), draft, { sha256: await brought(file) }))).toBe('word-entities');
    expect(value(await showDraft(house, writer(), draft)).versions).toHaveLength(1);
  });

  test('that is larger than a text may swell to is refused before a byte of it is fetched', async () => {
    const { house } = held;
    const sha256 = 'a'.repeat(64);
    await sql`insert into register.upload (person, sha256, size, media_type, kind, pages, at)
      values (${writer()}::uuid, ${sha256}, ${61 * 1024 * 1024}, 'application/octet-stream', 'docx', null, now())`.execute(
      house.owner,
    );
    expect(refusalOf(await compareWord(house, writer(), draft, { sha256 }))).toBe('word-too-large');
  });

  test('of another origin gives its text to the language that is named, and the lines around it stay', async () => {
    const { house } = held;
    const bare = writeZip([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      {
        name: 'word/document.xml',
        content: Buffer.from(
          '<w:document><w:body><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>نص آخر</w:t></w:r></w:p></w:body></w:document>',
        ),
      },
    ]);
    const order = { sha256: await brought(bare), language: 'ar' as const };
    const compared = value(await compareWord(house, writer(), draft, order));
    expect(compared).toMatchObject({ exportedFrom: null, language: 'ar', missing: [], changes: { fields: [] } });
    value(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }));
    expect(value(await showDraft(house, writer(), draft)).content?.languages[0]).toMatchObject({
      subject: 'Coordination meeting',
      body: { blocks: [{ kind: 'paragraph', runs: [{ text: 'نص آخر' }] }] },
    });
  });
});

describe('Remarks travel as comments', () => {
  test('out with their answers and back without being doubled; a new comment is a remark that names its author', async () => {
    const { house } = held;
    const add = async (words: string, text: string) =>
      value(await addRemark(house, as('omar-fig'), draft, { version: 1, language: 'en', words, text })).id;
    const first = await add('compliments', 'Too stiff?');
    const settled = await add('Agenda', 'Which?');
    value(await answerRemark(house, writer(), first, 'It is the usual form.'));
    value(await settleRemark(house, writer(), settled));
    const out = await exported('en');
    expect(value(await readWord(out, 'en')).remarks.map(({ text, words }) => [text, words])).toEqual([
      ['Too stiff?', 'compliments'],
      ['It is the usual form.', 'compliments'],
    ]);
    const file = await commented(out, 'The meeting takes place', 'Consultant X', 'Name the hall.');
    const order = { sha256: await brought(file) };
    expect(
      value(await compareWord(house, writer(), draft, order)).remarks.map(({ text, isKnown }) => [text, isKnown]),
    ).toEqual([
      ['Too stiff?', true],
      ['It is the usual form.', true],
      ['Name the hall.', false],
    ]);
    expect(value(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }))).toEqual({
      edition,
      ordinal: 1,
      isSaved: false,
      remarks: 1,
      suggestions: 0,
    });
    const listed = value(await listRemarks(house, as('omar-fig'), draft));
    expect(listed).toHaveLength(3);
    expect(listed.find(({ text }) => text === 'Name the hall.')).toMatchObject({
      author: 'Consultant X',
      writtenAt: '2026-11-22T09:30:00.000Z',
      byName: { en: expect.stringContaining('Nadia') },
      block: 2,
      words: 'The meeting takes place in Port Selene.',
    });
    expect(refusalOf(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }))).toBe(
      'nothing-new',
    );
  });
});

test('what leaves the house has no remark in it, whatever was remarked', async () => {
  const { house } = held;
  value(
    await addRemark(house, as('omar-fig'), draft, {
      version: 1,
      language: 'en',
      words: 'compliments',
      text: 'Xylograph',
    }),
  );
  const { preview } = value(await showDraft(house, writer(), draft));
  expect(JSON.stringify(preview)).not.toContain('Xylograph');
  expect(preview).toHaveProperty('manifest');
});
