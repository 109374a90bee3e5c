import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { unpackTar } from './tar.mjs';

/**
 * The browser of the tests and how to start it: one that the machine has, else the one in the parts, unpacked once into the cache. Its
 * fonts are our own either way, so that a screen looks the same on every machine.
 * @param {string} root the project's folder @param {(line: string) => void} [say]
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function prepareChromium(root, say = () => {}) {
  const cache = join(root, 'node_modules', '.cache');
  const parts = join(root, 'node_modules', '@sparticuz', 'chromium');
  const version = JSON.parse(readFileSync(join(parts, 'package.json'), 'utf8')).version;
  const packed = (name) => join(parts, 'bin', `${name}.br`);

  const fonts = await once(join(cache, `browser-fonts-${version}`), (folder) =>
    unpackTar(brotliDecompressSync(readFileSync(packed('fonts.tar'))), folder),
  );
  const env = { FONTCONFIG_FILE: writeFontConfiguration(root, fonts) };
  const present = browserOfTheMachine();
  if (present !== null) return { executablePath: present, env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The browser tests need Chromium or Chrome on this system: install one so that "chromium" is found on PATH.',
    );

  const folder = await once(join(cache, `chromium-${version}`), async (unfinished) => {
    say('Unpacking the browser of the tests…');
    for (const name of ['al2023.tar', 'swiftshader.tar'])
      unpackTar(brotliDecompressSync(readFileSync(packed(name))), unfinished);
    const program = createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 });
    await pipeline(createReadStream(packed('chromium')), createBrotliDecompress({ chunkSize: 2 ** 20 }), program);
  });
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: [folder, join(folder, 'lib')].join(delimiter) },
  };
}

/** Fills a folder once: under another name first, so that a fall in the middle or a second process never leaves a half of it. */
async function once(folder, fill) {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await fill(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function browserOfTheMachine() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...onPath, mac].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Some systems keep a placeholder under the browser's name that only tells how to install it. */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;

/** Without fonts Chromium paints nothing at all, web fonts included; the file that the package brings looks in places that do not exist. */
function writeFontConfiguration(root, fonts) {
  const folders = [join(fonts, 'fonts'), join(root, 'node_modules', '@expo-google-fonts', 'amiri')];
  const family = (name) =>
    `  <alias><family>${name}</family><prefer><family>Open Sans</family><family>Amiri</family></prefer></alias>`;
  const text = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`),
    `  <cachedir>${join(fonts, 'cache').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cachedir>`,
    ...['sans-serif', 'serif', 'monospace', 'system-ui'].map(family),
    '</fontconfig>',
    '',
  ].join('\n');
  const path = join(fonts, 'fonts.conf');
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}
