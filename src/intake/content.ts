import type { House } from '../directory/house.ts';
import type { FolderStore } from '../platform/files/store.ts';

/** Where the content of a kept file is read from: a path where the store has one, so that a large file is never held in memory. */
export const contentOf = async ({ files }: Pick<House, 'files'>, sha256: string): Promise<string | Uint8Array> =>
  'path' in files ? (files as FolderStore).path(sha256) : files.read(sha256);
