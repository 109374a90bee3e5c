import { describe, expect, test } from 'vitest';
import type { Profile } from '../directory/profile.ts';
import { readProfile } from '../directory/profile-read.ts';
import { resolutionsOn } from './ranked.ts';
import { resolutionBookOfProfile } from './resolution-book.ts';

const profileNamed = (name: string): Profile => {
  const read = readProfile(new URL(`../../profiles/${name}`, import.meta.url).pathname);
  if (!read.done) throw new Error((read.facts['places'] as string[]).join('\n'));
  return read.value;
};
const oic = resolutionBookOfProfile(profileNamed('oic'))!;
const example = resolutionBookOfProfile(profileNamed('example'))!;

describe('the register that a profile brings along', () => {
  test('a resolution is found by its number as the house writes it, a Summit’s with its mark', () => {
    expect(oic.numbered('4/38-ORG')[0]?.about.en).toMatch(/^Change of the name/);
    expect(oic.numbered('1/10-PAL(IS)')).toHaveLength(1);
    expect(oic.numbered('1/10-PAL')).toEqual([]);
    expect(oic.numbered('4/38-ORG.B')).toHaveLength(1);
  });

  test('nothing of the General Secretariat is called complete, since no source says so', () => {
    expect(oic.all).toHaveLength(30);
    expect(oic.all.filter((each) => oic.isComplete(each.sessionKind, each.session, each.body))).toEqual([]);
    expect(example.isComplete('harbour-board', 12, 'TIDE')).toBe(true);
  });

  test('two resolutions under one number are both told', () => {
    expect(example.numbered('1/12-LIGHT').map(({ title }) => title.en)).toHaveLength(2);
  });
});

describe('what is held on a subject', () => {
  test.each([
    ['The new name of the Organisation: change of signs', 'en', ['4/38-ORG']],
    ['اعتماد الشعار الجديد', 'ar', ['5/38-ORG']],
    ['Adoption du nouvel emblème', 'fr', ['5/38-ORG']],
    ['Invitation to a dinner', 'en', []],
    ['Organisation', 'en', []],
  ] as const)('"%s"', (subject, language, numbers) => {
    expect(resolutionsOn(subject, language, oic.all).map(({ resolution }) => resolution.number)).toEqual(numbers);
  });

  test('the closest stands first', () => {
    const found = resolutionsOn('Dredging of the inner harbour and of the roads', 'en', example.all);
    expect(found.map(({ resolution }) => resolution.number)).toEqual(['1/13-TIDE', '2/12-TIDE']);
  });
});
