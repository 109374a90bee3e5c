import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { languages } from '../../kernel/text.ts';
import { sendFailures, sendUnknown } from './mail.text.ts';

test.each(Object.entries({ ...sendFailures, unknown: sendUnknown }))('%s is told in three languages', (_, sentence) => {
  for (const language of languages) {
    const said = String(new IntlMessageFormat(sentence[language], language).format());
    expect(/[\u0621-\u064a]/.test(said)).toBe(language === 'ar');
  }
});
