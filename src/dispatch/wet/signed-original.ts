import { type Ground, readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { sha256 } from '../../kernel/canonical.ts';
import * as store from '../document.store.ts';
import type { Paper } from '../papers.ts';
import type { Seal } from '../seal.ts';
import { withSeals } from '../seal-papers.ts';
import { acceptedScan, signedSetting } from './wet.store.ts';

/** The signed scan as the paper that leaves: the document itself, in its authentic language. */
export function signedPaper(
  document: Pick<store.Document, 'number' | 'manifest' | 'level'>,
  content: Uint8Array,
): Paper {
  const stem = document.number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return {
    part: 'letter',
    language: document.manifest.languages.find(({ authentic }) => authentic)?.language ?? null,
    place: 0,
    name: `${stem}-signed.pdf`,
    level: document.level,
    content,
  };
}

/** Whether nothing of a document may leave yet, because it is signed by hand and no signed scan of it stands among its papers. */
export const awaitsSignedScan = (
  { byHand }: Pick<store.DocumentAtHand, 'byHand'>,
  papers: readonly Pick<store.PaperRow, 'part'>[],
): boolean => byHand === true && !papers.some(({ part }) => part === 'signed');

/**
 * What leaves of a document: its papers as they were set; of one that was signed by hand its accepted scan in the place of the letters, to the byte
 * that the ledger names, with the seals that were kept. `differs` where anything is not as it was.
 * @param asSet the kept seals, and whether the papers were set anew by the same setting, so that the scan is sealed again too
 */
export async function withSigned(
  house: Ground & Pick<House, 'files'>,
  document: store.Document,
  papers: readonly Paper[],
  { seals, isAsSet }: { readonly seals: readonly Seal[]; readonly isAsSet: boolean },
): Promise<readonly Paper[] | 'differs'> {
  if (document.byHand !== true) return papers;
  const { row, accepted, said } = await readAsHouse(house, async (tx) => ({
    row: (await store.papersOfDocument(tx, document.id)).find(({ part }) => part === 'signed'),
    accepted: await acceptedScan(tx, document.id),
    said: await signedSetting(tx, document.id),
  }));
  if (row === undefined || accepted === null || said?.[0] !== row.sha256) return 'differs';
  const content = await house.files.readVerified(isAsSet ? accepted.sha256 : row.sha256);
  const [original] = isAsSet ? withSeals([signedPaper(document, content)], seals) : [signedPaper(document, content)];
  if (original === undefined || sha256(original.content) !== row.sha256) return 'differs';
  return [original, ...papers.filter(({ part }) => part === 'enclosure')];
}
