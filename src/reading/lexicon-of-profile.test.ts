import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { entriesOfProfile, lexiconOfProfile } from './lexicon-of-profile.ts';
import { readText } from './read-text.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('The profile is not valid');
const lexicon = lexiconOfProfile(read.value);

const named = (text: string) =>
  readText(text, lexicon).names.map(({ start, end, kind, entry, form }) => {
    const { standing, language } = lexicon.entryOf(kind, entry)!.forms[form]!;
    return `${text.slice(start, end)} = ${kind} ${entry}, ${standing} ${language}`;
  });

test.each([
  [
    'The Organisation of the Islamic Conference met in Jeddah.',
    ['Organisation of the Islamic Conference = organisation oic, former en', 'Jeddah = place jeddah, preferred en'],
  ],
  ['a statement of the OIC', ['OIC = organisation oic, accepted en']],
  ['وَلِلمملكة العربية السعودية', ['لمملكة العربية السعودية = state sa, preferred ar']],
  ['à la République du Bénin', ['République du Bénin = state bj, preferred fr']],
  ['Kyrgyztan', ['Kyrgyztan = state kg, discouraged en']],
  ['le Niger et le Nigéria', ['Niger = state ne, preferred fr', 'Nigéria = state ng, preferred fr']],
  ['the Council of Foreign Ministers', ['Council of Foreign Ministers = organ cfm, preferred en']],
  ['SESRTCIC and SESRIC', ['SESRTCIC = institution sesric, former en', 'SESRIC = institution sesric, accepted en']],
  ['THIS IS A NOTE', []],
  ['They say that it is online in Say.', ['Say = place say, preferred en']],
  ['in Makkah', ['Makkah = place makkah-al-mukarramah, accepted en']],
  ['في مكة', ['مكة = place makkah-al-mukarramah, accepted ar']],
])('"%s" names what the profile knows', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('every form of every row is found again where it stands alone, under its own row', () => {
  const lost: string[] = [];
  for (const { id, kind, forms } of entriesOfProfile(read.value))
    for (const { text } of forms)
      if (
        !readText(text, lexicon).names.some(
          (name) => name.kind === kind && name.entry === id && name.end === text.length,
        )
      )
        lost.push(`${kind} ${id}: ${text}`);
  expect(lost).toEqual([]);
});
