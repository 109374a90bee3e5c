import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { Body } from '../kernel/body.ts';
import { newId } from '../kernel/id.ts';
import { value } from '../referral/test-items.ts';
import type { SavedVersion } from './drafting.ts';
import { checkOut } from './lock.commands.ts';
import { submitDraft, takeBackDraft, withdrawDraft } from './submit.commands.ts';
import { acceptSuggestions, listSuggestions, rejectSuggestions, suggest } from './suggestion.commands.ts';
import type { SuggestedText } from './suggestion.ts';
import { noteContent, savedDraft, textOf } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';
import { showDraft } from './view.commands.ts';

const held = houseForTests();
let minute = 0;
/** What comes later has a later hour: suggestions are told in the order in which they were made. */
const later = (): void => held.house.setClock(new Date(Date.UTC(2026, 10, 22, 7, ++minute)).toISOString());
const as = (slug: string) => held.house.person(slug);
const writer = () => as('nadia-almond');
const colleague = () => as('omar-fig');
const outsider = () => as('rania-basil');
let saved: SavedVersion;

const bodyOf = (...texts: string[]): Body => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
});
const first = 'The General Secretariat presents its compliments.';
const proposal = (body: Body, changes: Partial<SuggestedText> = {}): SuggestedText => ({
  language: 'en',
  title: null,
  subject: 'Coordination meeting',
  salutation: null,
  close: null,
  body,
  ...changes,
});
const suggested = async (text: string, who = colleague(), version = 1): Promise<string[]> => {
  later();
  return value(await suggest(held.house, who, saved.id, { version, text: proposal(bodyOf(text)) })).ids;
};
const listed = async (who = writer()) => value(await listSuggestions(held.house, who, saved.id));
const editionOf = async () => value(await showDraft(held.house, writer(), saved.id)).edition;
const textInHand = async () => {
  const { content } = value(await showDraft(held.house, writer(), saved.id));
  return content!.languages[0]!.body.blocks.map((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind,
  );
};
const accept = async (...ids: string[]) =>
  acceptSuggestions(held.house, writer(), saved.id, { expectedEdition: await editionOf(), ids });
const refusalOf = (outcome: { done: boolean; refusal?: string }): string | undefined => outcome.refusal;
const entries = async (act: string) =>
  (
    await sql<{
      detail: unknown;
    }>`select detail from ledger.entry where act = ${act} and record = ${saved.id}::uuid`.execute(held.house.owner)
  ).rows.map(({ detail }) => detail);

beforeEach(async () => {
  saved = await savedDraft(held.house);
});

describe('A colleague who reads a draft suggests words', () => {
  test('while another holds it; each place is a suggestion of his, and the text stays as it is', async () => {
    const { house } = held;
    value(await checkOut(house, writer(), saved.id));
    const text = proposal(bodyOf('The General Secretariat has the honour to present its kind compliments.'), {
      subject: 'Second coordination meeting',
    });
    const { ids } = value(await suggest(house, colleague(), saved.id, { version: 1, text }));
    const { version, rows } = await listed();
    expect(version).toBe(1);
    expect(
      rows.map(({ line, standing, change, byName, mine, outcome }) => ({
        line,
        standing,
        before: change.before,
        after: change.after,
        by: byName.en,
        mine,
        outcome,
      })),
    ).toEqual([
      {
        line: 'subject',
        standing: 'fits',
        before: [{ text: 'Coordination' }],
        after: [{ text: 'Second coordination' }],
        by: expect.stringContaining('Omar'),
        mine: false,
        outcome: null,
      },
      {
        line: null,
        standing: 'fits',
        before: [{ text: 'presents' }],
        after: [{ text: 'has the honour to present' }],
        by: expect.stringContaining('Omar'),
        mine: false,
        outcome: null,
      },
      {
        line: null,
        standing: 'fits',
        before: [],
        after: [{ text: ' kind' }],
        by: expect.stringContaining('Omar'),
        mine: false,
        outcome: null,
      },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.every(({ may }) => may.accept && may.reject)).toBe(true);
    expect(await textInHand()).toEqual([first]);
    expect(await entries('suggestion.add')).toEqual([{ version: 1, language: 'en', suggestions: 3 }]);
    expect(
      refusalOf(await acceptSuggestions(house, colleague(), saved.id, { expectedEdition: saved.edition, ids })),
    ).toBe('locked-by-other');
  });

  test('and not the same ones again, nor nothing, nor on a version or language that is not there', async () => {
    const { house } = held;
    await suggested('The Secretariat presents its compliments.');
    const again = (body: Body, version = 1, changes: Partial<SuggestedText> = {}) =>
      suggest(house, colleague(), saved.id, { version, text: proposal(body, changes) });
    expect(refusalOf(await again(bodyOf('The Secretariat presents its compliments.')))).toBe('nothing-suggested');
    expect(refusalOf(await again(bodyOf(first)))).toBe('nothing-suggested');
    expect(refusalOf(await again(bodyOf('x'), 9))).toBe('no-such-version');
    expect(refusalOf(await again(bodyOf('x'), 1, { language: 'fr' }))).toBe('no-such-language');
    const many = bodyOf(...Array.from({ length: 1_100 }, (_, n) => (n % 2 === 0 ? `Paragraph number ${n}` : first)));
    expect(refusalOf(await again(many))).toBeUndefined();
  });

  test('is kept from whoever may not read the draft, who is told what is told of an unknown one', async () => {
    const { house } = held;
    const ids = await suggested('The Secretariat presents its compliments.');
    const form = { version: 1, text: proposal(bodyOf('x')) };
    expect(await listSuggestions(house, outsider(), saved.id)).toEqual(
      await listSuggestions(house, outsider(), newId()),
    );
    expect(await suggest(house, outsider(), saved.id, form)).toEqual(await suggest(house, outsider(), newId(), form));
    expect(await rejectSuggestions(house, outsider(), saved.id, ids)).toEqual(
      await rejectSuggestions(house, outsider(), newId(), ids),
    );
    const order = { expectedEdition: saved.edition, ids };
    expect(await acceptSuggestions(house, outsider(), saved.id, order)).toEqual(
      await acceptSuggestions(house, outsider(), newId(), order),
    );
  });

  test('of a classified draft, which is read with an entry of the ledger', async () => {
    saved = await savedDraft(held.house, { level: 1 });
    await listed();
    expect(await entries('draft.read')).toEqual([]);
    await suggested('The Secretariat presents its compliments.', writer());
    await listed();
    expect(await entries('draft.read')).toEqual([{ level: 1, part: 'suggestions' }]);
  });
});

describe('Who writes the draft decides', () => {
  test('accepts some and rejects one; the version that follows carries the outcome, with who and when', async () => {
    const { house } = held;
    const [honour, kind] = await suggested('The General Secretariat conveys its kind compliments.');
    const taken = value(await accept(honour!));
    expect(taken).toMatchObject({ ordinal: 2, accepted: [honour], left: [] });
    expect(await textInHand()).toEqual(['The General Secretariat conveys its compliments.']);
    value(await rejectSuggestions(house, writer(), saved.id, [kind!]));
    expect(await textInHand()).toEqual(['The General Secretariat conveys its compliments.']);
    expect((await listed()).rows).toMatchObject([
      {
        id: honour,
        outcome: 'accepted',
        carriedBy: 2,
        decidedByName: { en: expect.stringContaining('Nadia') },
        standing: null,
        may: { accept: false, reject: false },
      },
      { id: kind, outcome: 'rejected', carriedBy: null, decidedByName: { en: expect.stringContaining('Nadia') } },
    ]);
    expect(refusalOf(await accept(kind!))).toBe('suggestion-decided');
    expect(refusalOf(await rejectSuggestions(house, writer(), saved.id, [honour!]))).toBe('suggestion-decided');
    expect(refusalOf(await rejectSuggestions(house, writer(), saved.id, [newId()]))).toBe('no-such-suggestion');
    expect(await entries('suggestion.accept')).toMatchObject([{ version: 2, accepted: [honour] }]);
    expect(await entries('suggestion.reject')).toEqual([{ rejected: [kind] }]);
  });

  test('all at once; of two that are about the same words the earlier is made, and the later is left and said so', async () => {
    const [mine] = await suggested('The General Secretariat conveys its compliments.');
    const [other] = await suggested('The General Secretariat offers its compliments.', as('nadia-almond'));
    const [added] = await suggested('The General Secretariat presents its warm compliments.');
    const taken = value(await accept(mine!, other!, added!));
    expect(taken).toMatchObject({ accepted: [mine, added], left: [other] });
    expect(await textInHand()).toEqual(['The General Secretariat conveys its warm compliments.']);
    expect((await listed()).rows.find(({ id }) => id === other)).toMatchObject({
      outcome: null,
      standing: 'gone',
      may: { accept: false, reject: true },
    });
    expect(refusalOf(await accept(other!))).toBe('suggestion-stale');
  });

  test('finds them at their words when the draft went on, and is told where the words are others by now', async () => {
    const { house } = held;
    const [kind] = await suggested('The General Secretariat presents its kind compliments.');
    const [gone] = await suggested('The Organisation presents its compliments.');
    const content = await noteContent(house, {
      languages: textOf('Once more the Secretary-General presents its compliments.'),
    });
    value(await saveVersion(house, writer(), saved.id, content, { expectedEdition: saved.edition }));
    expect((await listed()).rows).toMatchObject([
      { id: kind, standing: 'fits', version: 1 },
      { id: gone, standing: 'gone' },
    ]);
    value(await accept(kind!));
    expect(await textInHand()).toEqual(['Once more the Secretary-General presents its kind compliments.']);
    expect(refusalOf(await accept(gone!))).toBe('suggestion-stale');
  });

  test('takes them over while writing: what stands in the saved text is accepted, what does not stays open', async () => {
    const { house } = held;
    const [conveys, kind] = await suggested('The General Secretariat conveys its kind compliments.');
    const content = await noteContent(house, {
      languages: textOf('The General Secretariat conveys its compliments, and more.'),
    });
    value(
      await saveVersion(house, writer(), saved.id, content, {
        expectedEdition: saved.edition,
        accepted: [conveys!, kind!],
      }),
    );
    expect((await listed()).rows).toMatchObject([
      { id: conveys, outcome: 'accepted', carriedBy: 2 },
      { id: kind, outcome: null, standing: 'fits' },
    ]);
    expect(await entries('draft.save')).toMatchObject([{ version: 1 }, { version: 2, accepted: [conveys] }]);
  });

  test('and who made a suggestion may take it back, nobody else who does not write', async () => {
    const { house } = held;
    const submitted = value(await submitDraft(house, writer(), saved.id, { expectedEdition: saved.edition }));
    const [own] = await suggested('The General Secretariat sends its compliments.', as('faris-oak'));
    const [another] = await suggested('The General Secretariat offers its compliments.', writer());
    const { rows } = await listed(as('faris-oak'));
    // Both were made at one instant of the clock that stands still.
    const mayDo = (id: string) => rows.filter((row) => row.id === id).map(({ mine, may }) => ({ mine, ...may }));
    expect(mayDo(own!)).toEqual([{ mine: true, accept: false, reject: true }]);
    expect(mayDo(another!)).toEqual([{ mine: false, accept: false, reject: false }]);
    expect(refusalOf(await rejectSuggestions(house, as('faris-oak'), saved.id, [another!]))).toBe('not-allowed');
    expect(
      refusalOf(
        await acceptSuggestions(house, writer(), saved.id, { expectedEdition: submitted.edition, ids: [own!] }),
      ),
    ).toBe('not-writable');
    value(await rejectSuggestions(house, as('faris-oak'), saved.id, [own!]));
  });
});

describe('A suggestion never leaves the house', () => {
  test('it is no part of what is cleared, and a draft is not submitted while one is open, past the program too', async () => {
    const { house } = held;
    const hash = async () => {
      const { preview } = value(await showDraft(house, writer(), saved.id));
      return preview && 'hash' in preview ? preview.hash : null;
    };
    const before = await hash();
    const ids = await suggested('The General Secretariat sends its compliments.');
    expect(await hash()).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    const submit = async () => submitDraft(house, writer(), saved.id, { expectedEdition: await editionOf() });
    expect(await submit()).toMatchObject({ refusal: 'suggestions-open', facts: { count: 1 } });
    await expect(
      sql`update drafting.draft set state = 'submitted' where id = ${saved.id}::uuid`.execute(house.owner),
    ).rejects.toThrow(/when every suggestion is decided/);
    value(await rejectSuggestions(house, writer(), saved.id, ids));
    expect(value(await submit()).manifestHash).toBe(before);
  });

  test('one that the Cabinet makes on what lies with it waits for the unit, and lapses with a draft that ended', async () => {
    const { house } = held;
    const submitted = value(await submitDraft(house, writer(), saved.id, { expectedEdition: saved.edition }));
    const ids = await suggested('The General Secretariat sends its compliments.', as('faris-oak'));
    const back = value(await takeBackDraft(house, writer(), saved.id, { expectedEdition: submitted.edition }));
    expect(await submitDraft(house, writer(), saved.id, { expectedEdition: back.edition })).toMatchObject({
      refusal: 'suggestions-open',
    });
    value(await withdrawDraft(house, writer(), saved.id, { expectedEdition: back.edition, reason: 'Not needed.' }));
    expect(refusalOf(await rejectSuggestions(house, writer(), saved.id, ids))).toBe('not-suggestable');
    expect(refusalOf(await suggest(house, writer(), saved.id, { version: 1, text: proposal(bodyOf('x')) }))).toBe(
      'not-suggestable',
    );
    expect((await listed()).rows).toMatchObject([{ outcome: null, may: { accept: false, reject: false } }]);
  });

  test('what it says never changes, and it is decided once, in nobody else’s name, also past the program', async () => {
    const { house } = held;
    const [id] = await suggested('The General Secretariat sends its compliments.');
    await expect(
      sql`update drafting.suggestion set change = '{"kind":"words"}' where id = ${id}::uuid`.execute(house.owner),
    ).rejects.toThrow(/does not change/);
    await expect(
      sql`update drafting.suggestion set outcome = 'rejected', decided_by = ${colleague()}::uuid, decided_at = now() where id = ${id}::uuid`.execute(
        house.owner,
      ),
    ).rejects.toThrow(/once, in one's own name/);
    await expect(
      sql`update drafting.suggestion set outcome = 'accepted', decided_by = ${writer()}::uuid, decided_at = now() where id = ${id}::uuid`.execute(
        house.owner,
      ),
    ).rejects.toThrow();
  });

  test('two hundred of them in a long draft are told and accepted without a wait', async () => {
    const { house } = held;
    const long = (word: string) =>
      bodyOf(
        ...Array.from(
          { length: 300 },
          (_, n) => `${n}. The Organisation ${n % 3 === 2 ? 'recalls' : word} the decisions of session ${n}.`,
        ),
      );
    const content = await noteContent(house, { languages: [{ ...textOf('')[0]!, body: long('notes') }] });
    const version = value(await saveVersion(house, writer(), saved.id, content, { expectedEdition: saved.edition }));
    const { ids } = value(
      await suggest(house, colleague(), saved.id, { version: version.ordinal, text: proposal(long('welcomes')) }),
    );
    expect(ids).toHaveLength(200);
    const since = performance.now();
    expect((await listed()).rows).toHaveLength(200);
    const told = performance.now() - since;
    expect(value(await accept(...ids)).accepted).toHaveLength(200);
    expect((await textInHand())[1]).toBe('1. The Organisation welcomes the decisions of session 1.');
    expect(told).toBeLessThan(5_000);
  });
});
