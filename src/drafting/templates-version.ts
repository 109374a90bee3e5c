import { readdirSync, readFileSync } from 'node:fs';
import { sha256 } from '../kernel/canonical.ts';
import { fontFiles } from '../platform/pdf/fonts.ts';

const folder = new URL('../dispatch/render/', import.meta.url);
let known: string | null = null;

/**
 * The version of everything into which a cleared text is poured: SHA-256 over the layouts, their templates and words, and the fonts.
 * It is read as files, so that drafting names what dispatch prints with and imports nothing of it.
 */
export function templatesVersion(): string {
  known ??= sha256(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(typ|ts)$/.test(name) && !/test/.test(name))
      .sort()
      .map((name) => `${name} ${sha256(readFileSync(new URL(name, folder)))}`)
      .concat(fontFiles().map((font) => sha256(font)))
      .join('\n'),
  );
  return known;
}
