import { sql } from 'kysely';
import { breachesOf } from '../../../src/audit/invariants.ts';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

/** What a bundle became names the document that was sent, and holds its papers to the byte; the other house keeps its invariants too. */
export async function bundlesTold({ house, neighbour, memory }: World): Promise<Told[]> {
  const told: Told[] = [];
  for (const { isAbroad, item, number, bundle } of memory.received.slice(-40)) {
    const { rows: sent } = await sql<{ sha256: string }>`
      select p.sha256 from dispatch.document d join dispatch.paper p on p.document = d.id
      where d.number_text = ${number} and p.part <> 'certificate'`.execute(house.owner);
    const { rows: got } = await sql<{ reference: string; sha256: string }>`
      select i.their_reference as reference, f.sha256 from register.item i join register.file f on f.record = i.id
      where i.id = ${item}::uuid`.execute((isAbroad ? neighbour! : house).owner);
    const hashes = (rows: readonly { sha256: string }[]) =>
      [...new Set(rows.map((row) => row.sha256).filter((one) => one !== bundle))].sort().join();
    if (got.length === 0 || got.some(({ reference }) => reference !== number))
      told.push({ record: item, what: `was received as something else than ${number}` });
    else if (hashes(sent) !== hashes(got) || !got.some(({ sha256 }) => sha256 === bundle))
      told.push({ record: item, what: `does not hold the papers of ${number}` });
  }
  if (neighbour !== null) told.push(...(await breachesOf(neighbour.owner)));
  return told;
}
