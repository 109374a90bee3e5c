import { type Block, textOfRuns } from '../../kernel/body.ts';
import type { Content, OutgoingInput } from './papers.ts';

const isRead = /[\p{L}\p{N}]/u;

/**
 * A document whose headings a machine can walk: none leaves out a level, and one without words is a paragraph. Where two languages stand in
 * columns the levels follow one another in the order in which the rows are read.
 */
export function steppedHeadings(input: OutgoingInput): OutgoingInput {
  const { content, second } = input;
  const bodies = [content, ...(second === undefined ? [] : [second.content])].map(({ body }) => [...body.blocks]);
  const rows = Math.max(...bodies.map((blocks) => blocks.length));
  let last = 0;
  for (let row = 0; row < rows; row += 1)
    for (const blocks of bodies) {
      const block = blocks[row];
      if (block?.kind !== 'heading') continue;
      const stepped = steppedFrom(block, last);
      if (stepped.kind === 'heading') last = stepped.level;
      blocks[row] = stepped;
    }
  const [own, other] = bodies.map((blocks) => ({ blocks }));
  return {
    ...input,
    content: { ...content, body: own! },
    ...(second === undefined ? {} : { second: { ...second, content: { ...second.content, body: other! } } }),
  };
}

function steppedFrom(block: Extract<Block, { kind: 'heading' }>, last: number): Block {
  if (!isRead.test(textOfRuns(block.runs))) return { ...block, kind: 'paragraph' };
  return { ...block, level: Math.min(block.level, last + 1) as typeof block.level };
}

/** Whether the text stands under a heading of the document's own: its title, or the subject of a letter. */
export const hasTopHeading = ({ content, second }: OutgoingInput): boolean =>
  [content, ...(second === undefined ? [] : [second.content])].some((one: Content) =>
    one.form === 'letter' ? one.subject !== null : true,
  );
