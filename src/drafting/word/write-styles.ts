import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Language } from '../../kernel/text.ts';
import { styleNames, tagOf } from './word.ts';

/** Latin letters in a serif that every word processor has or replaces by its like, Arabic in one that it knows by name. */
export const fonts = { ascii: 'Noto Serif', hAnsi: 'Noto Serif', eastAsia: 'Noto Serif', cs: 'Amiri' } as const;

export const styleIds = {
  title: 'DiwanTitle',
  subject: 'DiwanSubject',
  salutation: 'DiwanSalutation',
  close: 'DiwanClose',
  numbered: 'DiwanNumbered',
  quote: 'Quote',
  tableHead: 'DiwanTableHead',
  tableText: 'DiwanTableText',
  ltr: 'DiwanLeftToRight',
  rtl: 'DiwanRightToLeft',
} as const satisfies Record<keyof typeof styleNames, string>;

/** The numbering that the numbered paragraphs share. */
export const numberedReference = 'paragraphs';

const hanging = { left: 567, hanging: 567 } as const;

/** The numbering of a file: one for the numbered paragraphs, one for each list. */
export const numberingOf = (
  lists: readonly { readonly ordered: boolean; readonly start: number }[],
): INumberingOptions => ({
  config: [
    level(numberedReference, LevelFormat.DECIMAL, '%1.', 1),
    ...lists.map(({ ordered, start }, at) =>
      ordered
        ? level(`list-${at}`, LevelFormat.DECIMAL, '%1.', start)
        : level(`list-${at}`, LevelFormat.BULLET, '–', 1),
    ),
  ],
});

const level = (
  reference: string,
  format: (typeof LevelFormat)['DECIMAL' | 'BULLET'],
  text: string,
  start: number,
): INumberingOptions['config'][number] => ({
  reference,
  levels: [
    { level: 0, format, text, start, alignment: AlignmentType.START, style: { paragraph: { indent: hanging } } },
  ],
});

/** The styles of a file; sizes in half points, Arabic larger since Amiri stands smaller. */
export function stylesOf(language: Language): IStylesOptions {
  const heading = (size: number) => ({
    run: { bold: true, boldComplexScript: true, size, sizeComplexScript: size + 4, color: '1f4e5f', font: fonts },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  });
  const after = { spacing: { after: 200 } };
  const named = (key: keyof typeof styleIds) => ({
    id: styleIds[key],
    name: styleNames[key],
    basedOn: 'Normal',
    quickFormat: true,
  });
  const strong = { bold: true, boldComplexScript: true } as const;
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: 22,
          sizeComplexScript: 28,
          language: { value: language === 'ar' ? tagOf.en : tagOf[language], bidirectional: tagOf.ar },
        },
        paragraph: { spacing: { after: 160, line: 288 } },
      },
      heading1: heading(30),
      heading2: heading(26),
      heading3: heading(23),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      {
        ...named('title'),
        run: { ...strong, size: 32, sizeComplexScript: 36 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 280 } },
      },
      { ...named('subject'), run: strong, paragraph: { ...after, keepNext: true } },
      { ...named('salutation'), paragraph: { ...after, keepNext: true } },
      { ...named('close'), paragraph: { spacing: { before: 240, after: 200 } } },
      { ...named('numbered'), paragraph: { numbering: { reference: numberedReference, level: 0 } } },
      { ...named('quote'), paragraph: { indent: { start: 567, end: 567 } } },
      { ...named('tableText'), paragraph: { spacing: { after: 0 } } },
      { ...named('tableHead'), basedOn: styleIds.tableText, run: strong },
    ],
    characterStyles: [
      { id: styleIds.ltr, name: styleNames.ltr, run: {} },
      { id: styleIds.rtl, name: styleNames.rtl, run: {} },
    ],
  };
}
