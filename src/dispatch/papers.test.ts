import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DraftContent } from '../drafting/content.ts';
import { bodyFromText } from '../kernel/body.ts';
import type { Language } from '../kernel/text.ts';
import { extractText, inspect } from '../platform/pdf/inspect.ts';
import { onePage } from '../platform/pdf/test-pdf.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { papersOf } from './papers.ts';
import { sealsOf } from './seal.store.ts';
import { withSeals } from './seal-papers.ts';
import { issuedOf } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { approvedRound, inside, refusalOf, signedLetter, value, type Wishes } from './test-road.ts';

const held = houseForTests();
const sample = (name: string): Promise<Buffer> => readFile(new URL(`../../samples/${name}`, import.meta.url));

const words: Record<Language, [string, string, string, string]> = {
  ar: [
    'الاجتماع السنوي',
    'معالي المندوب الدائم،',
    'يسرّني أن أحيطكم علمًا بموعد الاجتماع السنوي.',
    'وتفضلوا بقبول فائق الاحترام.',
  ],
  en: [
    'Annual meeting',
    'Excellency,',
    'I have the honour to inform you of the date of the meeting.',
    'Accept, Excellency, my regards.',
  ],
  fr: [
    'Réunion annuelle',
    'Excellence,',
    'J’ai l’honneur de vous informer de la date de la réunion.',
    'Veuillez agréer, Excellence, mes salutations.',
  ],
};
const versions = (...languages: Language[]): DraftContent['languages'] =>
  languages.map((language, place) => ({
    language,
    authentic: place === 0,
    title: null,
    subject: words[language][0],
    salutation: words[language][1],
    body: bodyFromText(words[language][2]),
    close: words[language][3],
  }));

async function filesOf(house: TestHouse, document: string) {
  const rows = await readAsHouse(house, (tx) => papersOfDocument(tx, document));
  const files = await Promise.all(rows.map((row) => house.files.readVerified(row.sha256)));
  const texts = await Promise.all(files.map(async (file) => value(await extractText(file)).pages));
  return rows.map((row, place) => ({ ...row, file: files[place]!, pages: texts[place]! }));
}

async function isSameAgain(house: TestHouse, document: string, files: readonly { readonly file: Buffer }[]) {
  const found = (await readAsHouse(house, (tx) => documentToSettle(tx, document)))!;
  const again = value(await papersOf(found.manifest, issuedOf(found), house.files));
  const seals = await readAsHouse(house, (tx) => sealsOf(tx, found.id));
  withSeals(again, seals).forEach((paper, place) =>
    expect(Buffer.compare(Buffer.from(paper.content), files[place]!.file)).toBe(0),
  );
}

test('A letter in three languages leaves as three files with one number, each saying which text is authentic', async () => {
  const { house } = held;
  const signed = await signedLetter(house, { content: { languages: versions('ar', 'en', 'fr') } });
  const files = await filesOf(house, signed.id);
  expect(files.map((file) => file.language)).toEqual(['ar', 'en', 'fr', null]);
  for (const { pages } of files.slice(0, 3)) expect(pages.join('\n')).toContain(signed.number);
  expect(files[1]!.pages.join('\n')).toContain('Translation; the authentic text is in Arabic');
  expect(files[0]!.pages.join('\n')).toContain('النص الأصلي المعتمد');
  await isSameAgain(house, signed.id, files);
});

test('An enclosure leaves exactly as it was attached and cleared: without scripts, comments and hidden words', async () => {
  const { house } = held;
  const hostile = onePage({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' });
  const signed = await signedLetter(house, {
    attach: [
      { name: 'agenda.pdf', content: await sample('01-enclosure-1-agenda-en.pdf') },
      { name: 'script.pdf', content: hostile },
      { name: 'scan.png', content: await sample('07-scan-ar.png') },
    ],
  });
  const files = await filesOf(house, signed.id);
  const enclosures = files.filter((file) => file.part === 'enclosure');
  const { manifest } = (await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!;
  expect(enclosures.map((file) => file.sha256)).toEqual(manifest.enclosures.map((one) => one.sha256));
  const clean = { hasScripts: false, hasEmbeddedFiles: false, comments: 0, hiddenText: 0 };
  for (const { file } of enclosures) expect(value(await inspect(file))).toMatchObject(clean);
  const stem = `GS-OUT-2026-${signed.number.slice(-5)}`;
  expect(enclosures.map((file) => file.name)).toEqual([1, 2, 3].map((n) => `${stem}-enclosure-${n}.pdf`));
  expect(files[0]!.pages.join('\n')).toContain('3 enclosures');
  await isSameAgain(house, signed.id, files);
});

test('A file that is no PDF was never seen in the form in which it would leave, and does not leave', async () => {
  const { house } = held;
  const signed = await signedLetter(house, {
    attach: [{ name: 'agenda.pdf', content: await sample('01-enclosure-1-agenda-en.pdf') }],
  });
  const document = (await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!;
  const enclosures = document.manifest.enclosures.map((one) => ({ ...one, mediaType: 'text/csv' }));
  const made = await papersOf({ ...document.manifest, enclosures }, issuedOf(document), house.files);
  expect(made).toMatchObject({ refusal: 'enclosure-not-printable', facts: { name: 'agenda.pdf' } });
});

test('A character that no font of the house has is refused before a number is taken', async () => {
  const { house } = held;
  const languages = versions('en').map((version) => ({ ...version, body: bodyFromText('A sign: 𒀀') }));
  const last = async () =>
    (await sql<{ last: number }>`select coalesce(sum(last), 0)::int as last from register.counter`.execute(house.owner))
      .rows;
  const round = await approvedRound(house, { content: { languages } });
  const before = await last();
  expect(refusalOf(await signDocument(house, house.person('jamila-sirius'), round))).toBe('character-not-printable');
  expect(await last()).toEqual(before);
});

test('A text that was made elsewhere leaves as it is, with number, dates, signature and code on each page', async () => {
  const { house } = held;
  const signed = await signedLetter(house, {
    attach: [{ name: 'letter.pdf', content: await sample('01-note-verbale-en.pdf'), part: 'main' }],
  });
  const files = await filesOf(house, signed.id);
  const [letter] = files;
  for (const page of letter!.pages) {
    expect(page).toContain(signed.number);
    expect(page).toContain(signed.code);
    expect(page).toContain('22 November 2026');
  }
  await isSameAgain(house, signed.id, files);
});

test('A memorandum names its sender by the post, and is initialled', async () => {
  const { house } = held;
  const wishes: Wishes = {
    drafter: 'omar-fig',
    order: { road: 'memorandum', kind: 'memorandum', subject: 'Seating plan' },
    addressees: [inside(house, 'protocol')],
    signatory: { post: 'legal-head', onBehalfOf: null },
  };
  const signed = await signedLetter(house, wishes, 'nadia-almond');
  const [paper] = await filesOf(house, signed.id);
  const text = paper!.pages.join('\n');
  expect(text).toContain('Protocol');
  expect(text).toContain('Legal Affairs');
  expect(text).toContain('N.T.A.');
});
