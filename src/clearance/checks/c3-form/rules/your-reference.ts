import type { CivilDay } from '../../../../kernel/calendar.ts';
import type { ReferenceMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Evidence } from '../../finding.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { yourReference } from '../papers.text.ts';

type Code = keyof typeof yourReference.messages;
type Registered = { readonly number: string; readonly date: CivilDay | null; readonly evidence: Evidence };

/** "Your note no. N dated D" against the item that the register has. A text may refer to other papers too; those are left alone. */
export const rule = defineRule({
  id: 'your-reference',
  check: 'C3',
  severity: 'error',
  ...yourReference,
  examples: {
    fires: {
      text: 'With reference to your note no. 118/2026 dated 6 October 2026, the list is attached.',
      facts: { yourReference: { number: '118/2026', date: '2026-10-05' as CivilDay } },
    },
    silent: {
      text: 'With reference to your note no. 118/2026 dated 5 October 2026, the list is attached.',
      facts: { yourReference: { number: '118/2026', date: '2026-10-05' as CivilDay } },
    },
  },
  examine: (document) => {
    const registered = registeredOf(document);
    if (registered.length === 0) return [];
    const referred = inOwnWords(document, document.references).filter(({ ours, number }) => !ours && number !== null);
    const told = referred.map((each) => ({
      each,
      as: registered.find(({ number }) => isSame(document, each, number)),
    }));
    return told.flatMap(({ each, as }) =>
      as ? otherDate(document, each, as) : otherNumber(document, each, told, registered),
    );
  },
});

function registeredOf({ facts }: CheckedDocument): Registered[] {
  const items = (facts.answers ?? []).flatMap(({ record, number, theirReference, theirDate }) => [
    ...(theirReference
      ? [
          {
            number: theirReference,
            date: theirDate,
            evidence: { source: 'register', quote: theirReference, date: theirDate, record },
          },
        ]
      : []),
    { number, date: null, evidence: { source: 'register', quote: number, date: null, record } },
  ]);
  if (items.length > 0) return items;
  const your = facts.yourReference;
  return your ? [{ ...your, evidence: { source: 'record', quote: your.number, date: your.date } }] : [];
}

/** Letters and digits of a number as it is compared; which signs stand between its parts is no matter. */
const plain = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '/')
    .replace(/^\/|\/$/g, '');

const isSame = ({ text }: CheckedDocument, { number }: ReferenceMention, registered: string): boolean => {
  const [one, two] = [plain(text.slice(number!.start, number!.end)), plain(registered)];
  return one === two || one.endsWith(`/${two}`) || two.endsWith(`/${one}`);
};

function otherDate(
  { text }: CheckedDocument,
  { date }: ReferenceMention,
  { number, date: day, evidence }: Registered,
): Found<Code>[] {
  if (!date?.days || !day || date.form !== 'day') return [];
  const otherwise = date.otherwise?.from === day;
  const hijri = date.calendar === 'hijri' && Math.abs(Date.parse(date.days.from) - Date.parse(day)) <= 86_400_000;
  if (date.days.from === day || otherwise || hijri) return [];
  const { start, end } = date;
  return [
    { start, end, message: 'date', with: { written: text.slice(start, end), number, day }, evidence: [evidence] },
  ];
}

/** A number that no item bears is held to be meant for the item where its date is that of the item, or only a sign or two differ. */
function otherNumber(
  { text }: CheckedDocument,
  { number, date }: ReferenceMention,
  told: readonly { readonly as: Registered | undefined }[],
  registered: readonly Registered[],
): Found<Code>[] {
  if (told.some(({ as }) => as !== undefined)) return [];
  const written = text.slice(number!.start, number!.end);
  const meant = registered.find(
    (each) => (each.date !== null && date?.days?.from === each.date) || isNear(plain(written), plain(each.number)),
  );
  if (!meant) return [];
  const { start, end } = number!;
  return [
    {
      start,
      end,
      message: 'number',
      with: { written, registered: meant.number },
      evidence: [meant.evidence],
      suggestion: meant.number,
    },
  ];
}

/** Whether two numbers of some length differ in one sign, or in two that changed places. */
function isNear(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || two.length < 4) return false;
  let from = 0;
  while (from < one.length && one[from] === two[from]) from++;
  let left = 0;
  while (left < Math.min(one.length, two.length) - from && one.at(-1 - left) === two.at(-1 - left)) left++;
  const [a, b] = [one.slice(from, one.length - left), two.slice(from, two.length - left)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
