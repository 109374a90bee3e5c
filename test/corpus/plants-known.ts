import type { Addressee, DocumentFacts } from '../../src/clearance/checks/document.ts';
import type { Planter } from './plant.ts';

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
  plant: ({ text }) => ({ start: 0, end: 0, text: '', span: { start: 0, end: text.length }, facts }),
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
];
