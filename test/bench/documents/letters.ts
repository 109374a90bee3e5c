import { renderOutgoing } from '../../../src/dispatch/render/render-outgoing.ts';
import { contentIn, outgoing } from '../../../src/dispatch/render/test-papers.ts';
import { type Body, bodyFromText } from '../../../src/kernel/body.ts';
import { type Language, languages } from '../../../src/kernel/text.ts';
import { pageSizes } from '../../../src/platform/pdf/inspect.ts';
import { closeTypst } from '../../../src/platform/pdf/typst.ts';
import { median } from '../load.ts';
import { barePages } from './bare-page.ts';

export interface LetterSpeed {
  readonly language: Language;
  readonly pages: number;
  /** The first letter after the worker threads were ended, in milliseconds. */
  readonly coldMs: number;
  readonly warmMs: number;
  /** The same words on a bare page, by the same compiler in this thread. */
  readonly bareMs: number;
  readonly kilobytes: number;
}

/** A text short enough for one page with everything that stands around it. */
const onePage = ({ blocks }: Body): Body => ({ blocks: blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2) });
const long = ({ blocks }: Body, times: number): Body => ({
  blocks: Array.from({ length: times }, () => blocks).flat(),
});

/** Each letter has other words, so that nothing that the compiler keeps from the one before makes the next quicker than a real one. */
const letter = (language: Language, body: Body, nth: number) =>
  outgoing(contentIn(language, 'letter', { body: { blocks: [...body.blocks, ...bodyFromText(`(${nth})`).blocks] } }), {
    number: `OAI/CAB/2026/${String(nth).padStart(5, '0')}`,
  });

async function pagesOf(language: Language, body: Body, nth: number): Promise<Uint8Array> {
  const pages = await renderOutgoing(letter(language, body, nth));
  if (!pages.done) throw new Error(`a letter was refused: ${pages.refusal}`);
  return pages.value;
}

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const wordsOf = ({ blocks }: Body): string =>
  blocks.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : '')).join('\n\n');

/** One letter of a page in each language: the first, then the median of many, against the bare page of the same run. */
export async function letters(times = 60): Promise<LetterSpeed[]> {
  const bare = barePages();
  const speeds: LetterSpeed[] = [];
  let nth = 0;
  for (const language of languages) {
    const body = onePage(contentIn(language, 'letter').body);
    const barePage = (): void => {
      nth += 1;
      bare(`${wordsOf(body)} (${nth})`);
    };
    await closeTypst();
    const coldMs = await timed(() => pagesOf(language, body, 0));
    for (let each = 0; each < 5; each += 1) {
      await pagesOf(language, body, (nth += 1));
      barePage();
    }
    const warm: number[] = [];
    const limits: number[] = [];
    for (let each = 0; each < times; each += 1) {
      warm.push(await timed(() => pagesOf(language, body, (nth += 1))));
      limits.push(await timed(barePage));
    }
    const pdf = await pagesOf(language, body, nth);
    const sizes = await pageSizes(pdf);
    speeds.push({
      language,
      pages: sizes.done ? sizes.value.length : 0,
      coldMs,
      warmMs: median(warm),
      bareMs: median(limits),
      kilobytes: pdf.length / 1024,
    });
  }
  return speeds;
}

/** Letters per second with as many at once as the house sets, and how long one document of some ninety pages takes. */
export async function many(seconds = 4): Promise<{ perSecond: number; longPages: number; longSeconds: number }> {
  const body = onePage(contentIn('ar', 'letter').body);
  const until = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    [0, 1].map(async () => {
      while (performance.now() < until) {
        done += 1;
        await pagesOf('ar', body, done);
      }
    }),
  );
  const book = long(contentIn('ar', 'letter').body, 260);
  let pdf = new Uint8Array();
  const longMs = await timed(async () => {
    pdf = new Uint8Array(await pagesOf('ar', book, 1));
  });
  const sizes = await pageSizes(pdf);
  return { perSecond: done / seconds, longPages: sizes.done ? sizes.value.length : 0, longSeconds: longMs / 1000 };
}
