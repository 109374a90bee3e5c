import { type Acting, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { bodyFromText } from '../kernel/body.ts';
import { type FileId, newId, type PersonId } from '../kernel/id.ts';
import { safeFileName } from '../kernel/names.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { Kind } from '../platform/files/kinds.ts';
import type { Body } from './body-schema.ts';
import type { Enclosure } from './content.ts';
import { draftById } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { addFile, broughtFile, type FileAtHand, fileOfDraft, fileOfSource } from './file.store.ts';
import { type LeavingForm, leavingForm, pdf } from './files.ts';
import { draftToWrite } from './writing.ts';

/** What is attached: a file that the person brought in himself, by its hash, or one of a record on which the draft rests, by its id. */
export interface AttachOrder {
  readonly sha256?: string;
  readonly file?: string;
  readonly name?: string;
  readonly title: string;
  /** `main`: a text made elsewhere that goes as it is, in the place of a typed one. */
  readonly part: 'main' | 'enclosure';
  readonly level?: number;
}

/** The attached file as it is put into a content, and what was done so that nothing unseen leaves with it. */
export interface Attached {
  readonly file: string;
  readonly enclosure: Enclosure;
  readonly form: LeavingForm['form'];
}

/** Attaches a file in the form in which it would leave, so that what the officer sees, clears and signs is what is sent. */
export async function attachFile(
  house: House,
  person: PersonId,
  draftId: string,
  order: AttachOrder,
): Promise<Outcome<Attached, DraftingRefusal>> {
  const found = await at(house, person, draftId, order);
  if (!found.done) return found;
  const given = found.value;
  const leaving = await leavingForm(await house.files.readVerified(given.sha256), given.mediaType);
  if (!leaving.done) return leaving;
  const { file, form } = leaving.value;
  const stored = await house.files.put(file);
  const named = safeFileName(order.name ?? given.name);
  const name = `${named.replace(/\.[a-z0-9]{1,5}$/i, '')}.pdf`;
  return act(house, person, 'draft.attach', async (acting): Promise<Outcome<Attached, DraftingRefusal>> => {
    const writing = await draftToWrite(house, acting, draftId, null);
    if (!writing.done) return writing;
    const level = Math.max(given.level, order.level ?? writing.value.draft.level);
    if (level > acting.actor.level) return refuse('above-your-level');
    const enclosure: Enclosure = { ...stored, name, mediaType: pdf, title: order.title, level };
    return done({ file: await keep(house, acting, draftId, order.part, enclosure), enclosure, form });
  });
}

async function keep(
  house: House,
  acting: Acting,
  draft: string,
  part: AttachOrder['part'],
  enclosure: Enclosure,
): Promise<string> {
  const { tx, actor, now } = acting;
  const id = newId<FileId>(now.getTime());
  await addFile(tx, { id, draft, part, enclosure, by: actor.person, at: now });
  await house.jobs.send(tx, 'read-file', { id: draft });
  acting.about('draft', draft, { file: id, part, level: enclosure.level });
  return id;
}

/** The file that an order names, if this person may attach it to this draft. */
const at = async (
  house: House,
  person: PersonId,
  draftId: string,
  order: AttachOrder,
): Promise<Outcome<FileAtHand, DraftingRefusal>> =>
  (await read(house, person, async (tx, actor): Promise<Outcome<FileAtHand, DraftingRefusal>> => {
    const draft = await draftToWrite(house, { tx, actor, now: house.clock() }, draftId, null, { lock: false });
    if (!draft.done) return draft;
    const found =
      order.file === undefined
        ? await broughtFile(tx, person, order.sha256 ?? '')
        : await fileOfSource(tx, draftId, order.file);
    return found === null ? refuse('no-such-file') : done(found);
  })) ?? refuse('no-such-draft');

/** The text of a Word, OpenDocument or text file that the person brought in, as a body to write on in. Its layout stays behind. */
export async function textFromFile(
  house: House,
  person: PersonId,
  draftId: string,
  sha256: string,
): Promise<Outcome<{ body: Body; language: Language | null; cut: boolean }, DraftingRefusal>> {
  const found = await at(house, person, draftId, { sha256, title: '', part: 'main' });
  if (!found.done) return found;
  const outcome = await house.reader.readFile(await house.files.readVerified(sha256), found.value.kind as Kind);
  if (!outcome.done) return refuse('text-not-readable', { why: outcome.refusal });
  const { text, language, cut, state } = outcome.value;
  if (state !== 'read' || text.trim() === '') return refuse('text-not-readable', { why: state });
  return done({ body: bodyFromText(text.replace(/\n+/g, '\n\n')) as Body, language, cut });
}

/** A file of a draft for handing out, if this person may see both; above level 0 that is an entry of the ledger. */
export async function fileForReader(
  house: House,
  person: PersonId,
  draftId: string,
  file: string,
): Promise<Outcome<FileAtHand, 'no-such-file' | 'not-allowed' | 'key-used-otherwise'>> {
  const found = await read(house, person, async (tx) =>
    (await draftById(tx, draftId)) === null ? null : fileOfDraft(tx, draftId, file),
  );
  if (found === null) return refuse('no-such-file');
  if (found.level === 0) return done(found);
  return act(house, person, 'file.read', async (acting) => {
    acting.about('draft', draftId, { file, level: found.level });
    return done(found);
  });
}
