import { readConfig } from './../platform/config/config.ts';
import { lockDataDir } from './../platform/postgres/lock.ts';
import { watchParent } from './../platform/postgres/parent.ts';
import { openTheHouse, type Running } from './server/open.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const config = readConfig(process.env, process.argv.slice(2));
if (!config.done) {
  for (const sentence of config.facts['sentences'] as string[]) process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const lock = await lockDataDir(config.value.dataDir).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The data folder cannot be used (${reason}): name another one with DIWAN_DATA.\n`);
  process.exit(1);
});
if (!lock.done) {
  process.stderr.write(`${String(lock.facts['sentence'])}\n`);
  process.exit(1);
}

let running: Running | null = null;
let asked: string | null = null;
let closing = false;

/** Closes the house in order; one that is still opening is opened to its end first, so that nothing is left half begun. */
function stop(signal: string): void {
  if (running === null && asked === null)
    say(`${signal}: the house is still opening; it closes as soon as it is open.`);
  asked = signal;
  if (running === null || closing) return;
  closing = true;
  say(`${signal}: finishing what is under way, then closing.`);
  running.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}

/** How long a house without its database may take to close, in milliseconds. */
const closingPatienceMs = 10_000;

/** Ends the program with a sentence: the house has lost what it cannot do without. */
function fail(sentence: string): void {
  if (closing) return;
  closing = true;
  process.stderr.write(`${sentence}\n`);
  setTimeout(() => process.exit(1), closingPatienceMs);
  void running?.stop().finally(() => process.exit(1));
}

process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));
try {
  running = await openTheHouse(config.value, say);
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  for (const line of running.howToEnter) say(line);
  void running.lost.then(fail);
  watchParent(() => stop('npm is gone'), process.env);
  if (asked !== null) stop(asked);
} catch (error) {
  process.stderr.write(`Diwan could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  if (config.value.logLevel === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
