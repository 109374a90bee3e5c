import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { prepareChromium } from '../../scripts/bootstrap/chromium.mjs';

/**
 * Opens the browser of the tests: the machine's Chromium, else the one in the parts. Every context of it is a person of its own, so one
 * browser serves a whole file; close it at the end. The sandbox is off because it does not exist for root.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await prepareChromium(fileURLToPath(new URL('../..', import.meta.url)));
  return chromium.launch({ executablePath, chromiumSandbox: false, env: { ...inherited(), ...env } });
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
