import { format } from '../../kernel/message.ts';
import { spelledOut } from '../../platform/pdf/printable.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import type { EnvelopeSize, EnvelopesInput } from './desk-papers.ts';
import { words } from './render.text.ts';
import { common, type Pages, sheet } from './sheet.ts';

/** Width and height, the margin that printers need, and how far the address stands above the lower edge, in millimetres. */
const measures: Readonly<Record<Exclude<EnvelopeSize, 'label'>, readonly [number, number, number, number]>> = {
  dl: [220, 110, 10, 14],
  c5: [229, 162, 12, 32],
  c4: [324, 229, 15, 62],
};

/** Envelopes in their own size, one to a page, or address labels; each in the language of its addressee. */
export function renderEnvelopes(input: EnvelopesInput): Pages {
  const { letterhead, number, size, envelopes } = input;
  const language = envelopes[0]?.language ?? 'en';
  const [width, height, margin, lift] = size === 'label' ? [210, 297, 0, 0] : measures[size];
  const data = {
    ...common(language),
    author: letterhead.name[language],
    'file-title': number,
    number,
    size,
    width,
    height,
    margin,
    lift,
    skip: Math.max(0, Math.min(7, input.skip)),
    trial: input.trial,
    envelopes: envelopes.map((one) => ({
      lang: one.language,
      sender: [
        letterhead.name[one.language],
        letterhead.secretariat[one.language],
        letterhead.footer[one.language],
      ].filter((line) => line !== ''),
      address: one.address,
      channel: one.channel,
      trial: format(words.trial, one.language),
    })),
  };
  return sheet('envelope', spelledOut(data), input.timestamp, { 'qr.svg': qrSvg(input.code) });
}
