import { expect, test } from 'vitest';
import { format } from '../../kernel/message.ts';
import { languages } from '../../kernel/text.ts';
import { pdfRefusals } from './pdf.text.ts';

const facts = { characters: ['U+0007'], count: 1, limitMb: 200, seconds: 30, pages: 400, limit: 300 };

test.each(Object.entries(pdfRefusals))('every refusal has its sentence in three languages: %s', (_, text) => {
  for (const language of languages) expect(format(text, language, facts)).toMatch(/\.$/);
});
