import { sql } from 'kysely';
import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { Answered } from '../checks/document.ts';
import type { Evidence } from '../checks/finding.ts';
import type { AnswerForm, DraftFinding, GivenAnswer } from './findings.ts';

/** What has been said to findings of these keys, on this draft, on its dossier or for the house. */
export async function answersTo(
  tx: Tx,
  draft: string,
  dossier: string | null,
  keys: readonly string[],
): Promise<(GivenAnswer & { readonly key: string })[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<GivenAnswer & { key: string }>`
    select id, key, scope, manner, words, by_name as "byName", to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from clearance.answers_to(${draft}::uuid, ${dossier}, ${[...keys]}::text[])`.execute(tx);
  return rows;
}

export const addAnswer = (
  tx: Tx,
  row: AnswerForm & {
    id: string;
    draft: string;
    check: string;
    rule: string;
    key: string;
    dossier: string | null;
    by: string;
    at: Date;
  },
): Promise<unknown> =>
  sql`insert into clearance.answer (id, draft, check_code, rule, key, scope, dossier, manner, words, given_by, given_at)
    values (${row.id}::uuid, ${row.draft}::uuid, ${row.check}, ${row.rule}, ${row.key}, ${row.scope}, ${row.dossier}, ${row.manner},
      ${row.words.trim()}, ${row.by}::uuid, ${row.at}::timestamptz)`.execute(tx);

/** An answer that still stands, if this reader may read its draft. */
export async function answerForAct(
  tx: Tx,
  id: string,
): Promise<{ draft: string; check: string; scope: string; rule: string; by: string } | null> {
  const { rows } = await sql<{ draft: string; check: string; scope: string; rule: string; by: string }>`
    select draft, check_code as "check", scope, rule, given_by as by from clearance.answer where id = ${id}::uuid and undone_at is null for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export const undoAnswer = (tx: Tx, id: string, by: string, at: Date): Promise<unknown> =>
  sql`update clearance.answer set undone_by = ${by}::uuid, undone_at = ${at}::timestamptz where id = ${id}::uuid`.execute(
    tx,
  );

/** The items that a draft answers, as far as this reader may read them, and their place in the file plan. */
export async function answeredItems(
  tx: Tx,
  draft: string,
): Promise<(Answered & { readonly filePlan: string | null })[]> {
  const { rows } = await sql<Answered & { filePlan: string | null }>`
    select i.id as record, i.kind, i.number_text as number, i.their_reference as "theirReference", i.their_date as "theirDate", i.level, i.file_plan as "filePlan"
    from drafting.source s join register.item i on i.id = s.record where s.draft = ${draft}::uuid and s.manner = 'answers' order by i.id`.execute(
    tx,
  );
  return rows;
}

/**
 * Which of these words an officer has settled for the whole house. The memory of the house is asked through a draft that this reader may
 * read, as it is beside his drafts: whoever reads none is told of nothing.
 */
export async function settledForHouse(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const { rows } = await sql<{ key: string }>`
    select a.key from (select id from drafting.draft order by id desc limit 1) d
    cross join lateral clearance.answers_to(d.id, null, ${[...keys]}::text[]) a where a.scope = 'house'`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}

/** Without the findings that rest on a record which this reader may not read: neither shown nor counted. */
export async function shownTo<F extends { readonly evidence: readonly Evidence[] }>(
  tx: Tx,
  findings: readonly F[],
): Promise<F[]> {
  const recordsOf = ({ evidence }: F) => evidence.flatMap(({ record }) => record ?? []);
  const seen = await readable(tx, findings.flatMap(recordsOf));
  return findings.filter((finding) => recordsOf(finding).every((record) => seen.has(record)));
}

/** Of these records those that this reader may read. */
export async function readable(tx: Tx, records: readonly string[]): Promise<ReadonlySet<string>> {
  if (records.length === 0) return new Set();
  const { rows } = await sql<{
    id: string;
  }>`select id from unnest(${[...new Set(records)]}::uuid[]) id where access.may_read(id)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The levels of these records, as far as this reader may know of them. */
export async function levelsOf(tx: Tx, records: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; level: number }>`
    select record, max(level) as level from access.access where record = any (${[...new Set(records)]}::uuid[]) group by record`.execute(
    tx,
  );
  return new Map(rows.map(({ record, level }) => [record, level]));
}

/**
 * Keeps what the machine had found when a round was approved, and with which rules. Of an answer only which one it was: its words belong to
 * the draft on which they were said.
 */
export async function keepFindings(
  tx: Tx,
  round: { readonly id: string; readonly draft: string },
  rules: string,
  findings: readonly (DraftFinding & { readonly id: string; readonly level: number })[],
): Promise<void> {
  await sql`update clearance.round set rules = ${rules} where id = ${round.id}::uuid`.execute(tx);
  if (findings.length === 0) return;
  const rows = findings.map(({ id, level, ...finding }) => ({
    id,
    level,
    check: finding.check,
    rule: finding.rule,
    severity: finding.severity,
    finding: { ...finding, answer: finding.answer && { ...finding.answer, words: null, byName: null } },
  }));
  await sql`
    insert into clearance.finding (id, round, draft, check_code, rule, severity, finding, level)
    select f.id, ${round.id}::uuid, ${round.draft}::uuid, f."check", f.rule, f.severity, f.finding, f.level
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) f(id uuid, "check" text, rule text, severity text, finding jsonb, level smallint)`.execute(
    tx,
  );
}

/** What the machine had found when a round was approved, as far as this reader may know of it, with the words of answers that he may read. */
export async function keptFindings(tx: Tx, round: string): Promise<DraftFinding[]> {
  const { rows } = await sql<{ finding: DraftFinding; words: string | null; byName: Text | null }>`
    select f.finding, a.words, p.name as "byName"
    from clearance.finding f
    left join clearance.answer a on a.id = (f.finding -> 'answer' ->> 'id')::uuid
    left join directory.person p on p.id = a.given_by
    where f.round = ${round}::uuid and not exists (
      select from jsonb_array_elements(f.finding -> 'evidence') e where e ->> 'record' is not null and not access.may_read((e ->> 'record')::uuid))
    order by f.check_code, f.finding ->> 'version', (f.finding ->> 'start')::int, f.id`.execute(tx);
  return rows.map(({ finding, words, byName }) => ({
    ...finding,
    answer: finding.answer && { ...finding.answer, words, byName },
  }));
}

/** The ordinal of a version; null where nothing was saved yet. */
export async function ordinalOf(tx: Tx, version: string | null): Promise<number | null> {
  if (version === null) return null;
  const { rows } = await sql<{
    ordinal: number;
  }>`select ordinal from drafting.version where id = ${version}::uuid`.execute(tx);
  return rows[0]?.ordinal ?? null;
}
