import type { Addressee, DocumentFacts } from '../../src/clearance/checks/document.ts';
import { factOf, type Planter } from './plant.ts';

const someone: Addressee = {
  role: 'to',
  class: 'ngo',
  correspondent: null,
  name: 'Association of Friends of the Sea',
  lines: ['Association of Friends of the Sea'],
  language: null,
  channel: 'post',
  address: 'P.O. Box 1, Jeddah',
};

/** Nothing in the words is wrong; what is known beside them makes the document wrong. */
const known = (
  id: string,
  check: Planter['check'],
  rules: readonly string[],
  kinds: readonly string[],
  facts: Partial<DocumentFacts>,
): Planter => ({
  id,
  check,
  rules,
  kinds,
  plant: ({ text, language }) =>
    facts.addressees?.[0]?.language === language
      ? null
      : { start: 0, end: 0, text: '', span: { start: 0, end: text.length }, facts },
});

/** Errors that lie between the words and what the record knows. */
export const knownPlanters: readonly Planter[] = [
  known(
    'a note verbale to a non-governmental organisation',
    'C3',
    ['form-and-addressee', 'note-to-whom'],
    ['note-verbale'],
    {
      addressees: [someone],
    },
  ),
  known('a letter that answers a note verbale', 'C3', ['answer-form', 'form-and-answer'], ['letter'], {
    answers: [
      {
        record: 'r',
        kind: 'note-verbale',
        number: 'GS/IN/2026/00001',
        theirReference: null,
        theirDate: null,
        level: 0,
      },
    ],
  }),
  known('a reply dated before the letter that it answers', 'C6', ['date-out-of-place'], ['letter', 'note-verbale'], {
    answers: [
      {
        record: 'r',
        kind: 'letter',
        number: 'GS/IN/2026/00002',
        theirReference: null,
        theirDate: '2026-11-15' as never,
        level: 0,
      },
    ],
  }),
  known('a classified document to the public', 'C7', ['recipients'], ['letter', 'press-release'], {
    level: 2,
    addressees: [{ ...someone, class: 'public' }],
  }),
  known('the drafter approves himself', 'C2', ['drafter-approves'], ['letter', 'note-verbale', 'circular'], {
    drafter: 'officer-1',
    approver: { post: 'director-general', person: 'officer-1', onBehalfOf: null },
  }),
  known('a note in a language that the mission does not work in', 'C4', ['working-language'], ['note-verbale'], {
    addressees: [{ ...someone, class: 'mission', name: 'Mission', language: 'fr' }],
  }),
  known('a note that answers a more classified item', 'C7', ['higher-item'], ['letter', 'note-verbale'], {
    level: 0,
    answers: [
      { record: 'r', kind: 'letter', number: 'GS/IN/2026/00003', theirReference: null, theirDate: null, level: 2 },
    ],
  }),
  {
    id: 'two subjects in a memorandum',
    check: 'C3',
    rules: ['one-subject'],
    kinds: ['memorandum'],
    plant: (document) => {
      const fact = document.facts.find(({ data }) => data['part'] === 'subject');
      const text = {
        ar: 'الموضوع: 1. الاجتماع التنسيقي السنوي 2. شراء الطابعات',
        en: 'Subject: 1. Annual coordination meeting 2. Purchase of printers',
        fr: 'Objet\u00a0: 1. Réunion annuelle de coordination 2. Achat d’imprimantes',
      };
      return fact ? { start: fact.start, end: fact.end, text: text[document.language] } : null;
    },
  },
  {
    id: 'a mark below the classification',
    check: 'C3',
    rules: ['classification-mark'],
    plant: (document) => {
      const mark = { ar: 'سري', en: 'CONFIDENTIAL', fr: 'CONFIDENTIEL' }[document.language];
      return document.kind === null ? null : { start: 0, end: 0, text: `${mark}\n\n`, facts: { level: 2 } };
    },
  },
  {
    id: 'a reference other than that of the registered item',
    check: 'C3',
    rules: ['your-reference'],
    kinds: ['letter', 'note-verbale'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'prose');
      const text = {
        ar: 'وبالإشارة إلى مذكرتكم رقم 118/2026 المؤرخة 6 يناير 2026، تُرفق القائمة. ',
        en: 'With reference to your note no. 118/2026 dated 6 January 2026, the list follows. ',
        fr: 'En référence à votre note n° 118/2026 en date du 6 janvier 2026, la liste suit. ',
      }[document.language];
      const yourReference = { number: '118/2026', date: '2026-01-05' as never };
      return fact && { start: fact.start, end: fact.start, text, facts: { yourReference } };
    },
  },
];
