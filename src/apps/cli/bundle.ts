import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Client, enterHouse, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { saveFile } from './save-file.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const said =
  'diwan bundle export NUMBER --to FILE, receive FILE, keys, trust VKEY --house NAME --how TEXT, or distrust ID --reason TEXT';

type Options = Readonly<Record<'to' | 'channel' | 'another' | 'house' | 'how' | 'reason', string | undefined>> & {
  readonly json?: boolean | undefined;
};

/** `diwan bundle`: a document as a signed bundle for another house, and what came from one. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...reachOptions,
      to: { type: 'string' },
      channel: { type: 'string' },
      another: { type: 'string' },
      house: { type: 'string' },
      how: { type: 'string' },
      reason: { type: 'string' },
    },
  });
  const [verb = '', wanted = ''] = positionals;
  const work = verbs[verb];
  if (work === undefined || (verb !== 'keys' && wanted === '')) throw new Trouble(said, 2);
  return work(await enterHouse(values), wanted, values as Options);
}

interface Key {
  readonly id: string;
  readonly house: string;
  readonly vkey: string;
  readonly endedAt: string | null;
}

const rowOf = ({ id, house, vkey, endedAt }: Key): string[] => [
  id,
  endedAt === null ? 'in force' : `ended ${endedAt}`,
  plain(house),
  vkey,
];

const verbs: Readonly<Record<string, (client: Client, wanted: string, options: Options) => Promise<number>>> = {
  async export(client, wanted, { to }) {
    if (to === undefined) throw new Trouble(said, 2);
    const { kind, id } = await findRecord(client, wanted);
    if (kind !== 'document') throw new Trouble(`${wanted} is no document.`, 2);
    const content = await client.download(`/api/documents/${id}/bundle.zip`);
    await saveFile(to, content);
    process.stdout.write(`${to}: ${content.byteLength} bytes.\n`);
    return 0;
  },
  async receive(client, wanted, { channel, another, json }) {
    const content = await readFile(wanted).catch(() => {
      throw new Trouble(`${wanted}: there is no such file.`, 2);
    });
    const form = new FormData();
    form.append('file', new Blob([content]), basename(wanted));
    const { files } = await client.postForm<{ files: { sha256: string; name: string }[] }>('/api/files', form);
    const { sha256, name } = files[0]!;
    const received = await client.post<{ id: string; number: string; verdict: string }>('/api/bundles', {
      sha256,
      name,
      channel: channel ?? 'e-mail',
      ...(another === undefined ? {} : { whyAnother: another }),
    });
    const proof = received.verdict === 'proven' ? 'proven' : 'whole, but the key of its house is not known here';
    process.stdout.write(json ? `${JSON.stringify(received)}\n` : `${received.number}: ${proof}.\n`);
    return 0;
  },
  async keys(client, _wanted, { json }) {
    const { rows } = await client.get<{ rows: Key[] }>('/api/known-keys');
    if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
    else if (rows.length === 0) process.stdout.write('No key of another house is known.\n');
    else process.stdout.write(`${table(rows.map(rowOf))}\n`);
    return 0;
  },
  async trust(client, wanted, { house, how }) {
    if (house === undefined || how === undefined) throw new Trouble(said, 2);
    const { id } = await client.post<{ id: string }>('/api/known-keys', { vkey: wanted, house, how });
    process.stdout.write(`${id}\n`);
    return 0;
  },
  async distrust(client, wanted, { reason }) {
    if (reason === undefined) throw new Trouble(said, 2);
    await client.post(`/api/known-keys/${wanted}/end`, { reason });
    process.stdout.write(`${wanted}: ended.\n`);
    return 0;
  },
};
