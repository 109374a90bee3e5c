import { type Ground, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { manifestHash } from '../drafting/manifest.ts';
import { sha256 } from '../kernel/canonical.ts';
import type { Problem } from './dispatch.ts';
import * as store from './document.store.ts';
import { isLostFile, type Paper, papersOf } from './papers.ts';
import { settingVersion } from './render/setting-version.ts';
import { sealsOf } from './seal.store.ts';
import { withSeals } from './seal-papers.ts';
import { issuedOf } from './settle.commands.ts';
import { withSigned } from './wet/signed-original.ts';

/** What is wrong with papers that may not leave. */
export type NotToSend = Extract<Problem, 'differs' | 'cannot-be-made' | 'file-lost'>;

type Kept = Awaited<ReturnType<typeof store.papersOfDocument>>;

/**
 * The papers that a message may carry, or a word for what is wrong. They are set once more from the manifest, given the signatures that
 * were kept, and must be, to the byte, what was kept and what the ledger says was kept. A newer program, which cannot set what an older one set, sends the kept papers whose
 * hashes stand in the ledger: what leaves was made of the manifest by the very templates that were cleared.
 */
export const papersToSend = (
  house: Ground & Pick<House, 'files'>,
  document: store.Document,
  setting = settingVersion(),
): Promise<readonly Paper[] | NotToSend> =>
  comparedPapers(house, document, setting).catch((error: unknown) => {
    if (isLostFile(error)) return 'file-lost';
    throw error;
  });

async function comparedPapers(
  house: Ground & Pick<House, 'files'>,
  document: store.Document,
  setting: string,
): Promise<readonly Paper[] | NotToSend> {
  // The words of the e-mail stand in the manifest alone.
  if (manifestHash(document.cleared) !== document.manifestHash) return 'differs';
  const { kept, rendered, seals } = await readAsHouse(house, async (tx) => ({
    kept: (await store.papersOfDocument(tx, document.id)).filter(
      (paper) => paper.part !== 'certificate' && paper.part !== 'signed',
    ),
    rendered: await store.renderingOf(tx, document.id),
    seals: await sealsOf(tx, document.id),
  }));
  // The certificate is the last of what was set.
  const said = document.byHand === true ? rendered?.papers : rendered?.papers.slice(0, -1);
  if (rendered === null || said?.join() !== kept.map((row) => row.sha256).join()) return 'differs';
  if (rendered.setting !== setting)
    return withSigned(house, document, await readKept(house, kept), { seals, isAsSet: false });
  const papers = await papersOf(document.manifest, issuedOf(document), house.files);
  if (!papers.done) return 'cannot-be-made';
  const sealed = document.byHand === true ? papers.value : withSeals(papers.value, seals);
  return isSame(sealed, kept) ? withSigned(house, document, sealed, { seals, isAsSet: true }) : 'differs';
}

const isSame = (papers: readonly Paper[], kept: Kept): boolean =>
  kept.length === papers.length &&
  papers.every((paper) =>
    kept.some((row) => row.part === paper.part && row.place === paper.place && row.sha256 === sha256(paper.content)),
  );

const readKept = ({ files }: Pick<House, 'files'>, kept: Kept): Promise<Paper[]> =>
  Promise.all(
    kept.map(async (row) => ({
      part: row.part === 'enclosure' ? ('enclosure' as const) : ('letter' as const),
      language: row.language as Paper['language'],
      place: row.place,
      name: row.name,
      level: row.level,
      content: await files.readVerified(row.sha256),
    })),
  );
