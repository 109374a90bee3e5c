import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DraftContent } from '../drafting/content.ts';
import { bodyFromText } from '../kernel/body.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { papersOfDocument } from './document.store.ts';
import { settleDocument } from './settle.commands.ts';
import { signedLetter, value } from './test-road.ts';

const held = houseForTests();

const version = (language: 'ar' | 'en', words: string, authentic: boolean): DraftContent['languages'][number] => ({
  language,
  authentic,
  title: null,
  subject: words,
  salutation: words,
  body: bodyFromText(words),
  close: words,
});
const languages = [version('en', 'We agree upon this.', true), version('ar', 'نتفق على هذا.', false)];

test('Two languages that are set in columns leave as one paper; otherwise each is a paper of its own', async () => {
  const { house } = held;
  const lettersOf = async (content: Partial<DraftContent>) => {
    const { id } = await signedLetter(house, { content });
    value(await settleDocument(house, id as Parameters<typeof settleDocument>[1]));
    return (await readAsHouse(house, (tx) => papersOfDocument(tx, id))).filter(({ part }) => part === 'letter');
  };
  const [only, ...more] = await lettersOf({ languages, inColumns: true });
  expect(more).toEqual([]);
  expect(only).toMatchObject({ language: 'en', name: expect.stringMatching(/-en-ar\.pdf$/) });
  const text = value(await extractText(await house.files.read(only!.sha256))).pages.join('\n');
  expect(text).toContain('We agree upon this.');
  expect(text).toContain('نتفق على هذا');
  expect((await lettersOf({ languages })).map((letter) => letter.language)).toEqual(['en', 'ar']);
});
