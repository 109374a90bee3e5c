import { parentPort } from 'node:worker_threads';
import { withContent } from '../../platform/files/content.ts';
import type { Reply } from '../../platform/pdf/pool.ts';
import { readBundle } from './read-bundle.ts';

parentPort?.on('message', async (source: Uint8Array | string) => {
  const reply: Reply = await withContent(source, readBundle).then(
    (value) => ({ value }),
    (fault: unknown) => ({ fault: fault instanceof Error ? fault.message : String(fault) }),
  );
  parentPort?.postMessage(reply);
});
