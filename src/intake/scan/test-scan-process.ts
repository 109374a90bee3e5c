import { argv } from 'node:process';
import { openHouse, type Place } from '../../../test/harness/house.ts';
import { watchFolder } from './scan-folder.ts';

/** What a test gives to a process of its own: where the house lies, the scanner's folder, and after which step it ends as `kill -9` ends it. */
export interface ScanOrder {
  readonly place: Place;
  readonly folder: string;
  readonly endAfter: string;
}

const order = JSON.parse(argv[2] ?? '') as ScanOrder;
const house = await openHouse('oic', order.place);
const watching = watchFolder(house, {
  folder: order.folder,
  everyMs: 0,
  patience: { quietMs: 0, unfinishedMs: 0 },
  after: (step) => void (step === order.endAfter && process.kill(process.pid, 'SIGKILL')),
});
process.stdout.write('looking\n');
while ((await watching.look()) > 0);
await house.leave();
