import { showDay } from '../../kernel/dates-shown.ts';
import { format } from '../../kernel/message.ts';
import { spelledOut } from '../../platform/pdf/printable.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import { listWords } from './papers.text.ts';
import type { LabelInput, ReceiptInput } from './papers.ts';
import { words } from './render.text.ts';
import { common, headOf, markOf, type Pages, sheet } from './sheet.ts';

/** The receipt for a sender: a standing form with number, date and addressee merged, and nothing else. */
export function renderReceipt(input: ReceiptInput): Pages {
  const { language, letterhead, number, standingForm } = input;
  const merged: Record<string, string> = {
    number,
    date: showDay(input.day, language),
    addressee: input.addressee[0] ?? '',
  };
  const merge = (text: string): string =>
    text.replace(/\{(number|date|addressee)\}/g, (_, name: string) => `\u2068${merged[name]}\u2069`);
  const cleared = { name: standingForm.name, day: standingForm.clearedOn };
  const data = {
    ...common(language),
    ...headOf(letterhead, language),
    'file-title': standingForm.name,
    'number-label': format(words.reference, language),
    number,
    gregorian: `${showDay(input.day, language)}${language === 'ar' ? 'م' : ''}`,
    hijri: showDay(input.day, language, { calendar: 'hijri' }),
    addressee: input.addressee,
    title: merge(standingForm.title),
    paragraphs: standingForm.body.split(/\n\s*\n/).map(merge),
    'standing-form': format(listWords['standing-form'], language, cleared, { isolated: true }),
    trial: input.trial,
  };
  return sheet('receipt', data, input.timestamp, markOf(letterhead));
}

/** One label of 62 × 29 mm for the paper original of an item. */
export const renderLabel = (label: LabelInput, timestamp: Date): Pages => labels([label], false, 0, timestamp);

/** Labels on A4 sheets of three by nine; `skip` places are left free where a sheet was begun. */
export const renderLabelSheet = (all: readonly LabelInput[], timestamp: Date, skip = 0): Pages =>
  labels(all, true, Math.max(0, Math.min(26, skip)), timestamp);

function labels(all: readonly LabelInput[], isSheet: boolean, skip: number, timestamp: Date): Pages {
  const language = all[0]?.language ?? 'en';
  const data = {
    ...common(language),
    author: all[0]?.organisation ?? '',
    'file-title': all.map((label) => label.number).join(', ') || '–',
    sheet: isSheet,
    skip,
    trial: all.some((label) => label.trial),
    'trial-words': format(words.trial, language),
    labels: all.map(({ organisation, register, number, day }, index) => ({
      organisation,
      register,
      number,
      image: `label-${index}.svg`,
      gregorian: showDay(day, language),
      hijri: showDay(day, language, { calendar: 'hijri' }),
    })),
  };
  const images = Object.fromEntries(all.map((label, index) => [`label-${index}.svg`, qrSvg(label.code)]));
  return sheet('label', spelledOut(data), timestamp, images);
}
