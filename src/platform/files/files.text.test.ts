import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { languages, type Text } from '../../kernel/text.ts';
import {
  intakeRefusals,
  kindNames,
  misnamed,
  pictureNotShown,
  readRefusals,
  storageFull,
  unreadReasons,
} from './files.text.ts';

const facts = { limitMegabytes: 200, limit: 5, pages: 3_000, named: 'exe', kind: 'PDF' };
const all: Record<string, Text> = {
  ...intakeRefusals,
  ...unreadReasons,
  ...readRefusals,
  ...kindNames,
  misnamed,
  pictureNotShown,
  storageFull,
};

test.each(Object.entries(all))('the sentence for %s stands in three languages with the facts in it', (_, sentence) => {
  for (const language of languages) {
    const said = new IntlMessageFormat(sentence[language], language).format(facts);
    expect(said).not.toMatch(/[{}]/);
    expect(/[\u0621-\u064a]/.test(String(said))).toBe(language === 'ar');
  }
});
