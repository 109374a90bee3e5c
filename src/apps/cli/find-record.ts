import type { Client } from './client.ts';
import { Trouble } from './trouble.ts';

export interface FoundRecord {
  readonly kind: 'item' | 'document';
  readonly id: string;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The item or document of a number or identifier, out of what this person may see; hidden and unknown are the same trouble. */
export async function findRecord(client: Client, wanted: string): Promise<FoundRecord> {
  if (isId(wanted)) {
    for (const kind of ['item', 'document'] as const) {
      const found = await client.get<{ id: string }>(`/api/${kind}s/${wanted}`).catch(onlyRefusal);
      if (found !== null) return { kind, id: wanted };
    }
  } else {
    const { rows } = await client.get<{
      rows: { kind: string; opens: string; item: { number: string } | null; shown?: { number?: string } }[];
    }>(`/api/search?${new URLSearchParams({ q: wanted, most: '20' })}`);
    const exact = rows.find((row) => (row.item?.number ?? row.shown?.number) === wanted);
    if (exact !== undefined && (exact.kind === 'item' || exact.kind === 'document'))
      return { kind: exact.kind, id: exact.opens };
  }
  throw new Trouble(`There is no item or document ${wanted} among those that you may see.`, 1);
}

function onlyRefusal(error: unknown): null {
  if (error instanceof Trouble && error.exitCode === 1) return null;
  throw error;
}
