import { expect, test } from 'vitest';
import { isPoor, textQuality } from './text-quality.ts';

const good = {
  en: 'The Permanent Mission presents its compliments to the General Secretariat and has the honour to refer to 12 items.',
  fr: 'La Mission permanente présente ses compliments au Secrétariat général et a l’honneur d’accuser réception.',
  ar: 'تهدي البعثة الدائمة أطيب تحياتها إلى الأمانة العامة للمنظمة، وتتشرف بالإشارة إلى مذكرتها رقم ١٢.',
};

test('a text layer in any of the three languages is trusted', () => {
  for (const [language, text] of Object.entries(good)) {
    expect(textQuality(text), language).toBeGreaterThan(0.85);
    expect(isPoor(text, true), language).toBe(false);
  }
});

test('letters set one by one, signs of a broken font and Arabic as it is drawn are no text', () => {
  const spaced = good.en.replaceAll(' ', '').split('').join(' ');
  const broken = good.en.replaceAll(/[aeiou]/g, '\ue012').replaceAll('t', '\ufffd');
  const consonants = good.en.replaceAll(/[aeiou]/gi, 'x').replaceAll('t', '#');
  const backwards = good.ar
    .split(' ')
    .reverse()
    .map((word) => [...word].reverse().join(''))
    .join(' ');
  for (const text of [spaced, broken, consonants, backwards, `${backwards} ${good.en}`])
    expect(isPoor(text, false), text).toBe(true);
});

test('a page of few letters is looked at only where something else is drawn on it', () => {
  expect(isPoor('Scanned by a program', true)).toBe(true);
  expect(isPoor('Yours sincerely', false)).toBe(false);
  expect(isPoor('', true)).toBe(true);
  expect(isPoor('', false)).toBe(false);
});

test('a table of figures is a text', () => {
  expect(isPoor('2024 1,200 3,400 5,600\n2025 1,250 3,350 5,900\n2026 1,300 3,300 6,200', true)).toBe(false);
});
