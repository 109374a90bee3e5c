import type { Actor } from '../../access/actor.ts';
import type { House } from '../../directory/house.ts';
import type { Profile } from '../../directory/profile.ts';
import { contentOf, type Draft } from '../../drafting/drafting.store.ts';
import type { Manifest } from '../../drafting/manifest.ts';
import { resolveManifest } from '../../drafting/manifest-resolve.ts';
import { isOriginals } from '../../drafting/merge.ts';
import { visibleTo } from '../../drafting/visible.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { canonical, type Json, sha256 } from '../../kernel/canonical.ts';
import type { Language } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { examineVersions, readVersions } from '../checks/check-text.ts';
import type { DocumentFacts } from '../checks/document.ts';
import type { Finding } from '../checks/finding.ts';
import { knowledgeOfHouse } from '../checks/knowledge-of-house.ts';
import { spellerFor } from '../checks/knowledge-of-spelling.ts';
import { ofProfile } from '../checks/of-profile.ts';
import { allRules } from '../checks/rules.ts';
import { rulesOf } from '../checks/settings.ts';
import { factsOfManifest, factsOfWords } from './document-facts.ts';
import { keyInPlace, keyOfWords } from './finding-key.ts';
import * as store from './findings.store.ts';
import type { DraftFinding } from './findings.ts';
import { approverOf, readerKnowledge } from './reader-knowledge.ts';
import { placeIn, textOfVersion, type VersionText } from './version-text.ts';

/** Names the rules, their weights and the profile by which a text is read. */
export const rulesVersion: (profile: Profile) => string = ofProfile((profile) =>
  sha256(
    canonical({
      profile: profile.fingerprint,
      rules: rulesOf(profile).map(({ id, severity }) => `${id} ${severity}`),
    } as Json),
  ).slice(0, 16),
);

type ReadingHouse = Pick<House, 'profile' | 'clock' | 'zone' | 'spelling'>;
type Read = {
  readonly findings: readonly DraftFinding[];
  readonly dossier: string | null;
  /** Whether the dictionaries have answered about every word; where they have not, they will have when the draft is read again. */
  readonly isSpelt: boolean;
};

/** What the machine says of a draft or of the manifest of its round, as this reader may see it. */
export async function readDraft(
  tx: Tx,
  house: ReadingHouse,
  actor: Actor,
  draft: Draft,
  today: CivilDay,
  cleared: Manifest | null = null,
): Promise<Read> {
  const { dossier, at, isSpelt } = await opened(tx, house, actor, draft, today, cleared);
  return { findings: await answered(tx, draft.id, dossier, await shownTo(tx, at(actor.level))), dossier, isSpelt };
}

/** The same for keeping: each finding with the level from which on a reader of the draft may know of it. */
export async function readToKeep(
  tx: Tx,
  house: ReadingHouse,
  actor: Actor,
  draft: Draft,
  today: CivilDay,
  cleared: Manifest,
): Promise<readonly (DraftFinding & { readonly level: number })[]> {
  const { dossier, at } = await opened(tx, house, actor, draft, today, cleared);
  const findings = await answered(tx, draft.id, dossier, await shownTo(tx, at(actor.level)));
  const isGuarded = cleared.enclosures.some(({ level }) => level > 0) || (cleared.uploaded?.level ?? 0) > 0;
  const lower = isGuarded ? Array.from({ length: actor.level }, (_, level) => new Set(at(level).map(keyOf))) : [];
  const recordsOf = ({ evidence }: DraftFinding) => evidence.flatMap(({ record }) => record ?? []);
  const levels = await store.levelsOf(tx, findings.flatMap(recordsOf));
  return findings.map((finding) => {
    const level = lower.findIndex((keys) => keys.has(finding.key));
    const own = level === -1 && isGuarded ? actor.level : Math.max(level, 0);
    return { ...finding, level: Math.max(own, ...recordsOf(finding).map((record) => levels.get(record) ?? 0)) };
  });
}

/** A draft opened for a reader: where it belongs, and what is found in it by someone of his books and of a level. */
async function opened(
  tx: Tx,
  house: ReadingHouse,
  actor: Actor,
  draft: Draft,
  today: CivilDay,
  cleared: Manifest | null,
) {
  const items = await store.answeredItems(tx, draft.id);
  const dossier = items.find(({ filePlan }) => filePlan !== null)?.filePlan ?? null;
  const words = await wordsOf(tx, house, draft, cleared);
  if (words === null) return { dossier, at: (): Placed[] => [], isSpelt: true };
  const toldAt = (level: number): DocumentFacts =>
    words.manifest === null
      ? factsOfWords(draft.kind, draft.level, words.content.languages, today)
      : factsOfManifest(visibleTo(words.manifest, level), today, draft.drafter, items);
  const versions = words.content.languages.map(textOfVersion);
  const isEach = words.manifest !== null && isOriginals(words.manifest);
  const known = await knowledgeOfHouse(tx, house.profile);
  const read = readVersions(versions, today, known);
  const whole = toldAt(draft.level);
  const books = await readerKnowledge(tx, known, whole, read);
  const approver = approverOf(whole, books, actor.person);
  const rules = rulesOf(house.profile, allRules);
  const { speller, isWhole } = await spellerFor(read, whole, books, rules, house.spelling ?? null);
  const at = (level: number): Placed[] =>
    examineVersions(read, { ...toldAt(level), approver }, { ...books, speller }, rules).flatMap((findings, place) =>
      // Of words that are left open for each addressee only the officer who walks the originals can judge.
      findings
        .filter(({ quote }) => !(isEach && quote.includes('{')))
        .map((finding) => ({ finding, version: versions[place]! })),
    );
  return { dossier, at, isSpelt: isWhole };
}

async function wordsOf(tx: Tx, house: ReadingHouse, draft: Draft, cleared: Manifest | null) {
  if (cleared !== null) return { manifest: cleared, content: cleared };
  if (draft.current_version === null) return null;
  const resolved = await resolveManifest(tx, house, draft.id, draft.current_version);
  if (resolved.done) return { manifest: resolved.value, content: resolved.value };
  return { manifest: null, content: await contentOf(tx, draft.current_version) };
}

type Placed = { readonly finding: Finding; readonly version: VersionText };

const keyOf = ({ finding, version }: Placed): string => keyInPlace(finding, version.text);

/** Those that this reader may know of. */
async function shownTo(tx: Tx, placed: readonly Placed[]): Promise<Placed[]> {
  const shown = await store.shownTo(
    tx,
    placed.map((each) => ({ each, evidence: each.finding.evidence })),
  );
  return shown.map(({ each }) => each);
}

async function answered(
  tx: Tx,
  draft: string,
  dossier: string | null,
  placed: readonly Placed[],
): Promise<DraftFinding[]> {
  const keyed = placed.map((each) => ({
    ...each,
    key: keyOf(each),
    wide: keyOfWords(each.finding),
  }));
  const keys = [...new Set(keyed.flatMap(({ key, wide }) => (wide === null ? [key] : [key, wide])))];
  const answers = await store.answersTo(tx, draft, dossier, keys);
  return keyed.map(({ finding, version, key, wide }) => {
    const answer = answers.find((one) => one.key === key) ?? answers.find((one) => one.key === wide) ?? null;
    const place = placeIn(version, finding);
    const { rule, check, severity, quote, message, evidence, suggestion } = finding;
    return {
      key,
      rule,
      check,
      severity,
      version: version.language as Language,
      field: place?.field ?? null,
      start: (place ?? finding).start,
      end: (place ?? finding).end,
      quote,
      message,
      evidence,
      suggestion,
      answer: answer && {
        id: answer.id,
        manner: answer.manner,
        scope: answer.scope,
        words: answer.words,
        byName: answer.byName,
        at: answer.at,
      },
    };
  });
}
