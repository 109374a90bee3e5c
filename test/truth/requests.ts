/** A JSON schema as the reference of the interface describes it, as far as requests use it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A route as the reference of the interface describes it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly params: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | null;
}

interface Operation {
  readonly parameters?: Route['params'];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** Every route of the reference. */
export function routesOf(reference: object): Route[] {
  const { paths } = reference as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      params: operation.parameters ?? [],
      body: operation.requestBody?.content?.['application/json']?.schema ?? null,
    })),
  );
}

export const isId = (schema: Schema): boolean =>
  schema.format === 'uuid' || (schema.pattern?.startsWith('^[0-9a-f]{8}-') ?? false);
export const isHash = (schema: Schema): boolean => /^\^\[0-9a-fA?-?F?\]\{64\}\$$/.test(schema.pattern ?? '');

/** Where in a body an id or a hash may stand, as paths such as `answers.0`. */
export function placesIn(schema: Schema, wanted: (one: Schema) => boolean, at = ''): string[] {
  const below = (name: string): string => (at === '' ? name : `${at}.${name}`);
  if (wanted(schema)) return [at];
  if (schema.anyOf) return [...new Set(schema.anyOf.flatMap((one) => placesIn(one, wanted, at)))];
  if (schema.items) return placesIn(schema.items, wanted, below('0'));
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => placesIn(one, wanted, below(name)));
}

/** What words and codes of the house stand for a field's name, where the schema alone does not say. */
export type Known = Readonly<Record<string, unknown>>;

/** The least body that a schema takes, with a value put at one place. */
export function bodyOf(schema: Schema, known: Known, place: string | null, value: unknown, name = ''): unknown {
  const [head, ...rest] = place === null || place === '' ? [] : place.split('.');
  if (place === '') return value;
  if (place === null && name in known) return known[name];
  if (schema.anyOf) {
    const fits =
      place === null ? schema.anyOf[0]! : schema.anyOf.find((one) => (head === '0' ? one.items : one.properties))!;
    return bodyOf(fits, known, place, value, name);
  }
  if (schema.type === 'object' || schema.properties) {
    const wanted = new Set([...(schema.required ?? []), ...(head === undefined ? [] : [head])]);
    return Object.fromEntries(
      [...wanted].map((field) => [
        field,
        bodyOf(schema.properties![field]!, known, field === head ? rest.join('.') : null, value, field),
      ]),
    );
  }
  if (schema.items) {
    if (head !== undefined) return [bodyOf(schema.items, known, rest.join('.'), value, name)];
    return Array.from({ length: schema.minItems ?? 0 }, () => bodyOf(schema.items!, known, null, value, name));
  }
  return leaf(schema);
}

function leaf(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'null') return null;
  if (isId(schema)) return '01999999-0000-7000-8000-000000000000';
  if (isHash(schema)) return '0'.repeat(64);
  if (schema.format === 'date' || schema.pattern?.includes('\\d{4}-\\d{2}-\\d{2}')) return '2026-12-20';
  if (schema.format === 'email') return 'nobody@example.invalid';
  if (schema.pattern === '^[A-Z]{3}$') return 'USD';
  if (schema.pattern?.startsWith('^\\d')) return '1.00';
  return 'x'.repeat(Math.max(schema.minLength ?? 1, 1));
}
