// A house of its own process, for tests that kill it. Arguments: the data folder, and what to do.
//   hold   take the lock and stay
//   serve  start the database and stay
//   write  the same, and insert rows one after another, printing each number once it is committed
import { Client } from 'pg';
import { createLog } from '../../log/log.ts';
import { startEmbedded } from '../embedded.ts';
import { lockDataDir } from '../lock.ts';
import { watchParent } from '../parent.ts';

const [dataDir = '', task] = process.argv.slice(2);
const tell = (line: string) => process.stdout.write(`${line}\n`);
const stay = () => setInterval(() => undefined, 60_000);

if (task === 'hold') {
  const outcome = await lockDataDir(dataDir);
  tell(outcome.done ? 'held' : String(outcome.facts['sentence']));
  if (outcome.done) stay();
} else {
  const embedded = await startEmbedded({ dataDir, log: createLog({ logLevel: 'silent' }), fsync: false });
  watchParent(() => void embedded.stop().then(() => process.exit(0)), process.env, 50);
  tell(`database ${embedded.pid()}`);
  if (task === 'write') await write(embedded.socketDir, embedded.port);
  stay();
}

async function write(host: string, port: number): Promise<void> {
  const client = new Client({ host, port, user: 'diwan_owner', database: 'diwan' });
  await client.connect();
  await client.query('create table if not exists acknowledged (number int primary key)');
  for (let number = 1; ; number += 1) {
    await client.query('insert into acknowledged values ($1)', [number]);
    tell(String(number));
  }
}
