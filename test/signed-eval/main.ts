import { parseArgs } from 'node:util';
import type { Form } from '../../src/dispatch/render/papers.ts';
import { languages } from '../../src/kernel/text.ts';
import { createRecogniser } from '../../src/platform/ocr/recogniser.ts';
import { closeInspection } from '../../src/platform/pdf/inspect.ts';
import { closeTypst } from '../../src/platform/pdf/typst.ts';
import type { Quality } from '../intake-eval/letter.ts';
import { plants } from './plants.ts';
import { paperOf, type Result, tryCase } from './run.ts';

/**
 * `node test/signed-eval/main.ts [--seed 2] [--forms letter,note-verbale] [--qualities clean,ordinary] [--show]`: sets letters for the pen, does
 * something to some of them, scans them, and counts what the comparison finds and what an officer is asked beside it.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2' },
    forms: { type: 'string', default: 'letter,note-verbale' },
    qualities: { type: 'string', default: 'clean,ordinary' },
    languages: { type: 'string', default: languages.join() },
    show: { type: 'boolean' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const recogniser = createRecogniser();
const results: Result[] = [];
for (const language of languages.filter((one) => values.languages.split(',').includes(one)))
  for (const form of values.forms.split(',') as Form[]) {
    const paper = await paperOf(recogniser, language, form);
    for (const quality of values.qualities.split(',') as Quality[])
      for (const plant of plants) {
        const result = await tryCase(recogniser, paper, { language, form, quality, plant }, Number(values.seed));
        results.push(result);
        const { alike, figuresAlike, notReadable } = result.comparison;
        say(
          `${language} ${form} ${quality} ${plant}: ${plant === 'none' ? '–' : result.isFound ? 'found' : 'MISSED'}; asked ${result.asked}, folded ${result.folded}, alike ${alike} (${figuresAlike} figures), not readable ${notReadable}`,
        );
        if (values.show)
          for (const { sort, cleared, scanned, trouble } of result.comparison.differences)
            say(`    ${sort} ${trouble ?? ''} ${cleared ?? '–'} → ${scanned ?? '–'}`);
      }
  }
recogniser.close();
await closeTypst();
await closeInspection();
