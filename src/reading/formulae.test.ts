import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { readText } from './read-text.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('The profile is not valid');
const lexicon = lexiconOfProfile(read.value);

const formulae = (text: string) => {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
  return readText(text, lexicon).formulae.map(({ part, gender, sender, addressee, address, kinds, ...span }) => ({
    part,
    words: words(span),
    gender,
    sender: words(sender),
    addressee: words(addressee),
    address: words(address),
    kinds,
  }));
};

test('an English note verbale is opened and closed by its sender to its addressee', () => {
  const [opening, transition, close] = formulae(
    'The General Secretariat of the Organisation of Islamic Cooperation presents its compliments to the Ministry of Foreign Affairs and Cooperation of the Kingdom of Morocco and has the honour to inform it of the following.\n\n' +
      'The General Secretariat avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.',
  );
  expect(opening).toMatchObject({
    part: 'opening',
    sender: 'The General Secretariat of the Organisation of Islamic Cooperation',
    addressee: 'the Ministry of Foreign Affairs and Cooperation of the Kingdom of Morocco',
    kinds: ['note-verbale', 'circular'],
  });
  expect(transition).toMatchObject({ part: 'transition', words: 'has the honour to inform' });
  expect(close).toMatchObject({ part: 'close', sender: 'The General Secretariat', addressee: 'the Ministry' });
});

test('a French note verbale keeps the preposition before its addressee', () => {
  const [opening, transition, close] = formulae(
    'Le Secrétariat général présente ses compliments à l’ambassade du Mali et a l’honneur de lui faire parvenir le rapport.\n' +
      'Le Secrétariat général saisit cette occasion pour renouveler à l’ambassade du Mali les assurances de sa très haute considération.',
  );
  expect(opening).toMatchObject({
    part: 'opening',
    sender: 'Le Secrétariat général',
    addressee: 'à l’ambassade du Mali',
  });
  expect(transition).toMatchObject({ part: 'transition', words: 'a l’honneur de lui faire parvenir' });
  expect(close).toMatchObject({ part: 'close', addressee: 'à l’ambassade du Mali' });
});

test.each([
  [
    'تهدي الأمانة العامة أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.',
    'f',
    'الأمانة العامة',
  ],
  ['يهدي الأمين العام أطيب تحياته إلى سفارة المملكة المغربية، ويشرفه أن يحيطها علماً بما يلي.', 'm', 'الأمين العام'],
])('the verb of an Arabic opening shows the gender of its sender: %s', (text, gender, sender) => {
  const [opening, transition] = formulae(text);
  expect(opening).toMatchObject({ part: 'opening', gender, sender, addressee: 'سفارة المملكة المغربية' });
  expect(transition).toMatchObject({ part: 'transition', gender });
});

test('an Arabic close names its sender and shows its gender', () => {
  expect(formulae('ويغتنم الديوان هذه المناسبة ليعرب للسفارة عن فائق تقديره واحترامه.')).toMatchObject([
    { part: 'close', gender: 'm', sender: 'الديوان' },
  ]);
});

test.each([
  [
    'Excellency,\n\nI have the honour to inform Your Excellency that the meeting took place.\n\nPlease accept, Excellency, the assurances of my highest consideration.',
    ['Excellency', 'Excellency'],
  ],
  [
    'Monsieur le Ministre,\n\nJ’ai l’honneur de vous transmettre les documents de la réunion.\n\nVeuillez agréer, Monsieur le Ministre, les assurances de ma très haute considération.',
    ['Monsieur le Ministre', 'Monsieur le Ministre'],
  ],
  [
    'فخامة الرئيس،\n\nيشرفني أن أنقل إلى فخامتكم تحيات الأمين العام حول هذا الموضوع المهم.\n\nوتفضلوا فخامتكم بقبول فائق الاحترام والتقدير.',
    ['فخامة الرئيس', 'فخامتكم'],
  ],
])('a letter has its salutation, opening and close: %s', (text, address) => {
  const found = formulae(text);
  expect(found.map(({ part }) => part)).toEqual(['salutation', 'opening', 'close']);
  expect(found.flatMap((each) => each.address ?? [])).toEqual(address);
  expect(found[1]!.kinds).toEqual(['letter']);
});

test.each([
  'The Minister has presented the report to the Council and renewed his invitation.',
  'The opportunity of the meeting was taken to consider the report.',
  'عقد مجلس وزراء الخارجية دورته في جدة واغتنم الأعضاء الوقت.',
  'Le Conseil a présenté le rapport et a renouvelé son appel.',
])('plain prose is no formula: %s', (text) => {
  expect(formulae(text)).toEqual([]);
});

test('every formula of the profile is found as what it is', () => {
  for (const { id, part, language, text } of read.value.formulae) {
    const written = text
      .replace(/\{\w+, *select, *\w+ *\{([^{}]*)\}(?: *\w+ *\{[^{}]*\})*\}/g, '$1')
      .replace(
        '{sender}',
        { ar: 'الأمانة العامة', en: 'The General Secretariat', fr: 'Le Secrétariat général' }[language],
      )
      .replace('{addressee}', { ar: 'سفارة قاف', en: 'the Embassy of Qaf', fr: 'à l’ambassade de Qaf' }[language])
      .replace('{salutation}', { ar: 'معالي الوزير', en: 'Excellency', fr: 'Monsieur le Ministre' }[language])
      .replace('{secondPerson}', 'معاليكم')
      .replace('{reference}', '12/2026')
      .replace('{date}', { ar: '3 مايو 2026', en: '3 May 2026', fr: '3 mai 2026' }[language]);
    const found = readText(written, lexicon, { language }).formulae;
    expect(
      found.some((each) => each.part === part && each.rows.includes(id)),
      `${id}: ${written}`,
    ).toBe(true);
  }
});

test('a long text of nothing but formulae is read to its end', () => {
  const sentence =
    'The General Secretariat presents its compliments to the Embassy of Qaf and has the honour to inform. ';
  const text = sentence.repeat(1000);
  expect(readText(text, lexicon).formulae.filter(({ part }) => part === 'opening')).toHaveLength(1000);
});
