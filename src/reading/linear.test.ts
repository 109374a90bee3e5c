import { describe, expect, test } from 'vitest';
import { citationsOf } from './citations.ts';
import { enclosuresOf } from './enclosures.ts';
import { lexiconOf } from './lexicon.ts';
import { classificationMarksOf } from './marks.ts';
import { readNumbers } from './numbers.ts';
import { type Ground, groundOf } from './read-text.ts';
import { referencesOf } from './references.ts';

const lexicon = lexiconOf([], {
  citationPrefixes: ['OIC'],
  citationOrgans: [{ code: 'CFM', spellings: ['CFM'], sessionKind: null, summit: false, extraordinary: false }],
  citationBodies: [{ code: 'POL', spellings: ['POL', 'س'], subject: { ar: 'س', en: 's', fr: 's' }, verified: false }],
  citationPapers: [{ code: 'SG-REP', spellings: ['SG-REP', 'SG.REP'], name: { ar: 'س', en: 's', fr: 's' } }],
  citationInstruments: [
    {
      id: 'charter',
      cited: 'charter-article',
      names: { ar: ['الميثاق'], en: ['Charter'], fr: ['Charte'] },
      last: 9,
      verified: false,
    },
  ],
});

/** How often a reader looks at a token: the same on every machine, however busy it is. */
function looks(read: (ground: Ground) => unknown, text: string): number {
  const ground = groundOf(text, lexicon);
  let count = 0;
  const tokens = new Proxy([...ground.tokens], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && key >= '0' && key < ':') count++;
      return Reflect.get(target, key, receiver) as (typeof ground.tokens)[number];
    },
  });
  read({ ...ground, tokens });
  return count;
}

const readers = {
  numbers: (ground: Ground) => readNumbers(ground, []),
  citations: citationsOf,
  references: (ground: Ground) => referencesOf(ground, []),
  enclosures: enclosuresOf,
  marks: classificationMarksOf,
};

const units = [
  '1,',
  '1 ',
  '(',
  '(1',
  '5 (',
  'five (',
  'one ',
  'one hundred and ',
  'million ',
  'US$',
  '-',
  '1-',
  '1.',
  '% ',
  'http',
  'tel 1 ',
  'خمسة و',
  'ألف ',
  'مئة و',
  '٥٪ ',
  'quatre-vingt-',
  'cent ',
  'mille et ',
  'no ',

  'Resolution ',
  'Resolution No. 1/51-POL and ',
  'resolutions 242 (1967), ',
  '1/51-',
  '1/',
  'OIC/',
  'OIC/CFM-',
  'OIC/CFM-44/POL/',
  'Articles 1, ',
  'Article 1 of the Charter and ',
  'القرار ',
  'و3/45-س',
  'المادة ',
  '/-',
  'CFM-',

  'your ',
  'your note no. ',
  'your note no. 1/2 and ',
  'مذكرتكم رقم ',
  '1/2/',
  'Encl.: ',
  'Enclosures: 1. a ',
  'Enclosures: a; ',
  'three enclosures ',
  'المرفقات: ',
  '\n\n1. ',
  'confidential ',
];

describe.each(Object.entries(readers))('%s: twice as much text takes twice as many looks at it', (_, read) => {
  test.each(units)('%s', (unit) => {
    const [small, large] = [looks(read, unit.repeat(400)), looks(read, unit.repeat(800))];
    expect(large).toBeLessThan(small * 2.2 + 500);
  });
});
