import { expect, test } from 'vitest';
import { checkMessages, textsWithin } from '../src/kernel/message-check.ts';

const files = import.meta.glob<Record<string, unknown>>('../src/**/*.text.ts');

test.each(Object.keys(files))('every sentence of %s is whole in the three languages', async (file) => {
  const exported = await files[file]!();
  const texts = Object.entries(exported).map(([name, value]) => textsWithin(value, name));
  expect(checkMessages(Object.assign({}, ...texts))).toEqual([]);
});
