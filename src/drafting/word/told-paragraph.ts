import type { PlainRun } from '../../kernel/body.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import { languageOfTag, type Styles } from './read-styles.ts';
import type { OpenParagraph, ReadParagraph, RunLook } from './story.ts';
import { styleNames } from './word.ts';

/** How words look by their own properties and by the style of characters that they bear. */
export function runStyle({ bold, italic, rtl, val, bidi, style }: RunLook, styles: Styles): Omit<PlainRun, 'text'> {
  const character = style === null ? null : styles.of(style);
  const name = character?.name;
  const dir = name === styleNames.rtl.toLowerCase() ? 'rtl' : name === styleNames.ltr.toLowerCase() ? 'ltr' : null;
  const lang = languageOfTag(rtl ? bidi : val);
  return {
    ...((bold ?? character?.bold) === true && { bold: true }),
    ...((italic ?? character?.italic) === true && { italic: true }),
    ...(lang !== null && { lang }),
    ...(dir !== null && { dir }),
  };
}

/** A paragraph that has ended, with what its style says where it says nothing itself; `language` is that of the whole text. */
export function toldParagraph(open: OpenParagraph, styles: Styles, language: Language): ReadParagraph {
  const style = styles.of(open.style);
  const list = open.list ?? style.list;
  const isRtl = open.bidi ?? style.isRtl;
  const lang =
    languageOfTag(open.mark.rtl ? open.mark.bidi : open.mark.val) ??
    (isRtl === (directionOf(language) === 'rtl') ? null : isRtl ? 'ar' : null);
  return {
    style:
      open.outline !== null && open.outline < 9 && style.heading === null
        ? { ...style, heading: Math.min(3, open.outline + 1) as 1 | 2 | 3 }
        : style,
    list: list === '0' ? null : list,
    level: open.level ?? style.level,
    isRtl,
    lang,
    runs: open.runs,
  };
}
