import { expect, test } from 'vitest';
import { languages } from '../kernel/text.ts';
import { subjectIn } from './subject.ts';

const neutral = { ar: 'ظرف مغلق', en: 'Sealed envelope', fr: 'Pli fermé' };

test('a sealed envelope is named in the language of whoever reads, whatever language it was registered in', () => {
  const sealed = { subject: 'Pli fermé', sealed: true };
  expect(languages.map((language) => subjectIn(sealed, neutral, language))).toEqual(Object.values(neutral));
});

test('any other subject stays as it was written, and a profile that has not arrived yet takes nothing away', () => {
  expect(subjectIn({ subject: 'دعوة', sealed: false }, neutral, 'en')).toBe('دعوة');
  expect(subjectIn({ subject: 'Pli fermé', sealed: true }, { ar: '', en: '', fr: '' }, 'en')).toBe('Pli fermé');
});
