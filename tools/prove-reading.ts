import { languages } from '../src/kernel/text.ts';
import { daysToProve, misreadDays, misreadPairs } from '../src/reading/prove-dates.ts';
import { borderNumbers, misread, sampleNumbers } from '../src/reading/prove-numbers.ts';

/**
 * `node tools/prove-reading.ts [SAMPLES [STEP]]`: every number to 100,000, every border, and a million samples to 10^12, written out and
 * read back in three languages; then every day (or every so many days) of 1300 to 1500 AH and 1900 to 2100 in all written forms and pairs.
 */
const samples = Number(process.argv[2] ?? 1_000_000);
const step = Number(process.argv[3] ?? 1);
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
  console.log(
    `${found.length === 0 ? 'ok    ' : 'FAILED'} numbers in ${language}: ${found.length} misread (${seconds} s)`,
  );
}
for (const [name, find] of [
  ['forms of each day', misreadDays],
  ['pairs of each day', misreadPairs],
] as const) {
  const began = performance.now();
  const found = find(daysToProve(step));
  wrong += found.length;
  for (const { day, printed, read } of found.slice(0, 20))
    console.log(`  ${day}: ${printed} was read as ${read.join(', ')}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${found.length} misread (${seconds} s)`);
}
process.exit(wrong === 0 ? 0 : 1);
