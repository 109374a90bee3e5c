import { AlignmentType, Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import { withContent } from '../../src/platform/files/content.ts';
import { listZip, unpack } from '../../src/platform/files/zip.ts';
import { writeZip, type ZipPart } from '../../src/platform/files/zip-write.ts';
import { labels, type SamplePaper } from './paper.ts';

type Manner = { readonly bold?: boolean; readonly centred?: boolean; readonly end?: boolean; readonly small?: boolean };

const instant = /<dcterms:(created|modified)([^>]*)>[^<]*</g;

/** The archive without the hour at which it was made, so that the file is the same on every day. */
async function timeless(file: Buffer): Promise<Buffer> {
  return await withContent(file, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(`The Word file is ${entries}`);
    const parts: ZipPart[] = [];
    for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
      const unpacked = (await unpack(content, entry, 10_000_000))!;
      const dated = entry.name === 'docProps/core.xml';
      const same = dated
        ? Buffer.from(unpacked.toString('utf8').replace(instant, '<dcterms:$1$2>2026-11-19T06:00:00Z<'))
        : unpacked;
      parts.push({ name: entry.name, content: same });
    }
    return writeZip(parts);
  });
}

/** The paper as a Word file, from right to left where it is Arabic. */
export async function writeWordPaper(paper: SamplePaper): Promise<Buffer> {
  const arabic = paper.language === 'ar';
  const line = (words: string, { bold = false, centred = false, end = false, small = false }: Manner = {}): Paragraph =>
    new Paragraph({
      bidirectional: arabic,
      alignment: centred ? AlignmentType.CENTER : end ? AlignmentType.END : AlignmentType.START,
      spacing: { after: bold ? 80 : 160 },
      children: [
        new TextRun({
          text: words,
          bold,
          rightToLeft: arabic,
          size: small ? 16 : arabic ? 28 : 22,
          sizeComplexScript: small ? 16 : 28,
          font: { ascii: 'Noto Serif', hAnsi: 'Noto Serif', cs: 'Amiri' },
          language: { value: paper.language === 'fr' ? 'fr-FR' : 'en-GB', bidirectional: 'ar-SA' },
        }),
      ],
    });
  const { language } = paper;
  const document = new Document({
    creator: 'Diwan samples',
    lastModifiedBy: 'Diwan samples',
    title: paper.subject ?? paper.reference,
    sections: [
      {
        footers: { default: new Footer({ children: [line(labels.notice[language], { centred: true, small: true })] }) },
        children: [
          ...paper.sender.map((words) => line(words, { bold: true, centred: true })),
          ...(paper.reference === ''
            ? []
            : [line(labels.reference[language] + paper.reference), line(labels.date[language] + paper.date)]),
          ...(paper.marking === undefined ? [] : [line(paper.marking, { bold: true, centred: true })]),
          ...paper.addressee.map((words) => line(words)),
          ...(paper.subject === undefined ? [] : [line(labels.subject[language] + paper.subject, { bold: true })]),
          ...[paper.salutation, ...paper.body, paper.close]
            .filter((words) => words !== undefined)
            .map((words) => line(words)),
          ...(paper.signatory ?? []).map((words) => line(words, { end: true })),
        ],
      },
    ],
  });
  return await timeless(await Packer.toBuffer(document));
}
