import { fc } from '../../../test/harness/fast-check.ts';
import type { Block, Body, PlainRun, Run } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { WordInput } from './word.ts';

const words = fc.oneof(
  fc.constantFrom(
    'تهدي الأمانة العامة أطيب تحياتها',
    'presents its compliments',
    'présente ses compliments « à »',
    'A/RES/79/1',
    '٢٠٢٦',
    ' ',
    'two\nlines',
    'a\tcolumn',
    '<b>&amp; "quoted"</b>',
    'soft\u00adhyphen, unbreaking\u2011hyphen',
    '\u2068isolated\u2069',
    'double  space ',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const place = {
  lang: fc.option(fc.constantFrom('ar', 'en', 'fr'), { nil: undefined }),
  dir: fc.option(fc.constantFrom('ltr', 'rtl'), { nil: undefined }),
};
const without = <T extends object>(whole: T): T =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T;
const flag = fc.option(fc.boolean(), { nil: undefined });
const plain = fc.record({ text: words, bold: flag, italic: flag, ...place }).map(without) as fc.Arbitrary<PlainRun>;
const noted = fc
  .record({ run: plain, note: fc.option(fc.array(plain, { maxLength: 3 }), { nil: undefined }) })
  .map(({ run, note }) => without({ ...run, note })) as fc.Arbitrary<Run>;
const runs = fc.array(noted, { maxLength: 4 });
const several = fc.array(runs, { maxLength: 3 });

const block = fc
  .oneof(
    fc.record({ kind: fc.constant('paragraph'), number: flag, runs, ...place }),
    fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), runs, ...place }),
    fc.record({ kind: fc.constant('list'), ordered: fc.constant(false), items: several, ...place }),
    fc.record({
      kind: fc.constant('list'),
      ordered: fc.constant(true),
      start: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
      items: several,
      ...place,
    }),
    fc.record({ kind: fc.constant('table'), head: fc.boolean(), rows: fc.array(several, { maxLength: 3 }), ...place }),
    fc.record({ kind: fc.constant('quote'), paragraphs: several, ...place }),
  )
  .map(without) as fc.Arbitrary<Block>;

/** Bodies with everything that a body knows, at random. */
export const anyBody: fc.Arbitrary<Body> = fc.record({ blocks: fc.array(block, { maxLength: 6 }) });

/** What a Word file of a body is made of, with lines around it in its language. */
export const inputOf = (language: Language, body: Body, changes: Partial<WordInput> = {}): WordInput => ({
  version: { language, title: null, subject: 'Coordination', salutation: 'Excellency,', close: 'Accept, Sir', body },
  source: { draft: '0199aaaa-0000-7000-8000-000000000000', language, version: 3 },
  remarks: [],
  notice: { ar: 'مسودة لم تُجَز', en: 'Draft, not cleared', fr: 'Projet non visé' },
  classification: null,
  foot: ['Nadia Almond, 22 November 2026, 10:00', 'Version 3'],
  at: new Date('2026-11-22T07:00:00Z'),
  ...changes,
});

/** A letter in each language with a heading, emphasis, a footnote, numbered paragraphs, lists, a table and a quotation. */
export const letters: Readonly<Record<Language, Body>> = {
  ar: {
    blocks: [
      { kind: 'heading', level: 1, runs: [{ text: 'الاجتماع الفني' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'تهدي الأمانة العامة إلى ' },
          { text: 'Permanent Mission of Bensalem', lang: 'en' },
          { text: ' أطيب تحياتها', bold: true, note: [{ text: 'انظر الوثيقة ' }, { text: 'A/79/114', dir: 'ltr' }] },
          { text: '.' },
        ],
      },
      { kind: 'paragraph', number: true, runs: [{ text: 'يُعقد الاجتماع في الرياض.' }] },
      { kind: 'paragraph', number: true, runs: [{ text: 'تُقدَّم الترشيحات قبل نهاية الشهر.' }] },
      { kind: 'list', ordered: true, start: 3, items: [[{ text: 'جدول الأعمال' }], [{ text: 'المشاركون' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'الإقامة' }], [{ text: 'النقل' }]] },
      {
        kind: 'table',
        head: true,
        rows: [
          [[{ text: 'الدولة' }], [{ text: 'العدد' }]],
          [[{ text: 'بنسالم' }], [{ text: '12' }]],
        ],
      },
      { kind: 'quote', lang: 'en', paragraphs: [[{ text: 'Decides to remain seized of the matter.' }]] },
    ],
  },
  en: {
    blocks: [
      { kind: 'heading', level: 2, runs: [{ text: 'Technical meeting' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'The General Secretariat presents its ' },
          { text: 'compliments', italic: true, note: [{ text: 'See the note of 17 November.' }] },
          { text: ' to ' },
          { text: 'البعثة الدائمة', lang: 'ar' },
          { text: '.' },
        ],
      },
      { kind: 'paragraph', number: true, runs: [{ text: 'The meeting takes place in Port Selene.' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'Agenda' }], [{ text: 'Participants' }]] },
      {
        kind: 'table',
        head: true,
        rows: [
          [[{ text: 'State' }], [{ text: 'Number' }]],
          [[{ text: 'Bensalem' }], [{ text: '12' }]],
        ],
      },
      { kind: 'quote', paragraphs: [[{ text: 'First quoted paragraph.' }], [{ text: 'Second one.' }]] },
    ],
  },
  fr: {
    blocks: [
      { kind: 'heading', level: 3, runs: [{ text: 'Réunion technique' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Le Secrétariat général présente ses ' },
          { text: 'compliments', bold: true, note: [{ text: 'Voir la note du 17 novembre.' }] },
          { text: '.' },
        ],
      },
      { kind: 'paragraph', number: true, runs: [{ text: 'La réunion se tiendra à Port Selene.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'Ordre du jour' }], [{ text: 'Participants' }]] },
      { kind: 'table', head: false, rows: [[[{ text: 'Bensalem' }], [{ text: '12' }]]] },
      { kind: 'quote', lang: 'ar', paragraphs: [[{ text: 'يقرر إبقاء المسألة قيد نظره.' }]] },
    ],
  },
};
