/** What each sample shows, for the table of `samples/README.md`. */
const shown: readonly (readonly [string, string])[] = [
  [
    '01-note-verbale-en.pdf',
    'A note verbale with two enclosures and a day to answer by: the one to follow from arrival to reply',
  ],
  ['01-enclosure-1-agenda-en.pdf', 'Its first enclosure'],
  ['01-enclosure-2-indicators.csv', 'Its second enclosure, a table'],
  ['02-note-verbale-ar.pdf', 'A note verbale in Arabic, dated in both calendars'],
  ['03-note-verbale-fr.pdf', 'A note verbale in French, dated in both calendars'],
  ['04-letter-confidential-fr.docx', 'A confidential letter as a Word file, with sums that add up'],
  [
    '05-letter-minister-ar.docx',
    'An urgent letter of a minister to the Secretary-General, from right to left, Hijri date first',
  ],
  ['06-message-en.eml', 'An e-mail with a PDF attached'],
  [
    '07-scan-ar.png',
    'The scan of a letter: slightly turned, with grain; no text in it; Arabic-Indic digits, Hijri date only',
  ],
  ['08-telephone-ar.txt', 'A telephone message'],
  ['09-ngo-letter-en.pdf', 'A letter of a non-governmental organisation'],
  ['10-advance-copy-en.eml', 'An e-mail that brings the very file of 01 again: a further receipt, not a new item'],
  ['11-sealed-envelope-outside.txt', 'The outside of a strictly confidential envelope, which is registered unopened'],
  ['12-oral-message-fr.txt', 'An oral message, written in an older encoding (Windows-1252)'],
  ['13-newsletter-en.html', 'A newsletter: received, not registered; its script must never run'],
  ['14-reply-draft-en.docx', 'A draft reply to 01'],
  ['15-reply-draft-ar.docx', 'A draft reply to 02, from right to left'],
  ['bad/encrypted.pdf', 'Refused: needs a password'],
  ['bad/truncated.pdf', 'Refused: its end is missing'],
  ['bad/empty.pdf', 'Refused: empty'],
  ['bad/program.pdf', 'Refused: begins like a program, whatever its name says'],
  ['bad/archive.gz', 'Refused: an archive of a kind that is not opened'],
  ['bad/swelling.docx', 'Refused: would unpack to far more than is safe'],
  ['bad/macros.docm', 'Refused: carries a program'],
  ['bad/pdf-called-word.docx', 'Taken in as the PDF that it is, with a remark on its name'],
];

/** The page that lists the samples. Throws when a file was made that it does not explain, or the other way round. */
export function readMe(files: readonly string[]): string {
  const explained = shown.map(([file]) => file);
  const odd = [...new Set(files).symmetricDifference(new Set(explained))];
  if (odd.length > 0) throw new Error(`Samples and their list differ: ${odd.join(', ')}`);
  return [
    '# Samples',
    '',
    'Correspondence for the trial house. Every sender, person and matter is invented; days and calendars are right.',
    'Made by `node tools/make-samples.ts`, which writes the same bytes on every run. `day.json` holds what an officer would type for each.',
    '',
    '| file | what it shows |',
    '|---|---|',
    ...shown.map(([file, what]) => `| \`${file}\` | ${what} |`),
    '',
  ].join('\n');
}
