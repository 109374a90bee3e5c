import { type RawBuilder, sql } from 'kysely';

/** A part of the union. */
export type Part = RawBuilder<unknown>;

/** One kind of moment: its columns in the order of the union, the rest empty. */
export const moments = (
  kind: string,
  columns: {
    at: string;
    id: string;
    by?: string;
    behalf?: string;
    unit?: string;
    person?: string;
    outside?: string;
    text?: string;
    code?: string;
    due?: string;
    record?: string;
  },
  from: Part,
): Part =>
  sql`select ${sql.lit(kind)} as kind, ${sql.raw(
    `${columns.at} as at, ${columns.id}::text as id, ${columns.by ?? 'null'}::uuid as by, ${columns.behalf ?? 'null'}::uuid as behalf, ${columns.unit ?? 'null'}::uuid as unit,
  ${columns.person ?? 'null'}::uuid as person, ${columns.outside ?? 'null'}::text as outside, ${columns.text ?? 'null'}::text as text, ${columns.code ?? 'null'}::text as code,
  ${columns.due ?? 'null'}::date as due, ${columns.record ?? 'null'}::uuid as record`,
  )} ${from}`;
