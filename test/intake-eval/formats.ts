import { AlignmentType, Document, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import { compile } from '../../src/platform/pdf/typst.ts';
import { type Block, type Letter, wordsOf } from './letter.ts';

const template = `#let d = json(bytes(sys.inputs.data))
#let rtl = d.language == "ar"
#set document(title: "Letter", date: auto)
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: if rtl { ("Diwan", "DiwanSerif") } else { ("DiwanSerif", "Diwan") }, fallback: false, lang: d.language, dir: if rtl { direction.rtl } else { direction.ltr }, size: d.size * 1pt)
#set smartquote(enabled: false)
#set par(justify: d.justified, leading: 0.75em)
#for b in d.blocks {
  let side = if b.at == "middle" { center } else if b.at == "end" { if rtl { left } else { right } } else { if rtl { right } else { left } }
  v(b.above * 1em)
  let words = text(size: b.size * 1em, weight: if b.bold { "bold" } else { "regular" }, b.text)
  if b.other == none { align(side, words) } else { grid(columns: (1fr, auto), words, b.other) }
}`;

/** The letter as it is born: a PDF with its words in it. */
export async function pdfOf({ blocks, language, size, id }: Letter): Promise<Uint8Array> {
  const data = {
    language,
    size,
    justified: id.charCodeAt(2) % 2 === 0,
    blocks: blocks.map(({ text, other, at, isBold = false, size: share = 1, above = 0 }) => ({
      text,
      other: other ?? null,
      at,
      bold: isBold,
      size: share,
      above,
    })),
  };
  const paper = await compile({ template, data, timestamp: new Date('2026-11-20T08:00:00Z'), form: 'plain' });
  if (!paper.done) throw new Error(`${id}: ${paper.refusal} ${JSON.stringify(paper.facts)}`);
  return paper.value;
}

/** The letter as a word processor saves it. */
export function docxOf({ blocks, language }: Letter): Promise<Buffer> {
  const isRtl = language === 'ar';
  const alignments = { start: AlignmentType.START, middle: AlignmentType.CENTER, end: AlignmentType.END };
  const run = (text: string, isBold: boolean): TextRun => new TextRun({ text, bold: isBold, rightToLeft: isRtl });
  const paragraph = ({ text, other, at, isBold = false }: Block): Paragraph =>
    new Paragraph({
      bidirectional: isRtl,
      alignment: alignments[at],
      ...(other === undefined ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: 9_000 }] }),
      children: [run(text, isBold), ...(other === undefined ? [] : [run(`\t${other}`, isBold)])],
    });
  return Packer.toBuffer(new Document({ sections: [{ children: blocks.map(paragraph) }] }));
}

/** The letter as the text of an e-mail from an address that nobody knows, its subject in the header. */
export function emailOf(letter: Letter): Uint8Array {
  const { truth, id } = letter;
  const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  const body = Buffer.from(wordsOf(letter).replaceAll('\t', '    ')).toString('base64').replace(/.{76}/g, '$&\r\n');
  const name = letter.blocks.find(({ isBold, size }) => isBold && size === 1.15)?.text ?? '';
  return Buffer.from(
    [
      `From: ${encoded(name)} <registry-${id}@letters.example>`,
      'To: registry@diwan.example',
      `Subject: ${encoded(truth.subject)}`,
      `Date: ${new Date(`${truth.theirDate}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${id}@letters.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      body,
      '',
    ].join('\r\n'),
  );
}
