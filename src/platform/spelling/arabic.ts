import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A dictionary of Arabic: whether a word is written so, and words near to it. */
export type ArabicDictionary = {
  has(word: string): boolean;
  near(word: string): readonly string[];
};

const home = createRequire(import.meta.url);

/**
 * Opens the dictionary of Arabic words. As it is published it takes more than a second to open; so its quick form is kept beside the
 * installed packages after the first time. Where nothing can be kept there it is made each time.
 */
export async function openArabic(): Promise<ArabicDictionary> {
  const { convertToBTrie, decodeTrie } = await import('cspell-trie-lib');
  const published = home.resolve('@cspell/dict-ar/cspell-ext.json');
  const { version } = JSON.parse(readFileSync(join(dirname(published), 'package.json'), 'utf8')) as { version: string };
  const kept = join(dirname(published), '..', '..', '.cache', 'diwan', `arabic-${version}.btrie`);
  const source = join(dirname(published), 'ar.trie.gz');
  const made = async () => {
    const content = gunzipSync(readFileSync(source));
    const quick = await convertToBTrie({ url: pathToFileURL(source.replace(/\.gz$/, '')), content }, {});
    // The quick form is bytes, though its type allows text too.
    return quick.content as Uint8Array<ArrayBuffer>;
  };
  const content = readKept(kept) ?? keep(kept, await made());
  const trie = decodeTrie(content);
  return {
    has: (word) => trie.has(word),
    near: (word) => trie.suggest(word, { numSuggestions: 12, compoundMethod: 0 }),
  };
}

function readKept(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function keep(path: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Installed where nothing may be written: it is made again next time.
  }
  return content;
}
