import { expect, test } from 'vitest';
import type { SealView } from './seal.ts';
import { sealSaid } from './seal-said.ts';
import { sealsShown } from './seals-shown.ts';

const trial: SealView = {
  holder: 'signatory',
  language: 'en',
  keyKind: 'file',
  trial: true,
  name: 'TRIAL Nadia',
  issuer: 'TRIAL Nadia',
  sealedAt: '2026-11-22T07:00:00Z',
  stampedAt: null,
  stampedBy: null,
};
const house: SealView = {
  ...trial,
  holder: 'house',
  keyKind: 'token',
  trial: false,
  name: 'General Secretariat',
  issuer: 'National Authority',
  stampedAt: '2026-11-22T07:00:05Z',
  stampedBy: 'Time Server',
};

test('It is said who signed the file, with what kind of key, whether it is a trial key, and whether a server stamped the time', () => {
  expect(sealSaid(trial, 'en')).toEqual(['Signatory', 'TRIAL Nadia · key in a file; Trial key; No time stamp']);
  expect(sealSaid(house, 'fr')).toEqual([
    'Sceau de la maison',
    expect.stringMatching(
      /^General Secretariat · clé sur support sécurisé; certifié par National Authority; Horodaté par Time Server.*22 novembre 2026/,
    ),
  ]);
  expect(sealSaid(house, 'ar')[1]).toMatch(/مفتاح في بطاقة.*22 نوفمبر 2026/);
});

test('A document in three languages names each signer once', () => {
  const languages = ['ar', 'en', 'fr'];
  const all = languages.flatMap((language) => [
    { ...trial, language },
    { ...house, language },
  ]);
  expect(sealsShown(all).map((one) => one.holder)).toEqual(['signatory', 'house']);
});
