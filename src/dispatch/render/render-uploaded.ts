import { showDay } from '../../kernel/dates-shown.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import type { OutgoingInput, Signatory } from './papers.ts';
import { signatureLine } from './render-outgoing.ts';
import { common, headOf, type Pages, sheet } from './sheet.ts';

/**
 * The pages of a text that was made elsewhere and flattened, with number, dates, signature and code above and below each page: a pure
 * function of its input. Sizes of pages are in points.
 */
export function renderUploaded(
  input: OutgoingInput,
  file: Uint8Array,
  pages: readonly { readonly width: number; readonly height: number }[],
): Pages {
  const { language } = input.content;
  if (input.verification === null) throw new Error('An uploaded text leaves signed');
  const data = {
    ...common(language),
    ...headOf(input.letterhead, language),
    'file-title': `${input.content.title ?? input.content.kindName} ${input.number}`,
    number: input.number,
    gregorian: `${showDay(input.day, language)}${language === 'ar' ? 'م' : ''}`,
    hijri: showDay(input.day, language, { calendar: 'hijri' }),
    signature: signatureLine(input),
    'by-hand': input.signature === null,
    signer: input.signatories.map(signerLine).join(' – '),
    verification: input.verification,
    trial: input.trial,
    file: 'document.pdf',
    pages,
  };
  const assets = { 'document.pdf': file, 'qr.svg': qrSvg(input.verification.url) };
  return sheet('uploaded', data, input.timestamp, assets, 'plain');
}

const signerLine = (signatory: Signatory): string =>
  signatory.form === 'full' ? `${signatory.name}, ${signatory.title}` : signatory.initials;
