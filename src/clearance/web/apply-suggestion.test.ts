import { expect, test } from 'vitest';
import { emptyContent, writingOf } from '../../drafting/web/writing.ts';
import { bodyFromText, bodyToText } from '../../kernel/body.ts';
import type { DraftFinding } from '../findings/findings.ts';
import { holdsSuggestion, withSuggestion } from './apply-suggestion.ts';

const writing = (text: string) => {
  const empty = writingOf(emptyContent('en'));
  return { ...empty, languages: [{ ...empty.languages[0]!, body: bodyFromText(text) }] };
};
const found = {
  version: 'en',
  field: 'body',
  start: 3,
  end: 9,
  quote: 'Monday',
  suggestion: 'Saturday',
} as DraftFinding;

test.each([
  ['in its place', 'On Monday it opens.', 'On Saturday it opens.'],
  ['where it has moved to, if it stands there once', 'As said, on Monday it opens.', 'As said, on Saturday it opens.'],
  ['nowhere, if the words are gone', 'On Sunday it opens.', null],
  ['nowhere, if it stands in several places and in none of them as it was', 'Not Monday, or Monday.', null],
])('a suggestion is applied %s', (_where, before, after) => {
  const changed = withSuggestion(writing(before), found)?.languages[0]!.body;
  expect(changed === undefined ? null : bodyToText(changed)).toBe(after);
});

test('a suggestion that was taken is taken no longer when its words are deleted again', () => {
  const after = withSuggestion(writing('On Monday it opens.'), found)!;
  expect(holdsSuggestion(after, found)).toBe(true);
  expect(holdsSuggestion(writing('On Monday it opens.'), found)).toBe(false);
});
