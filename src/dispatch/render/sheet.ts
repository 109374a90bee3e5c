import { readFileSync } from 'node:fs';
import type { Json } from '../../kernel/canonical.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { compile, type PaperRefusal } from '../../platform/pdf/typst.ts';

const libraries = ['house.typ', 'content.typ'] as const;

const read = (name: string): string => readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8');

/** The pages of a paper, or why they could not be set. */
export type Pages = Promise<Outcome<Uint8Array, PaperRefusal>>;

/** Sets one of the house's templates with its data; the templates share `house.typ`. */
export const sheet = (
  template: string,
  data: unknown,
  timestamp: Date,
  assets: Readonly<Record<string, Uint8Array>> = {},
): Pages =>
  compile({
    template: read(`${template}.typ`),
    data: data as Json,
    assets: { ...Object.fromEntries(libraries.map((name) => [name, Buffer.from(read(name), 'utf8')])), ...assets },
    timestamp,
  });
