import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId } from '../kernel/id.ts';
import { value } from '../referral/test-items.ts';
import { addRemark, answerRemark, listRemarks, settleRemark } from './remark.commands.ts';
import { submitDraft } from './submit.commands.ts';
import { noteContent, savedDraft, textOf } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';
import { showDraft } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string) => held.house.person(slug);
let draft: string;
const on = (words: string, changes: object = {}) => ({
  version: 1,
  language: 'en' as const,
  words,
  text: 'Is this the usual form?',
  ...changes,
});

beforeAll(async () => {
  draft = (await savedDraft(held.house)).id;
});

describe('A remark on the words of a draft', () => {
  test('is found at its words, shown to every reader of the draft, answered, and settled by who made it or writes', async () => {
    const { house } = held;
    const { id } = value(await addRemark(house, as('omar-fig'), draft, on('presents its compliments')));
    const shown = value(await listRemarks(house, as('nadia-almond'), draft));
    expect(shown).toMatchObject([
      {
        id,
        version: 1,
        language: 'en',
        block: 0,
        words: 'presents its compliments',
        text: 'Is this the usual form?',
        byName: { en: expect.stringContaining('Omar') },
        author: null,
        answer: null,
        settledAt: null,
        may: { answer: true, settle: true },
      },
    ]);
    value(await answerRemark(house, as('nadia-almond'), id, 'It is.'));
    expect(await answerRemark(house, as('omar-fig'), id, 'Again')).toMatchObject({ refusal: 'already-answered' });
    value(await settleRemark(house, as('omar-fig'), id));
    expect(await settleRemark(house, as('omar-fig'), id)).toMatchObject({ refusal: 'already-settled' });
    expect(value(await listRemarks(house, as('omar-fig'), draft))).toMatchObject([
      {
        answer: 'It is.',
        answeredByName: { en: expect.stringContaining('Nadia') },
        settledByName: { en: expect.stringContaining('Omar') },
        may: { answer: false, settle: false },
      },
    ]);
  });

  test('stands on a line around the body or on the whole text, and nowhere where its words are not', async () => {
    const { house } = held;
    value(await addRemark(house, as('omar-fig'), draft, on('Coordination')));
    value(await addRemark(house, as('omar-fig'), draft, on('')));
    const refused = async (changes: object) =>
      ((await addRemark(house, as('omar-fig'), draft, on('Coordination', changes))) as { refusal?: string }).refusal;
    const listed = value(await listRemarks(house, as('omar-fig'), draft));
    const placeOf = (words: string) => listed.find((each) => each.words === words)?.block;
    expect([placeOf('Coordination'), placeOf('')]).toEqual([null, null]);
    expect(await refused({ words: 'never written' })).toBe('words-not-there');
    expect(await refused({ block: 0 })).toBe('words-not-there');
    expect(await refused({ version: 7 })).toBe('no-such-version');
    expect(await refused({ language: 'fr' })).toBe('no-such-language');
  });

  test('is kept from whoever may not read the draft, who is told what is told of an unknown one', async () => {
    const { house } = held;
    const { id } = value(await addRemark(house, as('omar-fig'), draft, on('compliments')));
    const outsider = as('rania-basil');
    expect(await listRemarks(house, outsider, draft)).toEqual(await listRemarks(house, outsider, newId()));
    expect(await addRemark(house, outsider, draft, on('compliments'))).toEqual(
      await addRemark(house, outsider, newId(), on('compliments')),
    );
    expect(await answerRemark(house, outsider, id, 'x')).toEqual(await answerRemark(house, outsider, newId(), 'x'));
    expect(await settleRemark(house, outsider, id)).toEqual(await settleRemark(house, outsider, newId()));
  });

  test('of the Cabinet is made on what lies with it, and settled by the Cabinet or by who writes the draft', async () => {
    const { house } = held;
    const saved = await savedDraft(house);
    value(await submitDraft(house, as('nadia-almond'), saved.id, { expectedEdition: saved.edition }));
    const { id } = value(await addRemark(house, as('faris-oak'), saved.id, on('compliments')));
    const other = value(await addRemark(house, as('omar-fig'), saved.id, on('compliments'))).id;
    expect(await settleRemark(house, as('faris-oak'), other)).toMatchObject({ refusal: 'not-allowed' });
    value(await settleRemark(house, as('omar-fig'), id));
  });

  test('changes nothing of what is cleared and leaves, and is an entry that names no words', async () => {
    const { house } = held;
    const saved = await savedDraft(house);
    const hash = async () => {
      const { preview } = value(await showDraft(house, as('omar-fig'), saved.id));
      return preview && 'hash' in preview ? preview.hash : null;
    };
    const before = await hash();
    const { id } = value(await addRemark(house, as('omar-fig'), saved.id, on('compliments', { text: 'Chrysalis' })));
    expect(await hash()).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    const { rows } = await sql<{ detail: unknown }>`
      select detail from ledger.entry where act = 'remark.add' and record = ${saved.id}::uuid`.execute(house.owner);
    expect(rows).toEqual([{ detail: { remark: id, version: 1, language: 'en' } }]);
  });

  test('of a classified draft is read with an entry of the ledger', async () => {
    const { house } = held;
    const saved = await savedDraft(house, { level: 1 });
    const entries = async () =>
      (
        await sql`select detail from ledger.entry where act = 'draft.read' and record = ${saved.id}::uuid`.execute(
          house.owner,
        )
      ).rows;
    value(await listRemarks(house, as('nadia-almond'), saved.id));
    expect(await entries()).toEqual([]);
    value(await addRemark(house, as('nadia-almond'), saved.id, on('compliments')));
    expect(value(await listRemarks(house, as('nadia-almond'), saved.id))).toHaveLength(1);
    expect(await entries()).toEqual([{ detail: { level: 1, part: 'remarks' } }]);
  });

  test('stays on its version when the draft goes on, and never changes in the database', async () => {
    const { house } = held;
    const saved = await savedDraft(house);
    const { id } = value(await addRemark(house, as('omar-fig'), saved.id, on('compliments')));
    const content = await noteContent(house, { languages: textOf('Another text.') });
    value(await saveVersion(house, as('nadia-almond'), saved.id, content, { expectedEdition: saved.edition }));
    expect(value(await listRemarks(house, as('omar-fig'), saved.id))).toMatchObject([
      { version: 1, words: 'compliments' },
    ]);
    await expect(
      sql`update drafting.remark set text = 'other' where id = ${id}::uuid`.execute(house.owner),
    ).rejects.toThrow(/does not change/);
  });

  test('is answered and settled in nobody else’s name, also past the program', async () => {
    const { house } = held;
    const { id } = value(await addRemark(house, as('omar-fig'), draft, on('compliments', { text: 'Whose words?' })));
    const another = as('omar-fig');
    await expect(
      sql`update drafting.remark set answer = 'Mine', answered_by = ${another}::uuid, answered_at = now() where id = ${id}::uuid`.execute(
        house.owner,
      ),
    ).rejects.toThrow(/answered once, in one's own name/);
    await expect(
      sql`update drafting.remark set settled_by = ${another}::uuid, settled_at = now() where id = ${id}::uuid`.execute(
        house.owner,
      ),
    ).rejects.toThrow(/settled once, in one's own name/);
    value(await answerRemark(house, as('nadia-almond'), id, 'Ours'));
    value(await settleRemark(house, as('nadia-almond'), id));
  });
});
