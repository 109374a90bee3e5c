import { type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { type Imprint, imprintOf } from '../drafting/imprint.ts';
import { type ManifestFacts, manifestFacts, nameIn } from '../drafting/manifest.store.ts';
import { resolveManifest } from '../drafting/manifest-resolve.ts';
import { sha256 } from '../kernel/canonical.ts';
import { showMoment } from '../kernel/dates-shown.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { contentOf, type Worded } from './render/from-manifest.ts';
import { renderDraft } from './render/render-outgoing.ts';
import type { Printed } from './send-pdf.ts';

export type ExportRefusal =
  | ActRefusal
  | PaperRefusal
  | 'no-such-draft'
  | 'no-text-yet'
  | 'unknown-kind'
  | 'no-such-language';

interface Found {
  readonly version: string;
  readonly ordinal: number;
  readonly manifest: Worded;
  readonly imprint: Imprint;
  readonly reader: Text;
}

/**
 * A draft on paper: without letterhead, number and signature block, saying "draft, not cleared", with its reader and the hour on every
 * page. Each is an entry of the ledger and a row of its own (I2).
 */
export async function exportDraft(
  house: House,
  person: PersonId,
  id: string,
  wanted: { readonly language?: Language | undefined } = {},
): Promise<Outcome<Printed, ExportRefusal>> {
  const found = await read(
    house,
    person,
    async (tx, actor, today): Promise<Found | 'no-text-yet' | 'unknown-kind' | null> => {
      const draft = await tx
        .selectFrom('drafting.draft as d')
        .leftJoin('drafting.version as v', 'v.id', 'd.current_version')
        .select(['d.id', 'v.id as version', 'v.ordinal'])
        .where('d.id', '=', id)
        .executeTakeFirst();
      if (draft === undefined) return null;
      const { version, ordinal } = draft;
      const facts = version === null ? null : await manifestFacts(tx, id, version, today);
      if (version === null || ordinal === null || !facts?.content) return 'no-text-yet';
      const imprint = imprintOf(house.profile, house.zone, facts.draft.kind, facts.draft.level);
      if (imprint === null) return 'unknown-kind';
      const resolved = await resolveManifest(tx, house, id, version);
      const { name } = await tx
        .selectFrom('directory.person')
        .select('name')
        .where('id', '=', actor.person)
        .executeTakeFirstOrThrow();
      const manifest = resolved.done ? resolved.value : unresolved(facts, facts.content);
      return { version, ordinal, manifest, imprint, reader: name as unknown as Text };
    },
  );
  if (found === null) return refuse('no-such-draft');
  if (typeof found === 'string') return refuse(found);
  const { manifest } = found;
  const version = manifest.languages.find((one) =>
    wanted.language === undefined ? one.authentic : one.language === wanted.language,
  );
  if (version === undefined) return refuse('no-such-language');
  const { language } = version;
  const now = house.clock();
  const pages = await renderDraft({
    content: contentOf(manifest, language, found.imprint),
    version: String(found.ordinal),
    reader: { name: nameIn(found.reader, language), at: showMoment(now, house.zone, language) },
    trial: house.kind === 'trial',
    timestamp: now,
  });
  if (!pages.done) return pages;
  const hash = sha256(pages.value);
  const entered = await act<null, 'no-such-draft'>(house, person, 'draft.export', async (acting) => {
    const still = await acting.tx
      .selectFrom('drafting.version')
      .select('id')
      .where('id', '=', found.version)
      .executeTakeFirst();
    if (still === undefined) return refuse('no-such-draft');
    await acting.tx
      .insertInto('dispatch.export')
      .values({
        id: newId(acting.now.getTime()),
        draft: id,
        version: found.version,
        sha256: hash,
        made_by: acting.actor.person,
        made_at: acting.now,
      })
      .execute();
    acting.about('draft', id, { version: found.ordinal, language, paper: hash });
    return done(null);
  });
  return entered.done ? done({ name: `draft-${found.ordinal}-${language}.pdf`, content: pages.value }) : entered;
}

/** What a draft says where its addressees or its signatory cannot be resolved yet. */
function unresolved(facts: ManifestFacts, content: NonNullable<ManifestFacts['content']>): Worded {
  const named = (one: (typeof content.addressees)[number]): string => {
    const known =
      facts.correspondents.find((each) => each.id === one.correspondent) ??
      facts.units.find((each) => each.id === one.unit) ??
      facts.persons.find((each) => each.id === one.person);
    return known === undefined ? '—' : nameIn(known.name, one.language);
  };
  return {
    languages: content.languages,
    addressees: content.addressees.map((one) => ({
      ...one,
      name: named(one),
      lines: [named(one)],
      class: '',
    })),
    enclosures: content.enclosures,
    yourReference: content.yourReference,
    signatory: { post: '', person: '', onBehalfOf: null, block: {} },
  };
}
