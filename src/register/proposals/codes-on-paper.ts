import { sql } from 'kysely';
import type { House } from '../../directory/house.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recognise } from '../../platform/files/recognise.ts';
import { picturedKind, recogniserOf, sourceOf } from '../file-text.ts';
import { meaningOf, type PaperCode } from '../paper-codes.ts';
import type { OurRecord } from './proposals.store.ts';
import type { Source } from './proposals.ts';

/** So many pages are looked at while an officer waits, and so long. */
const [mostPages, mostMs] = [3, 6_000];

/** A code of the house's own form that stands on a paper. */
export interface CodeOnPaper {
  readonly code: Exclude<PaperCode, { kind: 'separator' }>;
  readonly source: Source;
}

/** A record of ours that a code on a paper names. */
export type NamedByCode = OurRecord & { readonly source: Source };

/** The codes of the house's own form on the first pages of a file that can be looked at. Who brought it must have been asked before. */
export async function codesOnPaper(
  house: House,
  file: { readonly sha256: string; readonly name: string } | undefined,
): Promise<CodeOnPaper[]> {
  if (file === undefined || !(await house.files.has(file.sha256))) return [];
  const source = await sourceOf(house.files, file.sha256);
  const recognised = await recognise(source, file.name);
  const kind = recognised.done ? picturedKind(recognised.value.kind) : null;
  if (kind === null) return [];
  const found: CodeOnPaper[] = [];
  const since = performance.now();
  for (let page = 1; page <= mostPages && performance.now() - since < mostMs; page += 1) {
    const look = await recogniserOf(house).lookAt({ source, kind, page });
    if (!look.done) break;
    for (const words of look.value.codes) {
      const code = meaningOf(words);
      if (code !== null && code.kind !== 'separator')
        found.push({ code, source: { words, file: file.name, isHeader: false, page, line: null } });
    }
  }
  return found;
}

/** The records that codes name, among those that this session may see: a forged code and a hidden record's are alike. */
export async function namedByCodes(tx: Tx, codes: readonly CodeOnPaper[]): Promise<NamedByCode[]> {
  const named: NamedByCode[] = [];
  for (const { code, source } of codes) {
    const { rows } = await (code.kind === 'document'
      ? sql<OurRecord>`select 'document' as kind, id as record, number_text as number from dispatch.document where code = ${code.key}`
      : sql<OurRecord>`select 'item' as kind, id as record, number_text as number from register.item where id = ${code.key}::uuid`
    ).execute(tx);
    if (rows[0] && !named.some(({ record }) => record === rows[0]!.record)) named.push({ ...rows[0], source });
  }
  return named;
}
