import { parseArgs } from 'node:util';
import { languages } from '../../../src/kernel/text.ts';
import { circular } from './circular.ts';
import { extraction } from './extraction.ts';
import { intake } from './intake.ts';
import { letters, many } from './letters.ts';
import { recognition } from './recognition.ts';

/**
 * `npm run bench:documents [-- --only letters,circular,recognition,extraction,intake] [--pages 4] [--files 1000]`. Every speed stands beside a limit measured in
 * the same run; nothing is asserted here.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'letters,circular,recognition,extraction,intake' },
    pages: { type: 'string', default: '4' },
    files: { type: 'string', default: '1000' },
    port: { type: 'string', default: '4494' },
  },
});
const wanted = new Set(values.only.split(','));
const say = (line: string): void => console.log(line);
const percent = (share: number | null): string =>
  share === null ? 'not here' : `${(share * 100).toFixed(1).padStart(5)} %`;

if (wanted.has('letters')) {
  say('\na letter to PDF/A-2a, against its bare words on a page by the same compiler');
  for (const one of await letters())
    say(
      `  ${one.language}: ${one.pages} page, ${one.warmMs.toFixed(1)} ms warm, ${one.coldMs.toFixed(0)} ms cold, bare ${one.bareMs.toFixed(1)} ms (${(one.warmMs / one.bareMs).toFixed(1)} times), ${one.kilobytes.toFixed(0)} kB`,
    );
  const { perSecond, longPages, longSeconds } = await many();
  say(`  two at a time: ${perSecond.toFixed(0)}/s; one of ${longPages} pages: ${longSeconds.toFixed(2)} s`);
}
if (wanted.has('circular')) {
  const one = await circular(Number(values.port));
  const all = one.clearedSeconds + one.signedSeconds + one.setSeconds + one.sentSeconds;
  say(`\na circular to ${one.originals} states, from its submission until every original lies in the outbox`);
  say(
    `  ${all.toFixed(1)} s: cleared ${one.clearedSeconds.toFixed(1)}, signed ${one.signedSeconds.toFixed(1)}, set ${one.setSeconds.toFixed(1)}, sent ${one.sentSeconds.toFixed(1)}; ${one.cpuSeconds.toFixed(1)} s of the server's processor`,
  );
  say(
    `  bare setting of as many pages ${one.bareSeconds.toFixed(2)} s (${(all / one.bareSeconds).toFixed(1)} times); server ${one.megabytesBefore.toFixed(0)} MB before, ${one.megabytesMost.toFixed(0)} MB at most`,
  );
}
if (wanted.has('recognition')) {
  say('\nscans read a minute, against the tesseract of this machine with the same models on the same pages');
  for (const one of await recognition(Number(values.pages)))
    say(
      one.nativePerMinute === null
        ? `  ${one.language}: ${one.pagesPerMinute.toFixed(1)} pages, words missed ${percent(one.missed)}; tesseract is not installed here`
        : `  ${one.language}: ${one.pagesPerMinute.toFixed(1)} pages of ${one.nativePerMinute.toFixed(1)} (${(one.nativePerMinute / one.pagesPerMinute).toFixed(2)} times as long), words missed ${percent(one.missed)} against ${percent(one.nativeMissed)}`,
    );
}
if (wanted.has('extraction')) {
  say(`\nwords of a letter that are not read from its file: ${languages.join(', ')}`);
  for (const { format, missed } of await extraction())
    say(`  ${format.padEnd(20)} ${languages.map((language) => percent(missed[language])).join('  ')}`);
}
if (wanted.has('intake')) {
  const found = await intake(Number(values.files), Number(values.port));
  say(`\n${found.files} mixed files registered by the command, while an officer looks at the Cabinet's tray`);
  say(
    `  ${found.perSecond.toFixed(1)}/s; bare durable writing ${found.barePerSecond.toFixed(0)}/s (ratio ${(found.perSecond / found.barePerSecond).toFixed(3)})`,
  );
  say(
    `  the tray answered in ${found.trayMs.toFixed(0)} ms (half of the times), ${found.slowestTrayMs.toFixed(0)} ms at most`,
  );
  say(
    `  server ${found.serverMegabytes.toFixed(0)} MB at most, its worker processes ${found.workersMegabytes.toFixed(0)} MB`,
  );
}
process.exit(0);
