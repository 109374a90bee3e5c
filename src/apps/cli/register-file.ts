import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { Client } from './client.ts';
import { attachedOf, type Taken } from './proposals.ts';

/** What is known of a paper before it is registered, as it is written on the command line or in a table. */
export interface KnownOfPaper {
  readonly sender?: string | undefined;
  readonly reference?: string | undefined;
  readonly date?: string | undefined;
  readonly subject?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
  readonly level?: string | undefined;
  readonly received?: string | undefined;
  readonly late?: string | undefined;
  readonly another?: string | undefined;
  readonly pages?: string | undefined;
  readonly 'asks-answer'?: boolean | undefined;
}

/** Brings a file into the house. */
export async function bringFile(client: Client, path: string): Promise<Taken> {
  const form = new FormData();
  form.set('file', await openAsBlob(path), basename(path));
  return (await client.postForm<{ files: Taken[] }>('/api/files', form)).files[0]!;
}

type Sender = { sender: string } | { senderWritten: string } | { senderUnknown: true };

/** Who a written name is: the correspondent of exactly that name, or the sender as written. Each name is asked for once. */
export function senders(client: Client): (written: string | undefined) => Promise<Sender> {
  const known = new Map<string, Promise<Sender>>();
  const find = async (written: string): Promise<Sender> => {
    const { rows } = await client.get<{ rows: { id: string; name: Record<string, string> }[] }>(
      `/api/correspondents?find=${encodeURIComponent(written)}&most=5`,
    );
    const exact = rows.find((row) =>
      Object.values(row.name).some((name) => name.toLowerCase() === written.toLowerCase()),
    );
    return exact === undefined ? { senderWritten: written } : { sender: exact.id };
  };
  return (written) => {
    if (written === undefined) return Promise.resolve({ senderUnknown: true });
    const asked = known.get(written) ?? find(written);
    known.set(written, asked);
    return asked;
  };
}

/** The registration form of a paper: what is known of it, and of the rest what its file says, or the commonest. */
export const formOfPaper = (
  path: string,
  taken: Taken,
  enclosures: readonly Taken[],
  known: KnownOfPaper,
  sender: Sender,
): Record<string, unknown> => ({
  ...sender,
  ...(known.reference === undefined ? {} : { theirReference: known.reference }),
  ...(known.date === undefined ? {} : { theirDate: known.date }),
  ...(known.received === undefined ? {} : { receivedOn: known.received }),
  ...(known.late === undefined ? {} : { lateReason: known.late }),
  ...(known.another === undefined ? {} : { whyAnother: known.another }),
  ...pagesOf(known.pages, taken),
  subject: known.subject ?? basename(path).replace(/\.[^.]+$/, ''),
  language: known.language ?? taken.language ?? 'en',
  kind: known.kind ?? 'letter',
  channel: known.channel ?? 'hand',
  level: Number(known.level ?? 0),
  asksAnswer: known['asks-answer'] ?? false,
  files: [
    ...attachedOf(taken),
    ...enclosures.flatMap((each) => attachedOf(each).map((file) => ({ ...file, part: 'enclosure' }))),
  ],
});

const pagesOf = (written: string | undefined, { pages }: Taken): { pages?: number } => {
  if (written !== undefined) return { pages: Number(written) };
  return pages === null ? {} : { pages };
};
