import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingFiles } from '../../drafting/templates-version.ts';
import { settingVersion } from './setting-version.ts';

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const importsOf = (name: string): string[] => {
  const typst = [...textOf(name).matchAll(/#import "([\w-]+\.typ)"/g)].map(([, file]) => `templates/${file}`);
  const script = [...textOf(name).matchAll(/from '\.\/([\w.-]+\.ts)'/g)].map(([, file]) => file!);
  const sheets = [...textOf(name).matchAll(/sheet\('(outgoing|uploaded)'/g)].map(
    ([, sheet]) => `templates/${sheet}.typ`,
  );
  return name.endsWith('.typ') ? typst : [...script, ...sheets];
};

test('every layout, template and word that a signed document is set with belongs to the version that was cleared', () => {
  const reached = new Set<string>();
  const walk = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of importsOf(name)) walk(next);
  };
  for (const root of ['from-manifest.ts', 'render-outgoing.ts', 'render-uploaded.ts']) walk(root);
  expect([...reached].sort()).toEqual([...settingFiles].sort());
});

test('the version of the setting is a hash and stays the same', () => {
  expect(settingVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(settingVersion()).toBe(settingVersion());
});
