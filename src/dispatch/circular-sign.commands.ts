import type { Acting } from '../access/act.ts';
import { setDraftState } from '../clearance/clearance.store.ts';
import type { Basis } from '../directory/authority.ts';
import type { House } from '../directory/house.ts';
import { originalOf } from '../drafting/merge.ts';
import { gregorianOf } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { numberText } from '../register/register.ts';
import { addNumbered, addOriginals, type Numbered, nextNumbers } from './circular.store.ts';
import { groupedCode } from './codes.ts';
import type { SignedDocument } from './dispatch.ts';
import { sealsOrdered } from './seal-papers.ts';
import type { NewDocument, RoundToSign } from './sign.store.ts';
import { documentOf, indexDocument, readersOf, statementOf } from './sign-parts.ts';
import { signerKey } from './signer-keys.ts';
import { signStatement } from './statement.ts';

/**
 * Signs all originals of an approved round in the act under way: each has its number, its code and its signature over the hash of the
 * whole that was cleared. Everything else is done before; the numbers are taken in the last statement but one, one after another, so that
 * either all stand in the book or none, and the counter is locked for as many Ed25519 signatures and one insert.
 */
export async function signOriginals(
  house: House,
  acting: Acting,
  round: RoundToSign,
  basis: Basis,
): Promise<SignedDocument> {
  const { tx, actor, now, today } = acting;
  const book = round.book!;
  const key = await signerKey(house, actor.person);
  const { addressees } = round.manifest;
  const documents = addressees.map((_, place): NewDocument => {
    const own = { ...round, manifest: originalOf(round.manifest, place) };
    return documentOf(house, own, book, actor.person, now, today, key, { original: place });
  });
  const id = newId(now.getTime());
  await addOriginals(tx, { id, documents }, addressees, await readersOf(acting, documents[0]!));
  for (const document of documents) await indexDocument(acting, document);
  await setDraftState(tx, round.draft, 'signed');
  await house.jobs.send(tx, 'settle-document', { id });
  const year = gregorianOf(today).year;
  const numbers = await nextNumbers(tx, book, documents[0]!.year, documents.length);
  const numbered = documents.map((document, place): Numbered => {
    const value = numbers[place]!;
    const text = numberText(book.pattern, year, value);
    return { document, value, text, signature: signStatement(statementOf(document, text), key) };
  });
  const [first, last] = [numbered[0]!, numbered.at(-1)!];
  if (basis.actingFor !== null) acting.actsFor(basis.actingFor as PersonId);
  else if (first.document.onBehalfOf !== null) acting.actsFor(first.document.onBehalfOf);
  acting.about('circular', id, {
    draft: round.draft,
    round: round.id,
    manifest: round.manifestHash,
    numbers: numbered.map(({ text }) => text),
    signatures: numbered.map(({ signature }) => signature),
    key: key.vkey,
    seals: sealsOrdered(house),
    authority: basis.authority,
  });
  acting.touches(round.draft);
  for (const document of documents) acting.touches(document.id);
  await addNumbered(acting, id, numbered);
  const { dated, datedHijri, code } = first.document;
  return {
    id: first.document.id,
    number: first.text,
    dated,
    datedHijri,
    code: groupedCode(code),
    circular: { id, originals: documents.length, last: last.text },
  };
}
