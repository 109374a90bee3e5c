import type { Finding, Severity } from '../../../clearance/checks/finding.ts';
import { format } from '../../../kernel/message.ts';
import type { Language } from '../../../kernel/text.ts';
import { severityNames, unusable, words } from './check.text.ts';
import { type CheckedFile, countOf, type UnusableFile } from './checked-file.ts';
import { markedLine, own, seen } from './marked-line.ts';

const colourOf: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', note: '1;36' };

/** How the findings are shown: in which language, and whether the terminal knows colours. */
export type Manner = { readonly language: Language; readonly colours: boolean };

/** The findings as a good compiler tells them: place, severity, check and rule, the sentence, the words marked, evidence, suggestion. */
export function textOf(files: readonly CheckedFile[], manner: Manner): string {
  return files.flatMap((file) => file.findings.map((finding) => block(file, finding, manner))).join('');
}

function block(file: CheckedFile, finding: Finding, { language, colours }: Manner): string {
  const { line, column } = file.places.at(finding.start);
  const paint = (code: string, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const label = (text: string) => paint('2', `${text}:`);
  const margin = String(line).length;
  const gutter = `${' '.repeat(margin)} │ `;
  const [shown, carets] = markedLine(file.text, file.places.lineSpan(line), finding, colours);
  const lines = [
    `${paint('1', `${nameOf(file.file)}:${line}:${column}`)}: ${paint(colourOf[finding.severity], severityNames[finding.severity][language])} ${finding.check} ${finding.rule}`,
    `  ${own(finding.message[language])}`,
    paint('2', `${line} │ `) + shown,
    ...(carets === undefined ? [] : [paint('2', gutter) + carets]),
    ...finding.evidence.map(
      ({ source, quote, date }) =>
        `  ${label(words.evidence[language])} ${own(source)}${date === null ? '' : ` (${date})`}${quote === '' ? '' : `: ${own(quote)}`}`,
    ),
    ...(finding.suggestion === null
      ? []
      : [
          `  ${label(words.suggestion[language])} ${finding.suggestion === '' ? words.delete[language] : own(finding.suggestion)}`,
        ]),
  ];
  return `${lines.join('\n')}\n\n`;
}

const nameOf = (file: string): string => seen(file === '-' ? '<stdin>' : file);

/** One sentence for a file that could not be checked. */
export const unusableLine = ({ file, code, facts }: UnusableFile, language: Language): string =>
  `${nameOf(file)}: ${own(format(unusable[code], language, facts))}\n`;

/** How many of what was found, on one line. */
export function summaryOf(files: readonly CheckedFile[], unread: readonly UnusableFile[], language: Language): string {
  const counts = {
    files: files.length,
    errors: countOf(files, 'error'),
    warnings: countOf(files, 'warning'),
    notes: countOf(files, 'note'),
  };
  const found = counts.errors + counts.warnings + counts.notes > 0;
  const told = [format(found ? words.summary : words.clean, language, counts)];
  if (unread.length > 0) told.push(format(words.unusable, language, { files: unread.length }));
  return `${own(told.join(' '))}\n`;
}
