import { expect, test } from 'vitest';
import type { ReadingOfFile } from '../../register/recognition.ts';
import { readingSaid } from './show.ts';

const reading = (changes: Partial<ReadingOfFile>): ReadingOfFile => ({
  state: 'read',
  problem: null,
  page: null,
  pages: 12,
  recognised: [],
  signatures: 0,
  mayDirect: false,
  ...changes,
});

test('the command line says how far a scan has been read, and why it has no words', () => {
  expect(readingSaid(reading({ state: 'recognising', page: 3, recognised: [1, 2] }))).toBe('Being read: page 3 of 12');
  expect(readingSaid(reading({ recognised: [1, 4] }))).toBe('Read (2 of its pages from the picture)');
  expect(readingSaid(reading({ state: 'no-text', problem: 'stopped' }))).toBe(
    'A picture without text: Its reading was stopped; it can be read again.',
  );
  expect(readingSaid(reading({ state: 'failed', problem: 'of a later version' }))).toContain('could not be read');
  expect(readingSaid(reading({ signatures: 2 }))).toBe('Read. Bears 2 electronic signatures, not verified');
});
