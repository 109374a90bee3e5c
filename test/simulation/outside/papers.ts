import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readAsHouse } from '../../../src/access/act.ts';
import { documentToSettle } from '../../../src/dispatch/document.store.ts';
import { papersToSend } from '../../../src/dispatch/papers-to-send.ts';
import { extractText } from '../../../src/platform/pdf/inspect.ts';
import { cutOut, has, run, verifyWithOpenssl } from '../../../src/platform/signature/test-signing.ts';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

/** So many documents are looked at each time: whatever was not looked at before. */
const most = 4;

interface Letter {
  readonly document: string;
  readonly number: string;
  readonly sha256: string;
  readonly seals: number;
  readonly wanted: number;
  /** A scan of what was signed by hand: a picture, in which nothing is read. */
  readonly isPicture: boolean;
}

/** The newest letters that were set: what stands in them, and how many signatures the house says that they bear, and was told to put. */
const lettersOf = async ({ house, memory }: World): Promise<Letter[]> => {
  const { rows } = await sql<Letter>`
    select d.id as document, d.number_text as number, p.sha256,
      (select count(*)::int from dispatch.seal s where s.document = d.id and s.place = p.place) as seals,
      (select jsonb_array_length(e.detail -> 'seals') from ledger.entry e where e.id = dispatch.signed_in(d.id)) as wanted,
      p.part = 'signed' as "isPicture"
    from dispatch.document d join dispatch.paper p on p.document = d.id and p.part = case when d.by_hand then 'signed' else 'letter' end
    order by d.id desc limit 200`.execute(house.owner);
  return rows.filter(({ document }) => !memory.lookedAt.has(document)).slice(0, most);
};

/** Letters as anybody who has one may look at them: openssl and, where it is, pdfsig find each signature good; the number stands in the words; they are made again to the byte. */
export async function papersTold(world: World): Promise<Told[]> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-looked-'));
  try {
    const told: Told[] = [];
    for (const letter of await lettersOf(world)) {
      world.memory.lookedAt.add(letter.document);
      const what = await wrongWith(world, letter, folder).catch((fault: unknown) => String(fault));
      if (what !== null) told.push({ record: letter.document, what });
    }
    return [...told, ...(await outboxTold(world))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function wrongWith({ house }: World, letter: Letter, folder: string): Promise<string | null> {
  const content = Buffer.from(await house.files.readVerified(letter.sha256));
  const signatures = cutOut(content);
  if (signatures.length !== letter.seals || letter.seals !== letter.wanted)
    return `${signatures.length} signatures stand in it, ${letter.seals} are kept, ${letter.wanted} were ordered`;
  verifyWithOpenssl(content, folder);
  if (letter.seals > 0 && has('pdfsig')) {
    const file = join(folder, 'letter.pdf');
    await writeFile(file, content);
    const valid = run('pdfsig', '-nocert', file).match(/Signature is Valid/g)?.length ?? 0;
    if (valid !== letter.seals) return `pdfsig finds ${valid} of ${letter.seals} signatures good`;
  }
  const text = await extractText(content);
  const words = text.done ? text.value.pages.join(' ').replaceAll(/[\s\u2066-\u2069\u200e\u200f]+/g, '') : text.refusal;
  if (!letter.isPicture && !words.includes(letter.number.replaceAll(/\s+/g, '')))
    return `its number ${letter.number} does not stand in it`;
  const document = await readAsHouse(house, (tx) => documentToSettle(tx, letter.document));
  const again = document === null ? 'no-such-document' : await papersToSend(house, document);
  return typeof again === 'string' ? `its papers cannot be made again: ${again}` : null;
}

/** Nothing lies in the outbox that the house does not know to have sent. */
async function outboxTold({ house }: World): Promise<Told[]> {
  const { rows } = await sql<{ file: string }>`
    select regexp_replace(message_id, '[^A-Za-z0-9_-]', '_', 'g') || '.eml' as file
    from dispatch.dispatch where message_id is not null and attempts > 0`.execute(house.owner);
  const known = new Set(rows.map(({ file }) => file));
  const lying = await readdir(house.outbox).catch(() => []);
  return lying
    .filter((name) => name.endsWith('.eml') && !known.has(name))
    .map((name) => ({ record: name, what: 'lies in the outbox and was sent by nobody' }));
}
