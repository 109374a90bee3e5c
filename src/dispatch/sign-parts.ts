import type { Acting } from '../access/act.ts';
import { ofPerson, ofRegistry, ofUnit, type Principal } from '../access/principal.ts';
import type { House } from '../directory/house.ts';
import { type CivilDay, gregorianOf } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import { type DocumentId, newId, type PersonId, type UnitId } from '../kernel/id.ts';
import type { HouseKey } from '../ledger/keys.ts';
import { numberingYear, numberPrefix } from '../register/register.ts';
import { indexRecord } from '../register/search.store.ts';
import { newCode } from './codes.ts';
import * as store from './sign.store.ts';
import type { SignedStatement } from './statement.ts';

/** The address at which a document with that code is verified. */
export const urlOf = (house: Pick<House, 'publicUrl'>, code: string): string =>
  `${house.publicUrl ?? ''}/verify/${code}`;

/** Everything of a document that is known before its number. */
export function documentOf(
  house: House,
  round: store.RoundToSign,
  book: store.Book,
  person: PersonId,
  now: Date,
  today: CivilDay,
  key: HouseKey,
  { original = null, byHand = null }: { readonly original?: number | null; readonly byHand?: true | null } = {},
): store.NewDocument {
  const { manifest } = round;
  const language = manifest.languages.find((version) => version.authentic)?.language ?? 'en';
  const code = newCode();
  return {
    id: newId<DocumentId>(now.getTime()),
    original,
    round,
    book,
    year: numberingYear(book, today),
    language,
    dated: today,
    datedHijri: showDay(today, language, { calendar: 'hijri' }),
    signedBy: person,
    signedAs: manifest.signatory.post,
    onBehalfOf: round.principal,
    // To the millisecond, as everything that is signed and printed from it.
    signedAt: now,
    keyId: key.vkey,
    trial: house.kind === 'trial',
    code,
    url: urlOf(house, code),
    byHand,
  };
}

/** Who reads the document from now on. Addressees inside the house follow when it is delivered to them. */
export async function readersOf({ tx }: Acting, { round, book, signedBy }: store.NewDocument): Promise<Principal[]> {
  const own = [ofUnit(round.manifest.unit as UnitId), ofPerson(round.drafter)];
  const knowing = await store.sourceReaders(tx, round.draft, own);
  return [
    ...new Set<Principal>([
      'cabinet',
      'auditor',
      ofRegistry(book.unit),
      ofPerson(signedBy),
      ...(knowing as Principal[]),
    ]),
  ];
}

/** What a document is found by. Blind copies are not indexed: a search must not tell of them. */
export const indexDocument = ({ tx, today }: Acting, { id, round, book }: store.NewDocument): Promise<void> => {
  const { manifest } = round;
  const open = manifest.addressees.filter((one) => one.role !== 'bcc');
  return indexRecord(
    tx,
    id,
    'document',
    {
      words: [
        round.subject,
        ...manifest.languages.map((version) => version.subject ?? ''),
        ...open.flatMap((one) => [one.name, ...one.lines]),
      ],
      refs: [numberPrefix(book.pattern, gregorianOf(today).year), manifest.yourReference?.number ?? ''],
      dates: [today],
    },
    { shown: { subject: round.subject, kind: manifest.kind, road: manifest.road, unit: manifest.unit, on: today } },
  );
};

/** What the signature of a document covers. */
export const statementOf = (
  d: Pick<
    store.NewDocument,
    | 'original'
    | 'dated'
    | 'datedHijri'
    | 'code'
    | 'url'
    | 'signedAt'
    | 'signedBy'
    | 'signedAs'
    | 'onBehalfOf'
    | 'trial'
    | 'keyId'
    | 'byHand'
  > & { readonly round: Pick<store.RoundToSign, 'manifestHash'>; readonly book: Pick<store.Book, 'slug'> },
  number: string,
): SignedStatement => ({
  format: 'diwan-signature-1',
  manifest: d.round.manifestHash,
  ...(d.original === null ? {} : { original: d.original }),
  register: d.book.slug,
  number,
  dated: d.dated,
  datedHijri: d.datedHijri,
  code: d.code,
  url: d.url,
  signedAt: d.signedAt.toISOString(),
  ...(d.byHand === true ? { manner: 'hand' as const } : {}),
  signer: d.signedBy,
  post: d.signedAs,
  onBehalfOf: d.onBehalfOf,
  trial: d.trial,
  key: d.keyId,
});
