import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { readProfile } from '../directory/profile-read.ts';
import { citationsOf } from './citations.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { groundOf } from './read-text.ts';

const houseOf = (folder: string) => {
  const outcome = readProfile(new URL(`../../profiles/${folder}`, import.meta.url).pathname);
  if (!outcome.done) throw new Error((outcome.facts['places'] as string[]).join('\n'));
  return lexiconOfProfile(outcome.value);
};
const oic = houseOf('oic');
const read = (text: string, lexicon = oic) =>
  citationsOf(groundOf(text, lexicon)).map((citation) => ({
    ...citation,
    quote: text.slice(citation.start, citation.end),
  }));
const canonical = (text: string, lexicon = oic) => read(text, lexicon).map((citation) => citation.canonical);

type Printed = {
  readonly no: number;
  readonly language: string;
  readonly printed: string;
  readonly canonical: string[];
};
const printed = JSON.parse(
  readFileSync(new URL('./fixtures/citations-printed.json', import.meta.url), 'utf8'),
) as Printed[];
const arabicIndic = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);

describe('the forty-one citations of official texts', () => {
  test.each(printed)('$no: $printed', ({ printed: text, canonical: expected }) => {
    expect(canonical(text)).toEqual(expected);
    expect(canonical(`As stated in ${text}, adopted in 2017; see p. 12/34.`)).toEqual(expected);
    expect(canonical(`عملاً بأحكام ${text} الصادر في الدورة.`)).toEqual(expected);
    expect(canonical(text.replace(/ \(IS\)/, '(IS)').replaceAll(' -', '-'))).toEqual(expected);
    expect(canonical(arabicIndic(text))).toEqual(expected);
    expect(canonical(text.replaceAll('/', ' / ').replaceAll('-', '–'))).toEqual(expected);
  });
});

describe('what a citation says', () => {
  test('serial, session, body, summit and symbol parts are told apart', () => {
    expect(read('Resolution No. 1/10-PAL (IS)')).toMatchObject([
      { serial: 1, session: 10, body: 'PAL', summit: true, kind: 'resolution', language: 'en', quote: '1/10-PAL (IS)' },
    ]);
    expect(read('OIC/EX-CFM/2017/PAL/RES.')).toMatchObject([
      {
        organ: 'EX-CFM',
        extraordinary: true,
        year: 2017,
        body: 'PAL',
        session: null,
        quote: 'OIC/EX-CFM/2017/PAL/RES',
      },
    ]);
    expect(read('القرار الرقم 36/45-س')).toMatchObject([{ language: 'ar', quote: '36/45-س', body: 'POL' }]);
    expect(read('Résolution N°4/38-ORG')).toMatchObject([{ language: 'fr', body: 'ORG', session: 38 }]);
    expect(read('ICFM/25-98/FC')).toMatchObject([{ organ: 'ICFM', session: 25, year: 1998 }]);
    expect(read('Resolution No. 5/37-C.B and others')).toMatchObject([{ part: 'B', canonical: '5/37-C.B' }]);
  });

  test.each([
    ['Resolutions Nos. 1/51-PAL, 2/51-PAL and 3/51-POL', ['1/51-PAL', '2/51-PAL', '3/51-POL']],
    ['les résolutions n° 1/38-C et 2/38-C', ['1/38-C', '2/38-C']],
    ['بالقرارين رقمي ٥/٤٥-س و٦/٤٥-س', ['٥/٤٥-س', '٦/٤٥-س']],
    [
      'Resolutions 242 (1967), 338 (1973) and 2334 (2016) of the Security Council',
      ['242 (1967)', '338 (1973)', '2334 (2016)'],
    ],
  ])('each citation of the list "%s" has its own place', (text, quotes) => {
    expect(read(text).map(({ quote }) => quote)).toEqual(quotes);
  });

  test.each([
    ['Resolution No. 1/51-PALadopted in Istanbul', ['1/51-PAL']],
    ['القرار رقم 36/45-سبشأن كشمير', ['36/45-POL']],
    ['القرار رقم 2/45-PALالصادر', ['2/45-PAL']],
    ['وفقاً للقرار رقم 1/51-PAL', ['1/51-PAL']],
    ['وبالقرار 3/44-س', ['3/44-POL']],
    ['Resolution\nNo. 1/51-PAL', ['1/51-PAL']],
    ['under 1/51-PAL it was decided', ['1/51-PAL']],
    ['Resolution No. 4/51-XYZ', ['4/51-XYZ']],
    ['القرار الوزاري رقم 5/50-س', ['5/50-POL']],
    ['document OIC/ICHAD-5/2020/REP', ['OIC/ICHAD-5/2020/REP']],
    ['OIC/CFM-51/2025/POL/SG.REP.4/Rev.1', ['OIC/CFM-51/2025/POL/SG-REP.4/REV.1']],
    ['OIC‎/CFM-44‏/2017/POL/RES', ['OIC/CFM-44/2017/POL/RES']],
  ])('"%s" is read in spite of what is glued to it', (text, expected) => {
    expect(canonical(text)).toEqual(expected);
  });
});

describe('resolutions of the United Nations', () => {
  test.each([
    ['resolutions No. 242 (1967); 252 (1968); and 2334 (2016)', ['242 (1967)', '252 (1968)', '2334 (2016)']],
    ['Resolution 194 (III)', ['194 (III)']],
    ['Resolution No. ES-10/10', ['ES-10/10']],
    ['Security Council resolution 1441', ['1441']],
    ['UNSCR 1701', ['1701']],
    ['resolution 3379 of 1975', ['3379 (1975)']],
    ['القرار رقم 181 (د-2)', ['181 (II)']],
    ['General Assembly resolution 67/19', ['67/19']],
    ['A/RES/67/19 and S/RES/2334 (2016)', ['67/19', '2334 (2016)']],
    ['قرار مجلس الأمن رقم 242 لعام 1967', ['242 (1967)']],
    ['قرار الجمعية العامة للأمم المتحدة 194 (III)', ['194 (III)']],
    ['قرارات مجلس الأمن أرقام 1397 (2002) و1515 (2003)', ['1397 (2002)', '1515 (2003)']],
    ['la résolution 1435 (2002) du Conseil de sécurité', ['1435 (2002)']],
  ])('%s', (text, expected) => {
    expect(canonical(text)).toEqual(expected);
    expect(read(text).every(({ kind }) => kind === 'un-resolution')).toBe(true);
  });
});

describe('articles of the Charter and rules', () => {
  test.each([
    ['in accordance with Article 5 of the OIC Charter', ['Article 5']],
    ['Articles 16, 17 and 18 (2) of the Charter', ['Article 16', 'Article 17', 'Article 18(2)']],
    ['l’article 10 de la Charte', ['Article 10']],
    ['l’article premier de la Charte', ['Article 1']],
    ['les articles 5 et 6 de la Charte de l’OCI', ['Article 5', 'Article 6']],
    ['المادة 5 من الميثاق', ['Article 5']],
    ['بموجب المادة الخامسة عشرة من ميثاق منظمة التعاون الإسلامي', ['Article 15']],
    ['المادتين ١٦ و١٧ من الميثاق', ['Article 16', 'Article 17']],
    ['Articles 5 to 7 of the Charter', ['Article 5', 'Article 7']],
    ['Article 5, paragraph 2, of the Charter', ['Article 5(2)']],
    ['l’article 5, alinéa 2, de la Charte', ['Article 5(2)']],
    ['المادة (5) من الميثاق', ['Article 5']],
    ['المادة الخامسة (فقرة 2) من الميثاق', ['Article 5(2)']],
    ['Rule 9', ['Rule 9']],
    ['Rules 2 and 9 of the Rules of Procedure', ['Rule 2', 'Rule 9']],
    ['l’article 5 du Règlement intérieur', ['Rule 5']],
    ['القاعدتين رقم 2 و9', ['Rule 2', 'Rule 9']],
    ['القاعدة 5 من قواعد إجراءات الأمانة العامة', ['Rule 5']],
  ])('%s', (text, expected) => {
    expect(canonical(text)).toEqual(expected);
  });
});

describe('the title of a resolution', () => {
  test.each([
    ['Resolution No. 1/51-PAL on the Cause of Palestine, adopted', 'the Cause of Palestine'],
    ['Resolution No. 1/51-PAL entitled “The Cause of Palestine” was', 'The Cause of Palestine'],
    ['la résolution n° 1/38-C relative aux questions culturelles.', 'questions culturelles'],
    ['القرار رقم 2/45-PAL بشأن مدينة القدس الشريف، الصادر', 'مدينة القدس الشريف'],
    ['القرار رقم 2/45-PAL المعنون «مدينة القدس»', 'مدينة القدس'],
    [
      'Resolution 5/51-POL on the situation in Jammu and Kashmir and Resolution 6/51-POL',
      'the situation in Jammu and Kashmir',
    ],
    ['القرار رقم 1/51-ف بشأن قضية فلسطين والقرار رقم 2/51-س', 'قضية فلسطين'],
    ['Resolution 5/51-POL on behalf of the Group', null],
    ['Resolution 1/51-PAL on 22 June', null],
    ['Resolution 1/51-PAL was adopted', null],
  ])('%s', (text, title) => {
    const [{ title: span } = { title: null }] = read(text);
    expect(span && text.slice(span.start, span.end)).toBe(title);
  });
});

describe('what only looks like a citation', () => {
  test.each([
    'open 24/7 and 24/7-support',
    'on 12/5-2026, or 5/6/2026',
    'two thirds (2/3) and 1/2',
    'Tel. +966 12/651-5222',
    'https://www.example.org/1/51-pal/34/index.html',
    'our letter no. CAB/1234/2026 and note 12/34-A',
    'your ref. 1/2-b',
    'Rule of law; the rule 5',
    'Article 51 of the Charter of the United Nations',
    'Article 2 of the UN Charter',
    'l’article 51 de la Charte des Nations Unies',
    'المادة 51 من ميثاق الأمم المتحدة',
    'المادة 5 من الميثاق العربي لحقوق الإنسان',
    'Article 5 of the Agreement',
    'Rule 5 of the Rules of Procedure of the UN Security Council',
    'Human Rights Council resolution 55/13',
    'Article 7',
    'the resolution of 12 May 2026',
    'Resolution 5',
    'the year 1435 (2014)',
    'في عام 1435 (2014)',
    'صادر رقم 1234/2026',
    'OIC / IsDB cooperation',
    'OIC-2025',
    'the IS/IT unit',
    'Resolutions were adopted in 2017/2018',
  ])('%s', (text) => {
    expect(canonical(text)).toEqual([]);
  });
});

test('another organisation cites in its own way, and not in that of the first', () => {
  const example = houseOf('example');
  expect(canonical('Resolution No. 3/12-TIDE and 4/12-LT; MOT/HB-12/1923/LIGHT/RES', example)).toEqual([
    '3/12-TIDE',
    '4/12-LIGHT',
    'MOT/HB-12/1923/LIGHT/RES',
  ]);
  expect(canonical('Article 4 of the Tides Act', example)).toEqual(['Article 4']);
  expect(canonical('OIC/CFM-44/2017/POL/RES', example)).toEqual([]);
});

test('whatever stands around it, a citation is at its place, in order and without overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...printed.map(({ printed: text }) => text),
      'و',
      ' and ',
      ', ',
      '/',
      '-',
      '(',
      ')',
      '12',
      'Article ',
      'المادة ',
      ' of the Charter',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, title } of citationsOf(groundOf(text, oic))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (title) expect(title.end).toBeGreaterThan(title.start);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
