import { readFileSync } from 'node:fs';
import { sha256 } from '../kernel/canonical.ts';
import { fontFiles } from '../platform/pdf/fonts.ts';

/**
 * The files of `dispatch/render/` by which a cleared text is set; lists, labels and other paper for inside the house are printed by others
 * beside them. A test walks their imports and compares.
 */
export const settingFiles = [
  'from-manifest.ts',
  'headings.ts',
  'papers.ts',
  'render-outgoing.ts',
  'render-uploaded.ts',
  'render.text.ts',
  'sheet.ts',
  'templates/content.typ',
  'templates/house.typ',
  'templates/outgoing.typ',
  'templates/uploaded.typ',
] as const;

const folder = new URL('../dispatch/render/', import.meta.url);
let known: string | null = null;

/**
 * The version of everything into which a cleared text is poured: SHA-256 over the layouts, their templates and words, and the fonts.
 * It is read as files, so that drafting names what dispatch prints with and imports nothing of it.
 */
export function templatesVersion(): string {
  known ??= sha256(
    settingFiles
      .map((name) => `${name} ${sha256(readFileSync(new URL(name, folder)))}`)
      .concat(fontFiles().map((font) => sha256(font)))
      .join('\n'),
  );
  return known;
}
