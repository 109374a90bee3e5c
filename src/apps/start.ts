import { readConfig } from './../platform/config/config.ts';
import { lockDataDir } from './../platform/postgres/lock.ts';
import { watchParent } from './../platform/postgres/parent.ts';
import { openTheHouse } from './server/open.ts';

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

try {
  const running = await openTheHouse(config.value, say);
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  for (const line of running.howToEnter) say(line);
  let closing = false;
  const stop = (signal: string): void => {
    if (closing) return;
    closing = true;
    say(`${signal}: finishing what is under way, then closing.`);
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  watchParent(() => stop('npm is gone'), process.env);
} catch (error) {
  process.stderr.write(`Diwan could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  if (config.value.logLevel === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
