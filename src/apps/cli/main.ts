import { enableCompileCache } from 'node:module';
import { commands, usage } from './commands.ts';
import { Trouble } from './trouble.ts';

// What was once compiled is kept beside the parts, so that a command answers in half the time; where that cannot be written, nothing is lost.
enableCompileCache(new URL('../../../node_modules/.cache/diwan-code', import.meta.url).pathname);

const [name, ...rest] = process.argv.slice(2);

/** Exit codes: 0 done, 1 refused or a finding, 2 unusable input. */
async function main(): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    process.stderr.write(`"${name}" is not a command of diwan; npx diwan --help lists them.\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.help.trim()}\n`);
    return 0;
  }
  const { run } = await command.load();
  return run(rest);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof Trouble;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!known && process.env['LOG_LEVEL'] === 'debug' && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = known
      ? error.exitCode
      : error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
        ? 2
        : 1;
  },
);
