import { expect, test } from 'vitest';
import { readProfile } from './profile-read.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('The profile is not valid');
const { terms, dossiers, phrases, checks } = read.value;

test('all 171 terms of the source are kept, as a term or in a dossier', () => {
  const inDossiers = dossiers.flatMap(({ names, agreed }) => [...names, ...agreed].map(({ id }) => id));
  const ids = new Set([...terms.map(({ id }) => id), ...inDossiers].filter((id) => /^t\d{3}$/.test(id)));
  expect(ids.size).toBe(171);
});

test('a form that is not looked for says why', () => {
  const forms = [...terms, ...dossiers.flatMap(({ names }) => names)].flatMap(({ discouraged }) => discouraged);
  expect(forms.length).toBeGreaterThan(200);
  expect(forms.filter(({ shown, note }) => shown === 'never' && !note)).toEqual([]);
});

test('what is general knowledge is not called verified', () => {
  for (const { id, source, verified } of terms)
    if (source === 'general-knowledge') expect([id, verified.fr && verified.ar && verified.en]).toEqual([id, false]);
  expect(dossiers.every(({ verified }) => !verified)).toBe(true);
});

test('a dossier is reserved to the adviser who gives the seventh verdict', () => {
  const posts = new Set(checks.find(({ id }) => id === 'C7')!.posts);
  expect(dossiers.flatMap(({ reservedTo }) => reservedTo).every((post) => posts.has(post))).toBe(true);
  expect(phrases.length).toBeGreaterThan(0);
});
