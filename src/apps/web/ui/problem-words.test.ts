import { expect, test } from 'vitest';
import { problemWords } from './problem-words.ts';

const refused = { code: 'invalid', status: 400, detail: 'Part of it is not valid.', texts: null };

test('an address that cannot be one says that it leads to nothing, not which of its parts is no identifier', () => {
  const problem = { ...refused, fields: { 'params.id': 'must match format "uuid"' } };
  expect(problemWords(problem as never, 'fr')).toEqual({ title: 'Cette adresse ne mène à rien ici.', help: '' });
  const mended = { ...refused, fields: { subject: 'must NOT be empty' } };
  expect(problemWords(mended as never, 'en').title).toBe(refused.detail);
});
