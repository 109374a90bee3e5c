import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the names in a folder survive a power cut (Windows keeps them by itself and cannot open folders). */
export function asFolderOnDisk(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Writes a small file so that after a power cut either the whole of it is there or what was there before. */
export function writeDurably(path: string, text: string): void {
  const unfinished = `${path}.writing`;
  writeFileSync(unfinished, text, { flush: true });
  renameSync(unfinished, path);
  asFolderOnDisk(dirname(path));
}
