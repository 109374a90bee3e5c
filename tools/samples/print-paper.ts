import { compile } from '../../src/platform/pdf/typst.ts';
import { labels, type SamplePaper } from './paper.ts';

const template = `
#let d = json(bytes(sys.inputs.data))
#let rtl-page = d.language == "ar"
#let start = if rtl-page { right } else { left }
#let end = if rtl-page { left } else { right }
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 2.6cm, top: 2.2cm, bottom: 2.4cm),
  footer: align(center, text(size: 0.75em, fill: luma(90), d.notice)))
#set text(lang: d.language, dir: if rtl-page { rtl } else { ltr },
  font: if rtl-page { ("Diwan", "DiwanSerif") } else { ("DiwanSerif", "Diwan") }, size: if rtl-page { 14pt } else { 11pt })
#set smartquote(enabled: false)
#set text(hyphenate: false)
#set par(justify: not rtl-page, leading: if rtl-page { 0.9em } else { 0.75em }, spacing: 1.3em)
#align(center, strong(d.sender.join(linebreak())))
#v(0.4em)
#line(length: 100%, stroke: 0.5pt + luma(120))
#v(0.6em)
#align(end, [#d.referenceLabel#d.reference #linebreak() #d.dateLabel#d.date])
#v(0.8em)
#if d.marking != "" { align(center, strong(d.marking)) }
#if d.addressee.len() > 0 { align(start, d.addressee.join(linebreak())) }
#if d.subject != "" { align(start, strong(d.subjectLabel + d.subject)) }
#if d.salutation != "" { par(d.salutation) }
#for p in d.body { par(p) }
#if d.close != "" { par(d.close) }
#if d.signatory.len() > 0 { v(1.2em); align(end, d.signatory.join(linebreak())) }
#if d.enclosures.len() > 0 { v(0.8em); text(size: 0.9em, [#d.enclosuresLabel #linebreak() #d.enclosures.join(linebreak())]) }
`;

/** The paper as the PDF that a sender's office would make; the same paper always gives the same bytes. */
export async function printPaper(paper: SamplePaper): Promise<Buffer> {
  const { language } = paper;
  const printed = await compile({
    template,
    data: {
      language,
      title: paper.subject ?? paper.reference,
      sender: paper.sender,
      reference: paper.reference,
      date: paper.date,
      addressee: paper.addressee,
      subject: paper.subject ?? '',
      marking: paper.marking ?? '',
      salutation: paper.salutation ?? '',
      body: paper.body,
      close: paper.close ?? '',
      signatory: paper.signatory ?? [],
      enclosures: paper.enclosures ?? [],
      notice: labels.notice[language],
      referenceLabel: labels.reference[language],
      dateLabel: labels.date[language],
      subjectLabel: labels.subject[language],
      enclosuresLabel: labels.enclosures[language],
    },
    timestamp: new Date('2026-11-19T06:00:00Z'),
  });
  if (!printed.done) throw new Error(`The sample ${paper.reference} cannot be printed: ${printed.refusal}`);
  return Buffer.from(printed.value);
}
