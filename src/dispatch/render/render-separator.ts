import { format } from '../../kernel/message.ts';
import { type Language, languages } from '../../kernel/text.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import { separatorWords as words } from './separator.text.ts';
import { common, type Pages, sheet } from './sheet.ts';

/** Separator sheets, one to a page: what they are for stands there in the three languages, the reader's first. */
export function renderSeparators(
  input: { readonly language: Language; readonly author: string; readonly code: string; readonly count: number },
  timestamp: Date,
): Pages {
  const inOrder = [input.language, ...languages.filter((each) => each !== input.language)];
  const said = (text: (typeof words)[keyof typeof words]) =>
    inOrder.map((lang) => ({ lang, text: format(text, lang) }));
  const data = {
    ...common(input.language),
    author: input.author,
    'file-title': format(words.title, input.language),
    titles: said(words.title),
    words: said(words.use),
    count: input.count,
  };
  return sheet('separator', data, timestamp, { 'separator.svg': qrSvg(input.code) });
}
