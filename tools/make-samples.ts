import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compose } from '../src/platform/mail/compose.ts';
import { closeTypst } from '../src/platform/pdf/typst.ts';
import { badFiles } from './samples/bad-files.ts';
import { papers } from './samples/matters.ts';
import { indicators, newsletter, oralMessage, sealedEnvelope, telephoneMessage } from './samples/plain-papers.ts';
import { printPaper } from './samples/print-paper.ts';
import { readMe } from './samples/read-me.ts';
import { scanPaper } from './samples/scan-paper.ts';
import { writeWordPaper } from './samples/word-paper.ts';
import { drafts, items } from './samples/working-day.ts';

const folder = join(import.meta.dirname, '..', 'samples');
const registry = { name: 'Registry, General Secretariat', address: 'registry@oic.example' };
const pdf = (name: string, content: Buffer) => [{ name, media: 'application/pdf', content }];

/** Every sample by its path in `samples/`. */
async function makeSamples(): Promise<Readonly<Record<string, Buffer | string>>> {
  const note = await printPaper(papers['note-verbale-en']);
  const bad = Object.entries(badFiles(note)).map(([name, content]) => [`bad/${name}`, content] as const);
  return {
    '01-note-verbale-en.pdf': note,
    '01-enclosure-1-agenda-en.pdf': await printPaper(papers['agenda-en']),
    '01-enclosure-2-indicators.csv': indicators,
    '02-note-verbale-ar.pdf': await printPaper(papers['note-verbale-ar']),
    '03-note-verbale-fr.pdf': await printPaper(papers['note-verbale-fr']),
    '04-letter-confidential-fr.docx': await writeWordPaper(papers['letter-fr']),
    '05-letter-minister-ar.docx': await writeWordPaper(papers['letter-ar']),
    '06-message-en.eml': await compose({
      from: { name: 'Trial Organisation of Atlantis, Statistics Unit', address: 'statistics@atlantis.example' },
      to: registry,
      subject: 'ATL/STAT/2026/19: Questionnaire on the collection of tourism data',
      text: 'Dear colleagues,\n\nPlease find attached our questionnaire on the collection of tourism data (ATL/STAT/2026/19 of 10 November 2026). We would be grateful for the answers of the General Secretariat by 15 December 2026.\n\nKind regards,\nMr. Sample Cedar\nStatistics Unit\n',
      messageId: '<atl-stat-2026-19@atlantis.example>',
      date: new Date('2026-11-10T08:12:00Z'),
      attachments: pdf('ATL-STAT-2026-19 Questionnaire.pdf', await printPaper(papers['questionnaire-en'])),
    }),
    '07-scan-ar.png': await scanPaper(await printPaper(papers['scan-ar'])),
    '08-telephone-ar.txt': telephoneMessage,
    '09-ngo-letter-en.pdf': await printPaper(papers['ngo-letter-en']),
    '10-advance-copy-en.eml': await compose({
      from: {
        name: 'Permanent Mission of the Trial Kingdom of Bensalem',
        address: 'trial-mission-bensalem@correspondents.invalid',
      },
      to: registry,
      subject: 'Advance copy: note verbale PMB/TST/2026/114',
      text: 'Please find attached an advance copy of our note verbale no. PMB/TST/2026/114 of 17 November 2026. The original was delivered by hand.\n',
      messageId: '<pmb-tst-2026-114@bensalem.example>',
      date: new Date('2026-11-17T11:40:00Z'),
      attachments: pdf('PMB-TST-2026-114.pdf', note),
    }),
    '11-sealed-envelope-outside.txt': sealedEnvelope,
    '12-oral-message-fr.txt': oralMessage,
    '13-newsletter-en.html': newsletter,
    '14-reply-draft-en.docx': await writeWordPaper(papers['reply-draft-en']),
    '15-reply-draft-ar.docx': await writeWordPaper(papers['reply-draft-ar']),
    ...Object.fromEntries(bad),
  };
}

const samples = await makeSamples();
for (const [path, content] of Object.entries(samples)) {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}
await writeFile(join(folder, 'day.json'), `${JSON.stringify({ items, drafts }, null, 2)}\n`);
await writeFile(join(folder, 'README.md'), readMe(Object.keys(samples)));
await closeTypst();
console.log(`${Object.keys(samples).length} samples written to ${folder}`);
