/** Loaded before the program (`node --import`), it takes fsync from every letter that the program stores, to show that the power cut tells. */
import { readlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const handle = await open('/dev/null', 'r');
const prototype = Object.getPrototypeOf(handle) as FileHandle;
const { sync } = prototype;
prototype.sync = function (this: FileHandle): Promise<void> {
  return /\/files(\/|$)/.test(readlinkSync(`/proc/self/fd/${this.fd}`)) ? Promise.resolve() : sync.call(this);
};
await handle.close();
