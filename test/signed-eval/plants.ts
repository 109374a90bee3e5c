import type { Content } from '../../src/dispatch/render/papers.ts';
import type { Language } from '../../src/kernel/text.ts';

/** What somebody did to the printed letter before it was signed. */
export const plants = ['none', 'figure', 'word', 'line', 'page'] as const;
export type Plant = (typeof plants)[number];

type Change = readonly [from: RegExp, to: string];

const changes: Readonly<Record<Language, Readonly<Record<'figure' | 'word', Change>>>> = {
  en: { figure: [/from 14 to 16/, 'from 19 to 16'], word: [/will be held/, 'will not be held'] },
  ar: { figure: [/من 14 إلى 16/, 'من 19 إلى 16'], word: [/يُعقد الاجتماع/, 'لن يُعقد الاجتماع'] },
  fr: { figure: [/du 14 au 16/, 'du 19 au 16'], word: [/se tiendra/, 'ne se tiendra pas'] },
};

/** The content as it stands on the paper that was signed; of a swapped page the content stays as it was. */
export function planted(content: Content, plant: Plant): Content {
  if (plant === 'none' || plant === 'page') return content;
  if (plant === 'line') {
    const isLeftOut = (block: Content['body']['blocks'][number]): boolean =>
      /Papers|تُعمَّم|documents seront/.test(JSON.stringify(block));
    const blocks = content.body.blocks.map((block) =>
      block.kind === 'list'
        ? { ...block, items: block.items.filter((item) => !/Papers|تُعمَّم|documents seront/.test(JSON.stringify(item))) }
        : block,
    );
    return { ...content, body: { blocks: blocks.filter((block) => block.kind === 'list' || !isLeftOut(block)) } };
  }
  const [from, to] = changes[content.language][plant];
  const before = JSON.stringify(content);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to plant in the ${content.language} letter`);
  return JSON.parse(after) as Content;
}
