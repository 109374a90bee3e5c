import { languages } from '../../src/kernel/text.ts';
import { qualities } from './letter.ts';
import { bornForms, type Form, type Reading } from './run.ts';
import { scoredFields, type Verdict } from './score.ts';

const forms: readonly Form[] = [...bornForms, ...qualities.map((quality): Form => `scan, ${quality}`)];
const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const middle = (values: readonly number[]): number =>
  values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const counted = (readings: readonly Reading[], field: (typeof scoredFields)[number]): Record<Verdict, number> => {
  const counts: Record<Verdict, number> = { right: 0, silent: 0, missed: 0, wrong: 0, sure: 0 };
  for (const { verdicts } of readings) counts[verdicts[field]] += 1;
  return counts;
};

/** The figures as tables: the text by form and language, each field over all scans and all born files, and each field by form and language. */
export function tablesOf(readings: readonly Reading[]): string {
  const letters = new Set(readings.map(({ letter }) => letter.id)).size;
  const scans = readings.filter(({ form }) => form.startsWith('scan'));
  const born = readings.filter(({ form }) => !form.startsWith('scan'));
  const textRows = forms.map((form) => {
    const own = readings.filter((each) => each.form === form);
    const cells = languages.map((language) => {
      const errors = own.filter(({ letter }) => letter.language === language).map(({ error }) => error);
      return errors.length === 0 ? '–' : `${percent(mean(errors))} (${percent(middle(errors))})`;
    });
    return [form, own.length, ...cells, `${(middle(own.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(2)} s`];
  });
  const fieldRows = (of: readonly Reading[]) =>
    scoredFields.map((field) => {
      const { right, silent, missed, wrong, sure } = counted(of, field);
      return [field, right, silent, missed, wrong, sure, percent((right + silent) / Math.max(1, of.length))];
    });
  const columns = forms.flatMap((form) => languages.map((language) => ({ form, language })));
  const share = (field: (typeof scoredFields)[number], { form, language }: (typeof columns)[number]): string => {
    const own = readings.filter((each) => each.form === form && each.letter.language === language);
    if (own.length === 0) return '–';
    const { right, silent, sure } = counted(own, field);
    return `${Math.round(((right + silent) / own.length) * 100)}${sure > 0 ? ` (${sure})` : ''}`;
  };
  const head = ['field', 'right', 'rightly silent', 'not proposed', 'wrong, offered', 'wrong, put in', 'share right'];
  return [
    `${letters} letters, ${readings.length} readings.`,
    'The text: mean share of characters in error (and the middle one), and the middle time of a reading on the machine that measured.',
    table(['form', 'read', 'Arabic', 'English', 'French', 'time'], textRows),
    `The proposals over the ${scans.length} scans.`,
    table(head, fieldRows(scans)),
    `The proposals over the ${born.length} born files (PDF, DOCX, e-mail).`,
    table(head, fieldRows(born)),
    'Per cent right or rightly silent by form and language; in brackets how many were wrong and put in.',
    table(
      ['field', ...columns.map(({ form, language }) => `${form} ${language}`)],
      scoredFields.map((field) => [field, ...columns.map((column) => share(field, column))]),
    ),
  ].join('\n\n');
}

/** What was wrong or missed, a line each, for whoever mends. */
export const doubtsOf = (readings: readonly Reading[], only: string | undefined): string =>
  readings
    .flatMap(({ letter, form, verdicts, values }) =>
      scoredFields
        .filter(
          (field) => ['wrong', 'sure', 'missed'].includes(verdicts[field]) && (only === undefined || field === only),
        )
        .map((field) => {
          const value = field === 'sender' ? (values['sender'] ?? values['senderWritten']) : values[field];
          return `${verdicts[field].padEnd(7)} ${field.padEnd(15)} ${letter.id} ${form}: ${JSON.stringify(value ?? null)} for ${JSON.stringify(letter.truth[field])}`;
        }),
    )
    .join('\n');
