import { writeFile } from 'node:fs/promises';
import { Trouble } from './trouble.ts';

/** Writes what the house gave into a new file; one that stands there already is left alone. */
export async function saveFile(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content, { flag: 'wx' }).catch((error: unknown) => {
    throw new Trouble(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, 2);
  });
}
