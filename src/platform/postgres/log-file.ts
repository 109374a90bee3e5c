import { closeSync, copyFileSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';

/** Beyond this the log starts anew and the older part becomes `<file>.1`, so that both never take more than twice as much. */
const limitBytes = 5_000_000;
const checkEveryMs = 60_000;

/** The file that PostgreSQL itself writes to, so that its last words are kept even when this process is gone. */
export type LogFile = {
  readonly descriptor: number;
  /** The last lines, to be quoted when a start fails. */
  tail(lines: number): string;
  close(): void;
};

/** Opens the log of the embedded database and keeps its size bounded while it is open. */
export function openLogFile(path: string, limit = limitBytes): LogFile {
  // Append mode: after a cut, the writers go on at the new end.
  const descriptor = openSync(path, 'a+', 0o600);
  const bound = () => {
    if (fstatSync(descriptor).size <= limit) return;
    copyFileSync(path, `${path}.1`);
    ftruncateSync(descriptor);
  };
  bound();
  const timer = setInterval(bound, checkEveryMs).unref();
  return {
    descriptor,
    tail: (lines) => lastBytes(descriptor).trimEnd().split('\n').slice(-lines).join('\n'),
    close: () => {
      clearInterval(timer);
      bound();
      closeSync(descriptor);
    },
  };
}

function lastBytes(descriptor: number): string {
  const { size } = fstatSync(descriptor);
  const part = Buffer.alloc(Math.min(size, 16_384));
  readSync(descriptor, part, 0, part.length, size - part.length);
  return part.toString('utf8');
}
