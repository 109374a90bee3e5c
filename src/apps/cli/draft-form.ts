import type { SavedVersion } from '../../drafting/drafting.ts';
import type { DraftView } from '../../drafting/view.ts';
import type { Client } from './client.ts';
import { Trouble } from './trouble.ts';

/**
 * `diwan draft accessible ID`: the letter will be set so that a machine can read it aloud; with --off, for the archive again. Saved as a
 * further version.
 */
export async function accessible(
  client: Client,
  id: string,
  { off, json }: Readonly<Partial<Record<'off' | 'json', string | boolean>>>,
): Promise<number> {
  const { content, edition } = await client.get<DraftView>(`/api/drafts/${id}`);
  if (content === null) throw new Trouble('Nothing is written in this draft yet.', 2);
  const { accessible: _before, ...rest } = content;
  const changed = off === true ? rest : { ...rest, accessible: true };
  const saved = await client.post<SavedVersion>(`/api/drafts/${id}/versions`, { edition, content: changed });
  const form = off === true ? 'PDF/A-2a, for the archive' : 'PDF/UA-1, to be read aloud';
  process.stdout.write(json === true ? `${JSON.stringify(saved)}\n` : `Version ${saved.ordinal}: ${form}.\n`);
  return 0;
}
