import { sql } from 'kysely';
import type { Json } from '../../kernel/canonical.ts';
import type { EntryId, PersonId } from '../../kernel/id.ts';
import type { Language } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { Turn } from '../../platform/ocr/ocr.ts';
import type { PageLine } from '../../register/recognition.ts';
import type { DocumentFacts } from '../dispatch.policy.ts';
import type { Comparison, Decision, HandState, ReadPage, ScanProblem, ScanState, ScanView } from './wet.ts';

/** A file of a scan as it was brought. */
export interface Brought {
  readonly sha256: string;
  readonly kind: string;
  readonly pages: number;
}

/** A file that a person has brought in, if he has. */
export async function uploadOf(
  tx: Tx,
  person: string,
  sha256: string,
): Promise<{ readonly kind: string; readonly pages: number | null } | null> {
  const { rows } = await sql<{ kind: string; pages: number | null }>`
    select kind, pages from register.upload where person = ${person}::uuid and sha256 = ${sha256}`.execute(tx);
  return rows[0] ?? null;
}

/** A scan as acts need it. */
export interface ScanAtHand {
  readonly id: string;
  readonly document: string;
  readonly drafter: PersonId;
  readonly brought: readonly Brought[];
  readonly state: ScanState;
  readonly sha256: string | null;
  readonly comparison: Comparison | null;
  readonly comparisonHash: string | null;
  readonly edition: number;
}

const atHand = sql`s.id, s.document, dispatch.drafted_by(s.document) as drafter, s.brought, s.state, s.sha256, s.comparison,
  s.comparison_hash as "comparisonHash", s.edition`;

/** A scan of a document, if this session may read it, locked until the act has ended. */
export async function scanAtHand(tx: Tx, document: string, id: string): Promise<ScanAtHand | null> {
  const { rows } = await sql<ScanAtHand>`
    select ${atHand} from dispatch.scan s where s.id = ${id}::uuid and s.document = ${document}::uuid for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** A scan that is still to be read; null where it has been. */
export async function scanToRead(tx: Tx, id: string): Promise<ScanAtHand | null> {
  const { rows } = await sql<ScanAtHand>`
    select ${atHand} from dispatch.scan s where s.id = ${id}::uuid and s.state = 'reading'`.execute(tx);
  return rows[0] ?? null;
}

/** The scans whose reading a stop of the house cut off. */
export async function scansLeft(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from dispatch.scan where state = 'reading' order by id limit 500`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Whether a document has a scan that is read, waits to be compared or was accepted. */
export async function hasOpenScan(tx: Tx, document: string): Promise<boolean> {
  const { rows } = await sql`
    select from dispatch.scan where document = ${document}::uuid and state in ('reading', 'read', 'accepted')`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function addScan(
  tx: Tx,
  scan: {
    readonly id: string;
    readonly document: string;
    readonly brought: readonly Brought[];
    readonly by: PersonId;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into dispatch.scan (id, document, brought, brought_by, brought_at)
    values (${scan.id}::uuid, ${scan.document}::uuid, ${JSON.stringify(scan.brought)}::jsonb, ${scan.by}::uuid, ${scan.at})`.execute(
    tx,
  );
}

/** A page that is to be read, of the scan or of the paper as it was set. */
export interface PageToRead {
  readonly side: 'scan' | 'paper';
  readonly page: number;
  readonly file: number;
  readonly filePage: number;
}

/** Notes which pages are to be read; those that are known stay as they are. */
export async function awaitPages(tx: Tx, scan: string, pages: readonly PageToRead[]): Promise<void> {
  await sql`
    insert into dispatch.scan_page (scan, side, page, file, file_page)
    select ${scan}::uuid, p.side, p.page, p.file, p."filePage"
    from jsonb_to_recordset(${JSON.stringify(pages)}::jsonb) p(side text, page integer, file smallint, "filePage" integer)
    on conflict (scan, side, page) do nothing`.execute(tx);
}

/** The next page to be read, those of the scan first, and the language of the one before it; null where all have been. */
export async function nextPage(
  tx: Tx,
  scan: string,
): Promise<(PageToRead & { readonly before: Language | null }) | null> {
  const { rows } = await sql<PageToRead & { before: Language | null }>`
    select p.side, p.page, p.file, p.file_page as "filePage", (select b.language from dispatch.scan_page b
      where b.scan = p.scan and b.side = p.side and b.page < p.page and b.language is not null order by b.page desc limit 1) as before
    from dispatch.scan_page p where p.scan = ${scan}::uuid and p.read_at is null order by p.side desc, p.page limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Whether the pages of a scan have been noted. */
export async function hasPages(tx: Tx, scan: string): Promise<boolean> {
  const { rows } = await sql`select from dispatch.scan_page where scan = ${scan}::uuid limit 1`.execute(tx);
  return rows.length > 0;
}

/** What a page turned out to hold. */
export interface PageRow {
  readonly turned: Turn;
  readonly width: number | null;
  readonly height: number | null;
  readonly language: Language | null;
  readonly lines: readonly PageLine[];
  readonly codes: readonly string[];
  readonly problem: string | null;
}

export async function writePage(
  tx: Tx,
  scan: string,
  { side, page }: PageToRead,
  row: PageRow,
  at: Date,
): Promise<void> {
  await sql`
    update dispatch.scan_page set read_at = ${at}, turned = ${row.turned}::smallint, width = ${row.width}, height = ${row.height},
      language = ${row.language}, lines = ${JSON.stringify(row.lines)}::jsonb, codes = ${JSON.stringify(row.codes)}::jsonb, problem = ${row.problem}
    where scan = ${scan}::uuid and side = ${side} and page = ${page} and read_at is null`.execute(tx);
}

/** A page that was read, with where it comes from. */
export type PageThatWasRead = ReadPage & PageToRead & { readonly turned: Turn; readonly problem: string | null };

/** The pages of a scan and of its paper that have been read, in their order. */
export async function pagesRead(tx: Tx, scan: string): Promise<PageThatWasRead[]> {
  const { rows } = await sql<PageThatWasRead>`
    select side, page, file, file_page as "filePage", turned, width, height, language, lines, codes, problem
    from dispatch.scan_page where scan = ${scan}::uuid and read_at is not null order by side, page`.execute(tx);
  return rows;
}

/** A scan has been read and compared, or cannot be. */
export type ScanRead =
  | {
      readonly state: 'read';
      readonly sha256: string;
      readonly size: number;
      readonly pages: number;
      readonly comparison: Comparison;
      readonly comparisonHash: string;
    }
  | { readonly state: 'failed'; readonly problem: ScanProblem };

/** Writes what became of the reading of a scan; false where somebody was sooner. */
export async function writeRead(tx: Tx, id: string, read: ScanRead): Promise<boolean> {
  const set =
    read.state === 'failed'
      ? sql`state = 'failed', problem = ${read.problem}`
      : sql`state = 'read', sha256 = ${read.sha256}, size = ${read.size}, pages = ${read.pages},
          comparison = ${JSON.stringify(read.comparison)}::jsonb, comparison_hash = ${read.comparisonHash}`;
  const { numAffectedRows } = await sql`
    update dispatch.scan set ${set}, edition = edition + 1 where id = ${id}::uuid and state = 'reading'`.execute(tx);
  return numAffectedRows === 1n;
}

/** What an officer decided about a scan. */
export interface Judgement {
  readonly state: 'accepted' | 'refused';
  readonly by: PersonId;
  readonly at: Date;
  readonly on: string;
  readonly decisions: readonly Decision[] | null;
  readonly reason: string | null;
}

export async function judge(tx: Tx, id: string, judged: Judgement): Promise<void> {
  const decisions = judged.decisions === null ? null : JSON.stringify(judged.decisions);
  await sql`
    update dispatch.scan set state = ${judged.state}, decided_by = ${judged.by}::uuid, decided_at = ${judged.at}, decided_on = ${judged.on}::date,
      decisions = ${decisions}::jsonb, reason = ${judged.reason}, edition = edition + 1
    where id = ${id}::uuid`.execute(tx);
}

/** The accepted scan of a document, and the entry of its acceptance. */
export interface AcceptedScan {
  readonly id: string;
  readonly sha256: string;
  readonly entry: EntryId;
}

export async function acceptedScan(tx: Tx, document: string): Promise<AcceptedScan | null> {
  const { rows } = await sql<AcceptedScan>`
    select s.id, s.sha256, dispatch.accepted_in(s.document) as entry from dispatch.scan s
    where s.document = ${document}::uuid and s.state = 'accepted'`.execute(tx);
  return rows[0] ?? null;
}

/** The hashes of what was set after the acceptance, as the ledger says: the signed scan, and the certificate. */
export async function signedSetting(tx: Tx, document: string): Promise<readonly string[] | null> {
  const { rows } = await sql<{ detail: { readonly papers: readonly string[] } & Record<string, Json> }>`
    select detail from ledger.entry where record = ${document}::uuid and act = 'document.render-signed' order by at limit 1`.execute(
    tx,
  );
  return rows[0]?.detail.papers ?? null;
}

const iso = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The scans of a document, newest first. */
export async function scanViews(tx: Tx, document: string): Promise<ScanView[]> {
  const { rows } = await sql<ScanView>`
    select s.id, s.state, s.problem, b.name as "broughtBy", ${iso(sql`s.brought_at`)} as "broughtAt", s.pages, s.sha256, s.comparison, s.decisions,
      j.name as "decidedBy", ${iso(sql`s.decided_at`)} as "decidedAt", s.reason, s.edition,
      (select count(*)::int from dispatch.scan_page p where p.scan = s.id and p.read_at is not null) as read,
      (select count(*)::int from dispatch.scan_page p where p.scan = s.id) as "toRead"
    from dispatch.scan s join directory.person b on b.id = s.brought_by left join directory.person j on j.id = s.decided_by
    where s.document = ${document}::uuid order by s.brought_at desc, s.id desc`.execute(tx);
  return rows;
}

/** A document that is signed by hand, as its page of comparison names it. */
export interface HandFacts {
  readonly number: string;
  readonly subject: string;
  readonly level: number;
  readonly state: string;
  readonly drafter: PersonId;
  readonly hand: HandState;
}

/** Where a document `d` that is signed by hand stands; null for one that is signed in the house. */
export const handState = sql<HandState | null>`
  case when d.by_hand then coalesce((select case n.state when 'read' then 'to-compare' when 'reading' then 'reading' when 'accepted' then 'accepted' else 'awaits-scan' end
    from dispatch.scan n where n.document = d.id order by n.brought_at desc, n.id desc limit 1), 'awaits-scan') end`;

export async function handFacts(tx: Tx, document: string): Promise<HandFacts | null> {
  const { rows } = await sql<HandFacts>`
    select d.number_text as number, d.subject, d.level, d.state, dispatch.drafted_by(d.id) as drafter, ${handState} as hand
    from dispatch.document d where d.id = ${document}::uuid and d.by_hand`.execute(tx);
  return rows[0] ?? null;
}

/** What the policy asks of a document that this session may read, and its level. */
export async function documentSeen(tx: Tx, id: string): Promise<(DocumentFacts & { readonly level: number }) | null> {
  const { rows } = await sql<DocumentFacts & { level: number }>`
    select g.unit as "bookUnit", u.kind = 'registry' as central, d.signed_by as "signedBy", d.unit, d.level
    from dispatch.document d join register.register g on g.id = d.register join directory.unit u on u.id = g.unit
    where d.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}
