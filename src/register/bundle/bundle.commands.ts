import { type Static, Type } from 'typebox';
import { read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { FolderStore } from '../../platform/files/store.ts';
import { broughtBy } from '../item.store.ts';
import { itemById } from '../items.store.ts';
import { type RegisterItemRefusal, registerItem } from '../register.commands.ts';
import { Id, Reason, type RegistrationForm, Sha256 } from '../registration.ts';
import type { BundleFault, BundleVerdict, BundleView } from './bundle-shown.ts';
import type { BundleDescription, BundlePaper } from './format.ts';
import { keyInForce } from './known-key.store.ts';
import { openBundle } from './open-bundle.ts';
import type { NoBundle, ReadBundle } from './read-bundle.ts';

const zip = 'application/zip';
const mostRemembered = 200;
/** A reader that failed or took too long is tried again after a while: the hour was busy, or the bundle is hostile. */
const restMs = 300_000;
const remembered = new Map<
  string,
  { readonly found: Outcome<ReadBundle, NoBundle | BundleFault>; readonly until: number }
>();

/** A fault of the reader, and not of the bundle, names no file. */
const isPassing = (found: Outcome<ReadBundle, NoBundle | BundleFault>): boolean =>
  !found.done && found.facts['file'] === '';

/** What a kept file holds as a bundle; the same content is opened once. */
async function bundleIn({ files, clock }: Pick<House, 'files' | 'clock'>, sha256: string) {
  const now = clock().getTime();
  const known = remembered.get(sha256);
  if (known !== undefined && now < known.until) return known.found;
  const source = 'path' in files ? (files as FolderStore).path(sha256) : await files.read(sha256);
  const found = await openBundle(source);
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!);
  remembered.set(sha256, { found, until: isPassing(found) ? now + restMs : Number.POSITIVE_INFINITY });
  return found;
}

/** The bundles among the files of an item, each proven anew against the keys that the house knows today. */
export async function showBundles(
  house: House,
  person: PersonId,
  item: string,
): Promise<Outcome<readonly BundleView[], 'no-such-item'>> {
  const files = await read(house, person, async (tx) => (await itemById(tx, item))?.files ?? null);
  if (files === null) return refuse('no-such-item');
  const views: BundleView[] = [];
  for (const { id, name, sha256 } of files.filter(({ mediaType }) => mediaType === zip)) {
    const found = await bundleIn(house, sha256);
    if (!found.done && found.refusal === 'not-a-bundle') continue;
    views.push({ file: id, name, ...(await judged(house, person, found as Outcome<ReadBundle, BundleFault>)) });
  }
  return done(views);
}

async function judged(
  house: House,
  person: PersonId,
  found: Outcome<ReadBundle, BundleFault>,
): Promise<Omit<BundleView, 'file' | 'name'>> {
  if (!found.done) {
    const { file = '', why = '' } = found.facts;
    const fault = { code: found.refusal, file: String(file), why: String(why) };
    return { verdict: 'not-proven', fault, house: null, knownAs: null, vkey: null, proven: null, trial: false };
  }
  const { description, vkey, proven } = found.value;
  const known = await read(house, person, (tx) => keyInForce(tx, vkey));
  return {
    verdict: known === null ? 'key-unknown' : 'proven',
    fault: null,
    house: description.house,
    knownAs: known?.house ?? null,
    vkey,
    proven,
    trial: description.trial,
  };
}

export type ReceiveRefusal = RegisterItemRefusal | NoBundle | BundleFault;

export interface Received {
  readonly id: string;
  readonly number: string;
  readonly verdict: Exclude<BundleVerdict, 'not-proven'>;
}

/** What is asked of whoever receives a bundle; `sha256` and `name` are of the zip, which the same person has brought in before. */
export const ReceiveForm = Type.Object(
  {
    sha256: Sha256,
    name: Type.String({ minLength: 1, maxLength: 500 }),
    channel: Type.String({ minLength: 1, maxLength: 64 }),
    register: Type.Optional(Id),
    whyAnother: Type.Optional(Reason),
    arrival: Type.Optional({ ...Id, description: 'what had arrived and is registered by this' }),
  },
  { additionalProperties: false },
);
export type ReceiveForm = Static<typeof ReceiveForm>;

/**
 * Receives a bundle of another house as an incoming item: its papers, its reference, date and subject, and the bundle itself as the proof of how it
 * came. One in which anything does not agree is refused; one whose key is not known is taken in, and says so.
 */
export async function receiveBundle(
  house: House,
  person: PersonId,
  form: ReceiveForm,
): Promise<Outcome<Received, ReceiveRefusal>> {
  const brought = await read(house, person, (tx, actor) => broughtBy(tx, actor.person, [form.sha256]));
  if ((brought ?? []).length === 0) return refuse('file-not-brought', { name: form.name });
  const found = await bundleIn(house, form.sha256);
  if (!found.done) return found;
  const { description, vkey } = found.value;
  const known = await read(house, person, (tx) => keyInForce(tx, vkey));
  const registered = await registerItem(house, person, formOf(house, description, known?.house ?? null, form));
  if (!registered.done) return registered;
  return done({ ...registered.value, verdict: known === null ? 'key-unknown' : 'proven' });
}

/** The papers, the authentic text first, and the bundle as it came. */
function filesOf({ papers, authentic }: BundleDescription, { sha256, name }: ReceiveForm): RegistrationForm['files'] {
  const isMain = ({ part, language }: BundlePaper): boolean => part === 'letter' && language === authentic;
  const inOrder = papers.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
  return [
    ...inOrder.map((paper) => ({
      sha256: paper.sha256,
      name: paper.path.slice('data/'.length),
      part: isMain(paper) ? ('main' as const) : ('enclosure' as const),
    })),
    { sha256, name, part: 'transmission' as const },
  ];
}

function formOf(
  { profile }: House,
  description: BundleDescription,
  knownAs: string | null,
  form: ReceiveForm,
): RegistrationForm {
  const { channel, register, whyAnother, arrival } = form;
  const { authentic: language, kind, level, number, dated, subject, papers, yourReference } = description;
  const enclosures = papers.filter(({ part }) => part === 'enclosure').map(({ title, path }) => title ?? path);
  return {
    senderWritten: knownAs ?? description.house[language],
    theirReference: number,
    theirDate: showDay(dated as CivilDay, 'en', { style: 'numeric' }),
    language,
    kind: profile.kinds.some((one) => one.id === kind.id) ? kind.id : 'letter',
    channel,
    subject,
    level: Math.min(2, level) as 0 | 1 | 2,
    files: filesOf(description, form) ?? [],
    ...(arrival === undefined ? {} : { arrival }),
    ...(enclosures.length > 0 ? { enclosures } : {}),
    ...(yourReference === null ? {} : { replyToWritten: yourReference.number }),
    ...(register === undefined ? {} : { register }),
    ...(whyAnother === undefined ? {} : { whyAnother }),
  };
}
