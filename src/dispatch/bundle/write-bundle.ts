import { canonical, type Json, sha256 } from '../../kernel/canonical.ts';
import type { Proof } from '../../ledger/proof.ts';
import { writeZip, type ZipPart } from '../../platform/files/zip-write.ts';
import { type BundleDescription, bagDeclaration, tagFiles, tagManifest } from '../../register/bundle/format.ts';

/** A paper by its place in the bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The description as it is written: its hash stands in the entry of the ledger that the bundle's proof proves. */
export const descriptionText = (description: BundleDescription): string =>
  `${canonical(description as unknown as Json)}\n`;

const lines = (files: readonly { readonly name: string; readonly content: Uint8Array | string }[]): string =>
  files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join('');

/**
 * A bundle as one zip: a pure function of description, papers and proof, the same to the byte whenever it is written. `folder` is the one
 * folder in it.
 */
export function writeBundle(
  folder: string,
  description: BundleDescription,
  papers: readonly BundleFile[],
  proof: Proof,
): Buffer {
  const sorted = [...papers].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = sorted.reduce((sum, { content }) => sum + content.byteLength, 0);
  const info = [
    `Source-Organization: ${oneLine(description.house.en)}`,
    `External-Identifier: ${oneLine(description.number)}`,
    `Bagging-Date: ${proof.entry.at.slice(0, 10)}`,
    `Payload-Oxum: ${bytes}.${sorted.length}`,
  ];
  const texts: Readonly<Record<(typeof tagFiles)[number], string>> = {
    'bagit.txt': bagDeclaration,
    'bag-info.txt': `${info.join('\n')}\n`,
    'document.json': descriptionText(description),
    'house.txt': `${proof.vkey}\n`,
    'manifest-sha256.txt': lines(sorted.map(({ path, content }) => ({ name: path, content }))),
    'proof.json': `${canonical(proof as unknown as Json)}\n`,
  };
  const tags = tagFiles.map((name) => ({ name, content: texts[name] }));
  const parts: ZipPart[] = [
    ...tags.map(({ name, content }) => ({ name, content: Buffer.from(content, 'utf8') })),
    { name: tagManifest, content: Buffer.from(lines(tags), 'utf8') },
    ...sorted.map(({ path, content }) => ({ name: path, content })),
  ];
  return writeZip(parts.map(({ name, content }) => ({ name: `${folder}/${name}`, content })));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
