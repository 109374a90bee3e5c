import { languages } from '../src/kernel/text.ts';
import { borderNumbers, misread, sampleNumbers } from '../src/reading/prove-numbers.ts';

/** `node tools/prove-reading.ts [SAMPLES]`: every number to 100,000, every border, and a million samples to 10^12, written out and read back in three languages. */
const samples = Number(process.argv[2] ?? 1_000_000);
let wrong = 0;
for (const language of languages) {
  const began = performance.now();
  const found = [
    ...misread(language, Array(100_001).keys(), 100_000),
    ...misread(language, borderNumbers()),
    ...misread(language, sampleNumbers(samples, 20261121)),
  ];
  wrong += found.length;
  for (const { value, words, read } of found.slice(0, 20)) console.log(`  ${value}: ${words} was read as ${read}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} numbers in ${language}: ${found.length} misread (${seconds} s)`);
}
process.exit(wrong === 0 ? 0 : 1);
