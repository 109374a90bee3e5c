/** What of an entry's details is told: everything, or these of them. */
type Part = 'all' | readonly string[];

/**
 * How a reader stands to an entry: it is his own, or the auditor's up to his level (`all`); the auditor's above his level (`withheld`);
 * he is of the Cabinet or the SG's office (`gate`); of the unit that drafted the document (`drafting`); of the registry in whose book the
 * record stands (`registry`); or he may read the record and no more (`reader`).
 */
export type Standing = 'all' | 'withheld' | 'gate' | Apart;

/** Those before whom not everything lies open. */
export type Apart = (typeof apart)[number];
export const apart = ['drafting', 'registry', 'reader'] as const;

const open = { drafting: 'all', registry: 'all', reader: 'all' } as const;
const ofDispatch = { drafting: 'all', registry: 'all' } as const;
const approved = ['round', 'manifest', 'authority'] as const;
const signed = ['draft', 'round', 'manifest', 'number', 'signature', 'key', 'authority'] as const;

/**
 * What the ledger tells of each act to those before whom not everything lies open: what the story of the record tells them too. An act
 * that is not named for a reader is not told to him at all, unless he did it himself.
 */
const told: Readonly<Record<string, Readonly<Partial<Record<Apart | 'gate', Part>>>>> = {
  'arrival.receive': open,
  'arrival.divide': open,
  'arrival.refuse': open,
  'arrival.set-aside': open,
  'arrival.restore': open,
  'item.register': { registry: 'all', reader: ['register', 'channel', 'level', 'sealed'] },
  'item.add-receipt': { registry: 'all' },
  'item.add-files': { registry: 'all' },
  'item.correct': { registry: 'all' },
  'item.hand-over': { registry: 'all' },
  'item.void': { registry: 'all', reader: [] },
  'item.acknowledge': { registry: 'all' },
  'acknowledgement.attempt': { registry: 'all' },
  'acknowledgement.bounce': { registry: 'all' },
  'acknowledgement.result': { registry: 'all' },
  'acknowledgement.resolve': { registry: 'all' },
  'file.note-reading': { registry: 'all' },
  'file.read-again': { registry: 'all' },
  'file.stop-reading': { registry: 'all' },
  // What lay in a sealed envelope is the business of those named on it.
  'item.open': { gate: [] },
  // Who leads stands on the item; why another does not lead any more, and who else was asked, does not.
  'item.direct': { registry: [], reader: [] },
  'item.close': { registry: ['how'], reader: ['how'] },
  'item.reopen': { registry: [], reader: [] },
  'referral.acknowledge': open,
  'referral.ask-extension': open,
  'referral.decide-extension': open,
  'referral.contribute': open,
  'referral.remind': open,
  'referral.return': open,
  'referral.sub-refer': open,
  'referral.withdraw': open,
  // Each addressee of a directive knows only of himself.
  'minute.confirm': { reader: ['authority', 'onBehalf', 'bounds'] },
  'directive.bound': open,
  'directive.unbound': open,
  'directive.fulfil': open,
  'directive.revoke': open,
  'draft.start': open,
  'draft.amend': open,
  'draft.attach': { registry: [], reader: [] },
  'draft.save': open,
  'draft.bring-back': open,
  'draft.check-out': open,
  'draft.release': open,
  'draft.take-over': open,
  'draft.submit': open,
  'draft.take-back': open,
  'draft.withdraw': open,
  'remark.add': open,
  'remark.answer': open,
  'remark.settle': open,
  'suggestion.add': open,
  'suggestion.accept': open,
  'suggestion.reject': open,
  'round.open': open,
  'round.return': open,
  // What it keeps of the machine's findings is told on the desk, to each what he may know of it.
  'round.approve': { drafting: approved, registry: approved, reader: approved },
  'round.supersede': open,
  'verdict.give': open,
  'point.settle': open,
  // Their proofs count the rows that were written, and so the blind copies, of which the Cabinet and the drafting unit know.
  'document.sign': {
    drafting: 'all',
    registry: signed,
    reader: signed,
  },
  'document.sign-by-hand': {
    drafting: 'all',
    registry: signed,
    reader: signed,
  },
  'document.bring-scan': ofDispatch,
  'document.compare-scan': ofDispatch,
  'document.accept-scan': { drafting: 'all', registry: 'all', reader: ['scan', 'sha256'] },
  'document.refuse-scan': ofDispatch,
  'document.render-signed': { drafting: 'all', registry: ['papers', 'scan'], reader: [] },
  'document.void': { drafting: 'all', registry: ['number', 'reason'], reader: ['number', 'reason'] },
  'document.render': { drafting: 'all', registry: ['papers'], reader: [] },
  'document.send': { drafting: 'all', registry: ['dispatches'], reader: [] },
  // Originals have no blind copies: what was signed, ordered and recorded of all of them is the book's whole business.
  'circular.sign': { drafting: 'all', registry: 'all', reader: [...signed, 'numbers', 'signatures'] },
  'circular.send': ofDispatch,
  'circular.record': ofDispatch,
  'circular.void': { drafting: 'all', registry: 'all', reader: ['reason'] },
  'document.bundle': ofDispatch,
  'memorandum.acknowledge': { drafting: [], registry: [] },
  'dispatch.alarm': ofDispatch,
  'dispatch.attempt': ofDispatch,
  'dispatch.bounce': ofDispatch,
  'dispatch.cancel': ofDispatch,
  'dispatch.receipt': ofDispatch,
  'dispatch.record': ofDispatch,
  'dispatch.resolve': ofDispatch,
  'dispatch.result': ofDispatch,
  'dispatch.retry': ofDispatch,
};

const partFor = (act: string, standing: Standing): Part | null => {
  if (standing === 'all') return 'all';
  if (standing === 'withheld') return [];
  return told[act]?.[standing] ?? (standing === 'gate' ? 'all' : null);
};

/** The acts of which a reader of a record is told at all. */
export const actsTold = (standing: Apart): string[] =>
  Object.keys(told).filter((act) => partFor(act, standing) !== null);

/**
 * The details of an entry as far as its reader is told them, and whether the entry lies open to him: its proof, which names every row that
 * was written, is for those alone.
 */
export function detailsTold(
  act: string,
  detail: Readonly<Record<string, unknown>>,
  standing: Standing,
): { readonly detail: Record<string, unknown>; readonly isWhole: boolean } {
  const part = partFor(act, standing) ?? [];
  const kept = Object.entries(detail).filter(([name]) => part === 'all' || part.includes(name));
  return { detail: Object.fromEntries(kept), isWhole: part === 'all' };
}
