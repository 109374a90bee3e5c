import { describe, expect, test } from 'vitest';
import { languages } from '../../kernel/text.ts';
import { saidBy } from './propose.ts';
import { header, known, lexicon, paperOf, profile, said, senders, today, valuesOf } from './test-papers.ts';

const openings = {
  en: (name: string) =>
    `The ${name} presents its compliments to the General Secretariat of the Organisation of Islamic Cooperation and has the honour to inform it of the following.`,
  fr: (name: string) =>
    `${/^(?:Mission|Délégation)/.test(name) ? 'La ' : 'Le '}${name} présente ses compliments au Secrétariat général de l’Organisation de la Coopération islamique et a l’honneur de lui faire savoir ce qui suit.`,
  ar: (name: string) =>
    `تهدي ${name} أطيب تحياتها إلى الأمانة العامة لمنظمة التعاون الإسلامي، ويشرفها أن تحيطها علمًا بما يلي.`,
} as const;
const spelledOut = (name: string): string =>
  name
    .replace(/\bOIC\b/, 'Organisation of Islamic Cooperation')
    .replace('l’OCI', 'l’Organisation de la Coopération islamique');
const notes = senders.filter(({ id }) => /^(?:mission|mfa|observer)-|^trial-m/.test(id));
const senderOf = (text: string) => valuesOf(said(text)).sender?.[0];

describe.each(languages)('by its note in %s', (language) => {
  test('every mission and ministry of the directory is known from the opening', () => {
    const missed = notes.filter(({ id, name }) => senderOf(openings[language](spelledOut(name[language]))) !== id);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('every mission and ministry is known from its letterhead, over two lines', () => {
    const missed = notes.filter(({ id, name }) => {
      const words = spelledOut(name[language]).split(' ');
      const half = Math.ceil(words.length / 2);
      const head = [words.slice(0, half).join(' '), words.slice(half).join(' ')].join('\n');
      const reference = { en: 'Ref.: A/12/2026', fr: 'Réf. : A/12/2026', ar: 'الرقم: أ/12/2026' }[language];
      return senderOf(`${head}\n${reference}\n`) !== id;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

test('a state by its other names is the same sender: the short name, the long name', () => {
  const states = profile.memberStates.filter(({ name, longName }) => name.en !== longName.en);
  const missed = states.filter(
    ({ id, name }) => senderOf(openings.en(`Permanent Mission of ${name.en} to the OIC`)) !== `mission-${id}`,
  );
  expect(states.length).toBeGreaterThan(40);
  expect(missed.map(({ name }) => name.en)).toEqual([]);
});

test.each([
  ['Embassy of the Republic of Indonesia in Riyadh', 'Embassy of the Republic of Indonesia in Riyadh'],
  ['Ministry of Tourism of Examplia', 'Ministry of Tourism of Examplia'],
])('a sender whom the directory has not, %s, is proposed as it is written', (name, expected) => {
  expect(valuesOf(said(openings.en(name)))).toMatchObject({ senderWritten: [expected, 'likely'] });
});

test('a note of the house itself, a copy that came back, names no sender', () => {
  const text = openings.en('General Secretariat of the Organisation of Islamic Cooperation').replace(/^The /, 'The ');
  expect(valuesOf(said(text))).not.toHaveProperty('sender');
  expect(valuesOf(said(text))).not.toHaveProperty('senderWritten');
});

test('whoever a letter is addressed to or speaks of is not its sender', () => {
  const text = [
    'Some Foundation',
    'Ref.: SF/12',
    'Permanent Mission of the Republic of Indonesia to the OIC',
    'Jeddah',
    'Dear Sir,',
    'We thank the Permanent Mission of Malaysia to the OIC for its letter, and the Ministry of Foreign Affairs of the Republic of Indonesia.',
    'Yours faithfully,',
    'A. Writer',
  ].join('\n');
  expect(valuesOf(said(text))).not.toHaveProperty('sender');
});

test('a note of ours that names its addressee at its foot, and a letter that names it at its head, have no sender of theirs', () => {
  const note = `${openings.fr('Secrétariat général de l’Organisation de la Coopération islamique')}\nDjeddah, le 3 novembre 2026\nMission permanente de la République du Niger`;
  const letter =
    'Réf. : A/12\nÀ l’attention de Monsieur le Président de la Banque islamique de développement\nDjeddah\nMonsieur le Président,\nNous vous écrivons.';
  for (const text of [note, letter]) {
    expect(valuesOf(said(text))).not.toHaveProperty('sender');
    expect(valuesOf(said(text))).not.toHaveProperty('senderWritten');
  }
});

test.each([
  'CIRCULAR No. 14/2026',
  'تعميم رقم (22) لعام 2026م',
  'OIC/SG/2026/0932',
  'ORGANISATION OF ISLAMIC COOPERATION',
  'COMMUNIQUÉ DE PRESSE',
])('the line “%s” at the top is no sender', (line) => {
  const text = `${line}\nDate: 3 November 2026\nSubject: A visit\nWe write to you.`;
  expect(valuesOf(said(text))).not.toHaveProperty('senderWritten');
});

test('whoever writes in his own person is not whom he honours', () => {
  const text = 'الرقم: أ/12/2026\nمعالي الأمين العام،\nأهدي معاليكم أطيب تحياتي، وأشير إلى خطاب معاليكم رقم 5/2210.';
  expect(valuesOf(said(text))).not.toHaveProperty('senderWritten');
  expect(valuesOf(said(text)).kind).toEqual(['letter', 'likely']);
});

test('an e-mail is from whose address the directory has; else from the name in its header, and a bare address stands as it is', () => {
  const from = (written: string) => {
    const mail = paperOf('Please see the file.', { mail: header({ from: written }) });
    return valuesOf(saidBy([mail], known, { today, brought: 0, isSpoken: false }));
  };
  expect(from('Someone <trial-mission-qaf@correspondents.invalid>').sender).toEqual(['trial-mission-qaf', 'sure']);
  expect(from('"Mission permanente de la République d’essai d’Icarie auprès de l’OCI" <a@b.example>').sender).toEqual([
    'trial-mission-icaria',
    'likely',
  ]);
  expect(from('Desk of Nobody <a@b.example>').senderWritten).toEqual(['Desk of Nobody', 'likely']);
  expect(from('a@b.example').senderWritten).toEqual(['a@b.example', 'likely']);
});

test('the names of the directory are told apart: no correspondent’s name stands wholly in another’s', () => {
  expect(lexicon.entries.length).toBeGreaterThan(100);
  const found = notes.map(({ id, name }) => [id, senderOf(openings.en(name.en))]);
  expect(found.filter(([id, sender]) => id !== sender)).toEqual([]);
});
