import type { Profile } from '../../directory/profile.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { type BundleDescription, type BundlePaper, bundleFormat } from '../../register/bundle/format.ts';
import type { Document } from '../document.store.ts';
import type { Paper } from '../papers.ts';

/** A file name inside the bundle. */
export const pathOf = (paper: Pick<Paper, 'name'>): string => `data/${paper.name.replace(/[\\/]/g, '-')}`;

/**
 * What a bundle says of a document to one addressee: what stands on its outside and on its face, and nothing of how it was cleared, of other
 * addressees or of blind copies.
 */
export function describe(
  document: Document,
  place: number,
  papers: readonly Paper[],
  organisation: Profile['organisation'],
): BundleDescription {
  const { manifest, cleared } = document;
  // By its place among all that were cleared, also where each of them has an original of his own.
  const addressee = cleared.addressees[place];
  if (addressee === undefined) throw new Error(`Document ${document.id} has no addressee ${place}`);
  const authentic = manifest.languages.find((one) => one.authentic) ?? manifest.languages[0];
  const language = authentic?.language ?? 'en';
  const block = manifest.signatory.block[language] ?? Object.values(manifest.signatory.block)[0];
  const { imprint } = manifest.made;
  return {
    format: bundleFormat,
    house: organisation.sender,
    trial: document.trial,
    number: document.number,
    dated: document.dated,
    datedHijri: document.datedHijri,
    kind: { id: document.kind, name: imprint.kind.name },
    level: document.level,
    classification: imprint.classification,
    languages: manifest.languages.map((one) => one.language),
    authentic: language,
    // The draft's own title is for the house; what leaves is what was cleared.
    subject: authentic?.subject || authentic?.title || imprint.kind.name[language],
    signatory: { name: block?.name ?? '', title: block?.title ?? '', onBehalfOf: block?.onBehalfOf ?? null },
    addressee: { name: addressee.name, lines: [...addressee.lines], language: addressee.language },
    yourReference: manifest.yourReference,
    verify: document.url === '' ? null : document.url,
    papers: papers.map((paper): BundlePaper => {
      const enclosure = paper.part === 'enclosure' ? manifest.enclosures[paper.place] : undefined;
      return {
        path: pathOf(paper),
        part: paper.part,
        language: paper.language,
        title: enclosure === undefined ? null : enclosure.title || enclosure.name,
        sha256: sha256(paper.content),
        size: paper.content.byteLength,
      };
    }),
  };
}
