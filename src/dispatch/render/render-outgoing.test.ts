import { afterAll, expect, test } from 'vitest';
import { type Body, bodyFromText } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import { closeInspection, extractText, inspect } from '../../platform/pdf/inspect.ts';
import { closeTypst } from '../../platform/pdf/typst.ts';
import { formOf, forms } from './papers.ts';
import { renderDraft, renderOutgoing } from './render-outgoing.ts';
import type { Pages } from './sheet.ts';
import { contentIn, letterhead, outgoing } from './test-papers.ts';

afterAll(async () => {
  await closeTypst();
  await closeInspection();
});

const all: readonly Language[] = ['ar', 'en', 'fr'];
const code = 'K7QM2XWP94TB6RDNJH3VZC5YAE';

async function bytesOf(pages: Pages): Promise<Uint8Array> {
  const set = await pages;
  if (!set.done) throw new Error(`${set.refusal} ${JSON.stringify(set.facts)}`);
  return set.value;
}

async function pagesOf(file: Uint8Array): Promise<readonly string[]> {
  const text = await extractText(file);
  if (!text.done) throw new Error(text.refusal);
  // Vowel signs are set above their letters; the order of such marks is the font's.
  return text.value.pages.map((page) => page.replace(/[\u064b-\u0652\u0670]/g, ''));
}
const read = async (pages: Pages): Promise<string> => (await pagesOf(await bytesOf(pages))).join('\n');

const said = {
  ar: {
    number: 'الرقم: OAI/CAB/2026/00117',
    days: ['21 سبتمبر 2026م', '10 ربيع الآخر 1448هـ'],
    theirs: 'CB/FM/204 بتاريخ 9 سبتمبر 2026',
    text: 'أن أشير إلى خطاب معاليكم المؤرخ 9 سبتمبر 2026م بشأن الاجتماع السنوي للأجهزة المتفرعة',
    mixed: 'ورمز وثيقة الاجتماع هو OAI/SUB-12/2027/ORG/SG.REP.3 وعنوانه بالإنجليزية Annual Meeting',
    close: 'وتفضلوا معاليكم بقبول أسمى آيات التقدير والاحترام.',
    signatory: 'نادية المثالية',
    version: 'النص الأصلي المعتمد',
  },
  en: {
    number: 'Our ref.: OAI/CAB/2026/00117',
    days: ['21 September 2026', '10 Rabi II 1448 AH'],
    theirs: 'CB/FM/204 of 9 September 2026',
    text: 'I have the honour to refer to your letter of 9 September 2026',
    mixed: 'The Arabic title of the meeting is «الاجتماع السنوي للأجهزة المتفرعة», and its document symbol',
    close: 'Accept, Excellency, the assurances of my highest consideration.',
    signatory: 'Nadia Invented',
    version: 'Translation; the authentic text is in Arabic',
  },
  fr: {
    number: 'N/Réf. : OAI/CAB/2026/00117',
    days: ['21 septembre 2026', '10 rabi al-thani 1448 H'],
    theirs: 'CB/FM/204 du 9 septembre 2026',
    text: 'J’ai l’honneur de me référer à votre lettre du 9 septembre 2026',
    mixed: 'Le titre arabe de la réunion est «الاجتماع السنوي للأجهزة المتفرعة» et sa cote',
    close: 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
    signatory: 'Nadia Inventée',
    version: 'le texte arabe fait foi',
  },
} as const;

test.each(all)('a signed letter says everything, in order: %s', async (language) => {
  const file = await bytesOf(renderOutgoing(outgoing(contentIn(language, 'letter'))));
  const text = (await pagesOf(file)).join('\n').replaceAll('\u00a0', ' ');
  const { number, days, theirs, text: words, mixed, close, signatory, version } = said[language];
  const parts = [number, ...days, theirs, words, mixed, close, signatory, version];
  for (const part of [...parts, code, letterhead.name.fr, letterhead.secretariat.ar]) expect(text).toContain(part);
  for (const part of contentIn(language, 'letter').enclosures) expect(text).toContain(part);
  expect(text).toContain('This code proves the electronic file, not the paper.');
  expect(text).not.toMatch(/not cleared|غير مجازة|non visé/i);
});

test.each(forms.flatMap((form) => all.map((language) => [form, language] as const)))(
  'every kind is set in every language with nothing unseen on it: %s, %s',
  async (form, language) => {
    const content = contentIn(language, form);
    const file = await bytesOf(renderOutgoing(outgoing(content)));
    const pages = await pagesOf(file);
    expect(pages.join('\n')).toContain('OAI/CAB/2026/00117');
    if (!['letter'].includes(form)) expect(pages.join('\n')).toContain(content.kindName);
    expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0, hasScripts: false, pages: pages.length } });
    expect(pages.length).toBeLessThanOrEqual(2);
  },
);

test('the same input gives the same bytes, and any other another', async () => {
  const input = outgoing(contentIn('ar', 'letter'));
  const one = await bytesOf(renderOutgoing(input));
  expect(Buffer.compare(one, await bytesOf(renderOutgoing({ ...input })))).toBe(0);
  expect(Buffer.compare(one, await bytesOf(renderOutgoing({ ...input, number: 'OAI/CAB/2026/00118' })))).not.toBe(0);
});

test('a note verbale is initialled and names no signatory; a letter on behalf says for whom', async () => {
  const note = await read(renderOutgoing(outgoing(contentIn('en', 'note-verbale'))));
  expect(note).toContain('N. I.');
  expect(note).not.toContain('Nadia Invented');
  const behalf = {
    form: 'full',
    name: 'Omar',
    title: 'Director-General',
    onBehalfOf: 'the Secretary-General',
  } as const;
  const letter = await read(renderOutgoing(outgoing(contentIn('en', 'letter'), { signatories: [behalf] })));
  expect(letter).toContain('On behalf of the Secretary-General');
});

test('a trial house says on every page that the document is not official', async () => {
  const content = contentIn('fr', 'report', { body: bodyFromText('Un paragraphe.\n\n'.repeat(120)) });
  const pages = await pagesOf(await bytesOf(renderOutgoing(outgoing(content, { trial: true }))));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain('document non officiel');
});

test.each(all)(
  'a printed draft names its reader on every page and has no head, number, signature or code: %s',
  async (language) => {
    const content = contentIn(language, 'letter', {
      body: bodyFromText(Array.from({ length: 90 }, () => said[language].text).join('\n\n')),
    });
    const reader = { name: 'Sara Reader', at: '21/09/2026 14:05' };
    const file = await bytesOf(renderDraft({ content, version: '3', reader, trial: false, timestamp: new Date(0) }));
    const pages = await pagesOf(file);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      for (const mark of [
        'Draft, not cleared',
        'مسودة غير مجازة',
        'Projet non visé',
        'Sara Reader',
        '21/09/2026',
        '14:05',
      ])
        expect(page).toContain(mark);
      for (const refused of [
        'OAI/CAB',
        code,
        said[language].signatory,
        letterhead.name.ar,
        letterhead.footer[language],
      ])
        expect(page).not.toContain(refused);
    }
    const found = await inspect(file);
    expect(found.done && found.value.metadata['Author']).toBeUndefined();
  },
);

test('what an enemy writes into a letter is printed as he wrote it', async () => {
  const enemy = '#read("/etc/passwd") $x$ @a *b* <script> \\u{41} `c` {number} {day} //x';
  const content = contentIn('en', 'letter', {
    subject: `${enemy} S`,
    body: { blocks: [{ kind: 'paragraph', runs: [{ text: `${enemy} B` }] }] },
    addressees: [[`${enemy} A`]],
    enclosures: [`${enemy} E`],
  });
  const text = await read(renderOutgoing(outgoing(content)));
  const flat = text.replace(/\s+/g, ' ');
  for (const end of ['S', 'B', 'A', 'E']) expect(flat).toContain(`${enemy} ${end}`);
});

test('a word without end stays on the paper', async () => {
  const text = 'Ж'.repeat(3000);
  const file = await bytesOf(renderOutgoing(outgoing(contentIn('en', 'letter', { body: bodyFromText(text) }))));
  expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0 } });
  expect((await pagesOf(file)).join('').match(/Ж/g)).toHaveLength(3000);
});

test('a character without a glyph is refused by name before anything leaves', async () => {
  const content = contentIn('en', 'letter', { body: bodyFromText('Good luck 🍀\u0007') });
  expect(await renderOutgoing(outgoing(content))).toMatchObject({
    done: false,
    refusal: 'character-not-printable',
    facts: { characters: ['U+0007', 'U+1F340 🍀'] },
  });
});

test('every kind of block is printed', async () => {
  const body: Body = {
    blocks: [
      { kind: 'heading', level: 1, runs: [{ text: 'First heading' }] },
      { kind: 'heading', level: 2, runs: [{ text: 'Second heading' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'plain ' }, { text: 'bold', bold: true }, { text: ' slanted', italic: true }],
      },
      { kind: 'paragraph', lang: 'ar', runs: [{ text: 'فقرة عربية كاملة.' }] },
      { kind: 'list', ordered: true, start: 4, items: [[{ text: 'fourth' }], [{ text: 'fifth' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'dash' }]] },
      { kind: 'quote', paragraphs: [[{ text: 'quoted words' }]] },
      { kind: 'table', head: true, rows: [[[{ text: 'A' }], [{ text: 'B' }]], [[{ text: 'c' }]]] },
      { kind: 'table', head: false, rows: [] },
    ],
  };
  const text = await read(renderOutgoing(outgoing(contentIn('en', 'report', { body }))));
  for (const part of [
    'First heading',
    'Second heading',
    'plain bold slanted',
    'فقرة عربية كاملة.',
    '4. fourth',
    '5. fifth',
  ])
    expect(text).toContain(part);
  for (const part of ['– dash', 'quoted words', 'A B', 'c']) expect(text).toContain(part);
});

const noted = (words: string, note: string): Body => ({
  blocks: [
    { kind: 'paragraph', number: true, runs: [{ text: words, note: [{ text: note }] }, { text: '.' }] },
    { kind: 'paragraph', runs: [{ text: words }] },
    { kind: 'list', ordered: false, items: [[{ text: words, note: [{ text: 'Annex', lang: 'en' }] }]] },
    { kind: 'paragraph', number: true, runs: [{ text: words, note: [] }] },
    { kind: 'paragraph', lang: 'ar', number: true, runs: [{ text: 'فقرة عربية', note: [{ text: 'حاشية عربية' }] }] },
    { kind: 'table', head: true, rows: [[[{ text: words, note: [{ text: 'Cell' }] }]]] },
  ],
});
const notes = {
  ar: ['اجتمعت اللجنة', 'انظر الوثيقة الأولى'],
  en: ['The Committee met', 'See the first document'],
  fr: ['La Commission s’est réunie', 'Voir le premier document'],
} as const;

test.each(all)(
  'paragraphs are numbered through, and footnotes stand at the foot of their page: %s',
  async (language) => {
    const [words, note] = notes[language];
    const file = await bytesOf(renderOutgoing(outgoing(contentIn(language, 'report', { body: noted(words, note) }))));
    const text = (await pagesOf(file)).join('\n');
    for (const part of [`1. ${words}`, `2. ${words}`, '3. فقرة عربية', note, 'Annex', 'حاشية عربية', 'Cell'])
      expect(text).toContain(part);
    // Below the signature, in the order of their signs.
    expect(text.indexOf(said[language].signatory)).toBeLessThan(text.indexOf(note));
    expect(text.indexOf(note)).toBeLessThan(text.indexOf('حاشية عربية'));
    expect(text).not.toMatch(/[\u0660-\u0669]/);
    expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0 } });
  },
);

test('a report of three hundred pages is set within the limit of time', { timeout: 180_000 }, async () => {
  const paragraph = said.ar.text.repeat(6);
  const body = bodyFromText(Array.from({ length: 1800 }, (_, index) => `${paragraph} ${index}`).join('\n\n'));
  const file = await bytesOf(renderOutgoing(outgoing(contentIn('ar', 'report', { body }))));
  const pages = await pagesOf(file);
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.at(-1)).toContain(`صفحة ${pages.length} من ${pages.length}`);
});

test.each([
  [{ id: 'letter', person: 'first', signature: 'full', parts: ['addressee'] }, 'letter'],
  [{ id: 'ordinance', person: 'impersonal', signature: 'full', parts: ['basis'] }, 'decision'],
  [{ id: 'internal-note', person: 'impersonal', signature: 'initials', parts: ['addressee'] }, 'memorandum'],
  [{ id: 'third-person-note', person: 'third', signature: 'initials', parts: [] }, 'note-verbale'],
  [{ id: 'aide-memoire', person: 'impersonal', signature: 'none', parts: ['subject'] }, 'press-release'],
  [{ id: 'invitation', person: 'first', signature: 'full', parts: ['addressee'] }, 'letter'],
])('a kind of the profile finds its layout: %o', (kind, form) => {
  expect(formOf(kind)).toBe(form);
});

test.each([
  ['en', 'ar'],
  ['ar', 'en'],
  ['en', 'fr'],
] as const)('a document of two languages says both on one paper, side by side: %s, %s', async (language, other) => {
  const [one, two] = [contentIn(language, 'letter'), contentIn(other, 'letter')];
  const input = { ...outgoing(one), second: { content: two, signatories: outgoing(two).signatories } };
  const file = await bytesOf(renderOutgoing(input));
  const pages = await pagesOf(file);
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const text = flat(pages.join('\n'));
  // A line of one column may stand between two lines of the other, so words are looked for, not sentences.
  for (const part of [said[language], said[other]])
    for (const word of [...part.close.split(' '), part.signatory]) expect(text).toContain(word);
  expect(text).toContain(one.subject!.split(' ')[0]!);
  expect(text).toContain(two.subject!.split(' ')[0]!);
  expect(text).not.toContain(said[language].version);
  expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0 } });
  expect(pages[0]).toContain('OAI/CAB/2026/00117');
});

test('the mark of classification stands at the head and at the foot of every page', async () => {
  const body = bodyFromText('A paragraph of a confidential letter.\n\n'.repeat(90));
  const pages = await pagesOf(await bytesOf(renderOutgoing(outgoing(contentIn('en', 'letter', { body })))));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.match(/Confidential/g)!.length).toBeGreaterThanOrEqual(2);
  const open = await read(renderOutgoing(outgoing(contentIn('en', 'letter', { classification: null, body }))));
  expect(open).not.toContain('Confidential');
});

test('what a file claims of archive and access stands in it: PDF/A-2a, tags, language, title, embedded fonts, no lock', async () => {
  for (const language of all) {
    const raw = Buffer.from(await bytesOf(renderOutgoing(outgoing(contentIn(language, 'letter'))))).toString('latin1');
    expect(raw).toMatch(/pdfaid:part(?:>|=")2/);
    expect(raw).toMatch(/pdfaid:conformance(?:>|=")A/);
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain(`/Lang (${language})`);
    expect(raw).toContain('/OutputIntents');
    expect(raw).toContain('/GTS_PDFA1');
    expect(raw).toContain('/ViewerPreferences');
    expect(raw).not.toMatch(/\/Encrypt\b|\/JavaScript\b|\/EmbeddedFiles\b/);
    const [fonts, embedded] = [raw.match(/\/Type \/FontDescriptor/g) ?? [], raw.match(/\/FontFile[23]? /g) ?? []];
    expect(fonts.length).toBeGreaterThan(0);
    expect(embedded).toHaveLength(fonts.length);
    expect(raw.match(/\/ToUnicode /g)?.length).toBeGreaterThanOrEqual(1);
  }
});
