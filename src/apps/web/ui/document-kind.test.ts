import { expect, test } from 'vitest';
import { nextZoom, showingOf } from './document-kind.ts';

test.each([
  ['application/pdf', 'pdf'],
  ['Image/PNG', 'image'],
  ['image/svg+xml', 'text'],
  ['text/html; charset=utf-8', 'text'],
  ['application/xhtml+xml', 'text'],
  ['message/rfc822', 'text'],
  ['text/plain', 'text'],
  ['application/zip', 'none'],
  ['', 'none'],
])('%s is shown as %s, and nothing that could act is run', (mediaType, showing) => {
  expect(showingOf(mediaType)).toBe(showing);
});

test('enlarging goes step by step and stops at its ends', () => {
  expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(3, 1), nextZoom(0.5, -1)]).toEqual([1.25, 0.75, 3, 0.5]);
});
