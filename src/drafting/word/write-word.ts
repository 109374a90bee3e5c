import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { languages } from '../../kernel/text.ts';
import { withContent } from '../../platform/files/content.ts';
import { listZip, unpack } from '../../platform/files/zip.ts';
import { writeZip, type ZipPart } from '../../platform/files/zip-write.ts';
import { placeOrNear } from './place-remarks.ts';
import { tidyBody, tidyText } from './tidy.ts';
import { trackedBlocks, trackedLine } from './track-changes.ts';
import { sourceProperties, tagOf, type WordField, type WordInput } from './word.ts';
import { BlockWriter, paragraph, runsOf } from './write-blocks.ts';
import { fonts, numberingOf, styleIds, stylesOf } from './write-styles.ts';

/**
 * One language version of a draft as a Word file: marked as not cleared on every page, without letterhead, number or signature block,
 * with its remarks as comments and whence it comes in its properties.
 */
export async function writeWord(input: WordInput): Promise<Buffer> {
  const { version, source, remarks, at } = input;
  const { language } = version;
  const body = tidyBody(version.body, language);
  const placed = remarks.map((remark, id) => ({ id, place: remark.block === null ? null : placeOrNear(body, remark) }));
  const writer = new BlockWriter(
    language,
    placed.flatMap(({ id, place }) => (place === null ? [] : [{ id, ...place }])),
  );
  const elsewhere = placed.filter(({ place }) => place === null).map(({ id }) => id);
  const children = letterOf(
    input,
    writer,
    writer.write(trackedBlocks(version.body, body, input.suggestions ?? [])),
    elsewhere,
  );
  const document = new Document({
    creator: 'Diwan',
    lastModifiedBy: 'Diwan',
    title: input.notice[language],
    styles: stylesOf(language),
    numbering: numberingOf(writer.lists),
    customProperties: [
      { name: sourceProperties.draft, value: source.draft },
      { name: sourceProperties.language, value: source.language },
      { name: sourceProperties.version, value: String(source.version) },
    ],
    footnotes: Object.fromEntries(writer.notes),
    comments: {
      children: remarks.map((remark, id) => ({
        id,
        author: remark.author,
        initials: initialsOf(remark.author),
        date: remark.at === null ? at : new Date(remark.at),
        children: tidyText(remark.text)
          .split('\n')
          .map((line) => new Paragraph({ children: [new TextRun(line)] })),
      })),
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1304, left: 1361, right: 1361 } },
        },
        headers: { default: headOf(input) },
        footers: { default: footOf(input) },
        children,
      },
    ],
  });
  return timeless(await Packer.toBuffer(document), at);
}

const before = ['title', 'subject', 'salutation'] as const satisfies readonly WordField[];

/** The lines around the body, and the body; comments that stand on no block of it stand on the first line. */
function letterOf(
  { version, suggestions = [] }: WordInput,
  writer: BlockWriter,
  body: readonly (Paragraph | Table)[],
  elsewhere: readonly number[],
): (Paragraph | Table)[] {
  const { close } = version;
  const lineOf = (field: WordField) => trackedLine(tidyText(version[field] ?? ''), field, suggestions);
  const shown = before.filter((field) => (version[field] ?? '') !== '');
  const lines = shown.map((field, at) => writer.line(lineOf(field), styleIds[field], at === 0 ? elsewhere : []));
  const bare = lines.length === 0 && elsewhere.length > 0 ? [writer.line([], 'Normal', elsewhere)] : [];
  return [...lines, ...bare, ...body, ...(close ? [writer.line(lineOf('close'), styleIds.close)] : [])];
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .slice(0, 4);

const centred = { alignment: AlignmentType.CENTER, spacing: { after: 0 } } as const;
const warning = { bold: true, boldComplexScript: true, color: 'a3261b', size: 18, sizeComplexScript: 22 } as const;

function headOf({ notice, classification, version }: WordInput): Header {
  const said = languages.map(
    (lang, at) =>
      new TextRun({
        ...warning,
        font: fonts,
        rightToLeft: lang === 'ar',
        language: { value: tagOf[lang], bidirectional: tagOf[lang] },
        text: `${at === 0 ? '' : '   ·   '}${notice[lang]}`,
      }),
  );
  const marks =
    classification === null
      ? []
      : [new TextRun({ ...warning, font: fonts, rightToLeft: version.language === 'ar', text: classification })];
  return new Header({
    children: [
      new Paragraph({ ...centred, bidirectional: false, children: said }),
      ...(marks.length === 0
        ? []
        : [new Paragraph({ ...centred, bidirectional: version.language === 'ar', children: marks })]),
    ],
  });
}

function footOf({ foot, notice, version: { language } }: WordInput): Footer {
  const place = { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' } as const;
  return new Footer({
    children: [
      ...[notice[language], ...foot].map((text) => paragraph(place, centred, runsOf({ text }, place))),
      new Paragraph({
        ...centred,
        children: [new TextRun({ font: fonts, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

/** Words that a tracked change takes out are written as such. */
const withDeletedText = (xml: string): string =>
  xml.replace(/<w:del (?:[^>]*[^/])?>.*?<\/w:del>/gs, (gone) =>
    gone.replaceAll(/<w:t([ >])/g, '<w:delText$1').replaceAll('</w:t>', '</w:delText>'),
  );

const instant = /<dcterms:(created|modified)([^>]*)>[^<]*</g;

/** The archive with the hour of the export in the place of that at which it was packed, so that the same draft gives the same bytes. */
async function timeless(file: Buffer, at: Date): Promise<Buffer> {
  const when = `${at.toISOString().slice(0, 19)}Z`;
  return await withContent(file, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(`The Word file is ${entries}`);
    const parts: ZipPart[] = [];
    for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
      const unpacked = (await unpack(content, entry, 200_000_000))!;
      const rewritten = (change: (xml: string) => string): Buffer => Buffer.from(change(unpacked.toString('utf8')));
      const kept =
        entry.name === 'docProps/core.xml'
          ? rewritten((xml) => xml.replace(instant, `<dcterms:$1$2>${when}<`))
          : entry.name === 'word/document.xml'
            ? rewritten(withDeletedText)
            : unpacked;
      parts.push({ name: entry.name, content: kept });
    }
    return writeZip(parts);
  });
}
