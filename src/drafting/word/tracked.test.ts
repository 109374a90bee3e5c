import { beforeEach, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import type { Body } from '../../kernel/body.ts';
import { plainOfBlock } from '../../kernel/body-parts.ts';
import type { PersonId } from '../../kernel/id.ts';
import { value } from '../../referral/test-items.ts';
import { takeIn } from '../../register/file.commands.ts';
import { listSuggestions, suggest } from '../suggestion.commands.ts';
import type { SuggestedText } from '../suggestion.ts';
import { savedDraft, textOf } from '../test-drafts.ts';
import { textChanges, wordsOfChange } from '../text-changes.ts';
import { saveVersion } from '../version.commands.ts';
import { showDraft } from '../view.commands.ts';
import { bringBack, compareWord } from './bring-back.commands.ts';
import { exportWord } from './export-word.commands.ts';
import { readWord } from './read-word.ts';
import { inputOf, letters } from './test-bodies.ts';
import { edited } from './test-edited.ts';
import { writeWord } from './write-word.ts';

const held = houseForTests();
let minute = 0;
/** What comes later has a later hour: suggestions are told in the order in which they were made. */
const later = (): void => held.house.setClock(new Date(Date.UTC(2026, 10, 22, 7, ++minute)).toISOString());
const as = (slug: string): PersonId => held.house.person(slug);
const writer = () => as('nadia-almond');
let draft: string;
let edition: number;

const text = (body: Body, changes: Partial<SuggestedText> = {}): SuggestedText => ({
  language: 'en',
  title: null,
  subject: 'Coordination meeting',
  salutation: null,
  close: null,
  body,
  ...changes,
});
const brought = async (file: Uint8Array): Promise<string> => {
  later();
  const taken = await takeIn(held.house, writer(), file, 'draft.docx');
  if (!taken.taken) throw new Error(taken.code);
  return taken.sha256;
};
const exported = async () => value(await exportWord(held.house, writer(), draft)).content;
const told = async () =>
  value(await listSuggestions(held.house, writer(), draft)).rows.map((row) => [
    row.author,
    row.byName.en.split(' ')[0],
    row.version,
    row.standing,
    wordsOfChange(row.change),
  ]);
const inHand = async (): Promise<string[]> =>
  value(await showDraft(held.house, writer(), draft)).content!.languages[0]!.body.blocks.map(plainOfBlock);
const xmlOf = async (file: Uint8Array): Promise<string> => {
  let xml = '';
  await edited(file, (whole) => (xml = whole));
  return xml;
};
/** Words of a run replaced as a word processor tracks it. */
const tracked = (file: Uint8Array, from: string, to: string, author = 'Consultant X'): Promise<Buffer> =>
  edited(file, (xml) => {
    const run = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)]
      .map(([found]) => found)
      .find((found) => found.includes(from))!;
    const properties = /<w:rPr>.*?<\/w:rPr>/s.exec(run)?.[0] ?? '';
    const words = /<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)![1]!;
    const at = words.indexOf(from);
    const piece = (said: string, tag = 'w:t') =>
      `<w:r>${properties}<${tag} xml:space="preserve">${said}</${tag}></w:r>`;
    const as = `w:id="900" w:author="${author}" w:date="2026-11-21T10:00:00Z"`;
    return xml.replace(
      run,
      `${piece(words.slice(0, at))}<w:del ${as}>${piece(from, 'w:delText')}</w:del><w:ins ${as}>${piece(to)}</w:ins>${piece(words.slice(at + from.length))}`,
    );
  });

beforeEach(async () => {
  const saved = await savedDraft(held.house, {}, { languages: [{ ...textOf('')[0]!, body: letters.en }] });
  draft = saved.id;
  edition = saved.edition;
});

describe('Open suggestions go out as tracked changes', () => {
  test.each(['ar', 'en', 'fr'] as const)(
    'of words, notes, cells, paragraphs and tables, in %s; with and without them the file says both texts',
    async (language) => {
      const before = letters[language];
      const blocks = before.blocks
        .filter(({ kind }) => kind !== 'quote')
        .map((block) => {
          if (block.kind === 'table')
            return { ...block, rows: block.rows.map((row) => row.map((cell) => [...cell, { text: ' 7' }])) };
          return block.kind === 'paragraph'
            ? { ...block, runs: [{ text: 'X ' }, ...block.runs.slice(0, 1), { text: 'y', note: [{ text: 'n' }] }] }
            : block;
        });
      const after: Body = {
        blocks: [
          ...blocks,
          { kind: 'heading', level: 2, runs: [{ text: 'New end' }] },
          { kind: 'table', head: false, rows: [[[{ text: 'a' }], [{ text: 'b' }]]] },
        ],
      };
      const input = inputOf(language, before);
      const changes = textChanges({ ...input.version, body: before }, { ...input.version, body: after });
      const at = '2026-11-22T08:00:00.000Z';
      const file = await writeWord({
        ...input,
        suggestions: changes.map((change) => ({ ...change, author: 'Omar', at })),
      });
      const read = value(await readWord(file, language));
      expect(read.untracked!.body).toEqual(
        value(await readWord(await writeWord(inputOf(language, before)), language)).body,
      );
      expect(read.body).toEqual(value(await readWord(await writeWord(inputOf(language, after)), language)).body);
      expect(new Set(read.tracked.map(({ author }) => author))).toEqual(new Set(['Omar']));
      expect(changes.length).toBeGreaterThan(3);
    },
  );

  test('with who made each and when, deleted words as deleted text, and the subject too', async () => {
    const { house } = held;
    const kinder: Body = JSON.parse(JSON.stringify(letters.en).replace('Port Selene', 'Port Bensalem')) as Body;
    value(
      await suggest(house, as('omar-fig'), draft, { version: 1, text: text(kinder, { subject: 'Second meeting' }) }),
    );
    const xml = await xmlOf(await exported());
    expect(xml).toMatch(
      /<w:del w:id="\d+" w:author="Omar [^"]*" w:date="2026-[^"]*Z">(?:(?!<\/w:del>).)*<w:delText[^>]*>Selene<\/w:delText>/s,
    );
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Omar [^"]*"[^>]*>(?:(?!<\/w:ins>).)*<w:t[^>]*>Bensalem<\/w:t>/s);
    expect(xml).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>Second</s);
  });
});

describe('A file with tracked changes comes back', () => {
  test('as suggestions of who brought it, in the name that the file tells; the text stays as it is', async () => {
    const { house } = held;
    const order = { sha256: await brought(await tracked(await exported(), 'Port Selene', 'Port Bensalem')) };
    const compared = value(await compareWord(house, writer(), draft, order));
    expect(compared).toMatchObject({ changes: { fields: [], languages: [] }, insertions: 1, deletions: 1 });
    expect(
      compared
        .suggested!.languages[0]!.paragraphs.flatMap(({ pieces }) => pieces)
        .filter(({ change }) => change !== 'same'),
    ).toEqual([
      { change: 'removed', text: 'Selene.' },
      { change: 'added', text: 'Bensalem.' },
    ]);
    const taken = value(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition }));
    expect(taken).toMatchObject({ isSaved: false, ordinal: 1, suggestions: 1, remarks: 0 });
    expect(await told()).toEqual([['Consultant X', 'Nadia', 1, 'fits', { before: 'Selene', after: 'Bensalem' }]]);
    expect(await bringBack(house, writer(), draft, { ...order, expectedEdition: edition })).toMatchObject({
      refusal: 'nothing-new',
    });
  });

  test('those that went out are known when they come back, and what was written meanwhile stays', async () => {
    const { house } = held;
    const kinder: Body = JSON.parse(JSON.stringify(letters.en).replace('Participants', 'Delegates')) as Body;
    value(await suggest(house, as('omar-fig'), draft, { version: 1, text: text(kinder) }));
    const file = await tracked(await exported(), 'Port Selene', 'Port Bensalem');
    const content = value(await showDraft(house, writer(), draft)).content!;
    const next = JSON.parse(JSON.stringify(content).replace('Technical meeting', 'Expert meeting')) as typeof content;
    const saved = value(await saveVersion(house, writer(), draft, next, { expectedEdition: edition }));
    const order = { sha256: await brought(file), expectedEdition: saved.edition };
    expect(value(await bringBack(house, writer(), draft, order))).toMatchObject({
      isSaved: false,
      ordinal: 2,
      suggestions: 1,
    });
    expect((await inHand())[0]).toBe('Expert meeting');
    expect(await told()).toEqual([
      [null, 'Omar', 1, 'fits', { before: 'Participants', after: 'Delegates' }],
      ['Consultant X', 'Nadia', 1, 'fits', { before: 'Selene', after: 'Bensalem' }],
    ]);
  });

  test('what was changed beside them without tracking is a further version, on which they are suggested', async () => {
    const { house } = held;
    const file = await edited(await tracked(await exported(), 'Port Selene', 'Port Bensalem'), (xml) =>
      xml.replace('Agenda', 'Programme'),
    );
    const taken = value(
      await bringBack(house, writer(), draft, { sha256: await brought(file), expectedEdition: edition }),
    );
    expect(taken).toMatchObject({ isSaved: true, ordinal: 2, suggestions: 1 });
    expect((await inHand()).join(' ')).toMatch(/Port Selene.*Programme/s);
    expect(await told()).toMatchObject([['Consultant X', 'Nadia', 2, 'fits', {}]]);
  });
});
