import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './cmap.ts';

const require = createRequire(import.meta.url);

/**
 * The two families of every paper. They are renamed in memory (same length, so no table moves), because the compiler also
 * sees the fonts of the machine, and another edition installed there under the same name would change the bytes of a paper.
 */
const families = [
  {
    from: 'Amiri',
    to: 'Diwan',
    folder: '@expo-google-fonts/amiri',
    file: 'Amiri',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
  },
  {
    from: 'Noto Serif',
    to: 'DiwanSerif',
    folder: '@expo-google-fonts/noto-serif',
    file: 'NotoSerif',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
  },
] as const;

/** The font files of the papers, each under the name of its family. */
export const fontFiles = (): Buffer[] =>
  families.flatMap(({ from, to, folder, file, styles }) =>
    styles.map((style) => renamed(readFileSync(require.resolve(`${folder}/${style}/${file}_${style}.ttf`)), from, to)),
  );

let known: Set<number> | null = null;

/** Whether a character can be drawn in every style of at least one of the two families. */
export function isDrawable(code: number): boolean {
  known ??= families
    .map(({ folder, file, styles }) =>
      styles
        .map((style) => charactersOf(readFileSync(require.resolve(`${folder}/${style}/${file}_${style}.ttf`))))
        .reduce((one, other) => one.intersection(other)),
    )
    .reduce((one, other) => one.union(other));
  return known.has(code);
}

function renamed(font: Buffer, from: string, to: string): Buffer {
  const [old, name] = [from, to].map((text) => Buffer.from(text, 'utf16le').swap16()) as [Buffer, Buffer];
  for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + old.length)) name.copy(font, at);
  return font;
}
