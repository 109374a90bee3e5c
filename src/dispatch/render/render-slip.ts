import { format } from '../../kernel/message.ts';
import { spelledOut } from '../../platform/pdf/printable.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import { deskWords } from './desk-papers.text.ts';
import type { SlipInput } from './desk-papers.ts';
import { words } from './render.text.ts';
import { common, headOf, markOf, type Pages, sheet } from './sheet.ts';

/** The routing slip of an item on A4: its facts, to whom it was referred and what became of it, room for initials and further hands. */
export function renderSlip(input: SlipInput): Pages {
  const { language, letterhead, number } = input;
  const word = (code: keyof typeof deskWords): string => format(deskWords[code], language);
  const data = {
    ...common(language),
    ...headOf(letterhead, language),
    'file-title': `${word('slip')} ${number}`,
    title: word('slip'),
    number,
    classification: input.classification,
    facts: input.facts,
    heads: [word('to'), word('purpose'), word('due'), word('standing'), word('initials')],
    'lead-word': word('lead'),
    'not-referred': word('not-referred'),
    further: word('further'),
    rows: input.lines.map(({ to, isLead, isUnder, purpose, instruction, due, referred, standing }) => ({
      to,
      lead: isLead,
      under: isUnder,
      purpose,
      instruction,
      due,
      referred,
      standing,
    })),
    printed: format(words.printed, language, { name: input.printed.by, at: input.printed.at }, { isolated: true }),
    trial: input.trial,
  };
  return sheet('slip', spelledOut(data), input.timestamp, { ...markOf(letterhead), 'qr.svg': qrSvg(input.code) });
}
