import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { templatesVersion } from '../../drafting/templates-version.ts';
import { sha256 } from '../../kernel/canonical.ts';

const folders = ['../../kernel/', '../../platform/pdf/', '../../platform/signature/'] as const;
let known: string | null = null;

/**
 * The version of everything that turns a manifest into bytes: SHA-256 over the templates and fonts, what writes dates and words, and the
 * compiler. Papers set under one version can be set again, byte for byte, only under the same.
 */
export function settingVersion(): string {
  known ??= sha256([templatesVersion(), ...folders.flatMap(sourcesOf), compiler(), process.versions['icu']].join('\n'));
  return known;
}

const sourcesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !/test/.test(name))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(new URL(folder + name, import.meta.url)))}`);

const compiler = (): string =>
  (createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as { version: string }).version;
