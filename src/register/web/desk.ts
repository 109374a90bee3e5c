import type { CivilDay } from '../../kernel/calendar.ts';
import type { TakenIn } from '../file.commands.ts';
import type { Registered, RegistrationForm } from '../registration.ts';
import { blankFields, type FieldName, type Fields } from './fields.ts';
import { cleared, confirmed, type Decided, nothingProposed, type Proposed, writtenOver } from './proposed.ts';

/** A file of a piece, by the name under which it travels into the house. */
export interface DeskFile {
  readonly id: string;
  readonly part: 'main' | 'enclosure' | 'transmission';
}

/** What became of a piece: an item of its own, or a further copy of one that was known. */
export interface Settled extends Registered {
  readonly how: 'registered' | 'copied';
}

/** One thing on the desk that will be one item: a paper with its enclosures, words spoken, an envelope, a paper without a file. */
export interface Piece {
  readonly id: string;
  readonly files: readonly DeskFile[];
  readonly fields: Fields;
  /** What the officer wrote himself: nothing that a file says of itself overwrites it. */
  readonly written: readonly FieldName[];
  /** What its document said of itself, to be looked over. */
  readonly learned: readonly FieldName[];
  /** What its papers propose for its fields; null before anything was read. */
  readonly proposed: Proposed | null;
  readonly settled: Settled | null;
  /** What had arrived by itself and becomes an item through this piece. */
  readonly arrival: string | null;
}

/** The desk of one sitting: what lies on it, what is in hand, and how the last one came. */
export interface Desk {
  readonly pieces: readonly Piece[];
  readonly chosen: string | null;
  readonly channel: string | null;
  readonly receivedOn: CivilDay;
}

export const emptyDesk = (today: CivilDay): Desk => ({ pieces: [], chosen: null, channel: null, receivedOn: today });

/** What a file says of itself once the house has read it. */
export type Taken = Extract<TakenIn, { taken: true }>;

export type DeskAct =
  /** Files were dropped: each is a piece of its own. */
  | {
      readonly act: 'arrive';
      readonly pieces: readonly { readonly id: string; readonly file: string }[];
      readonly fields: Partial<Fields>;
    }
  /** Nothing was dropped: words were spoken, or a paper or an envelope lies here without a file. */
  | { readonly act: 'begin'; readonly id: string; readonly fields: Partial<Fields> }
  /** Something that had arrived by itself was taken in hand: one piece with all its files. */
  | {
      readonly act: 'take-up';
      readonly id: string;
      readonly arrival: string;
      readonly files: readonly DeskFile[];
      readonly fields: Partial<Fields>;
    }
  | { readonly act: 'enclose'; readonly piece: string; readonly files: readonly string[] }
  /** The piece belongs to the one before it, as its enclosure. */
  | { readonly act: 'join'; readonly piece: string }
  | { readonly act: 'leave-out'; readonly piece: string; readonly file: string }
  | { readonly act: 'fill'; readonly piece: string; readonly fields: Partial<Fields> }
  /** A file has been read; its piece learns what nobody has written yet. */
  | { readonly act: 'learn'; readonly file: string; readonly fields: Partial<Fields> }
  /** Its papers are being read for the form, could not be read, or have said what they propose. */
  | { readonly act: 'read'; readonly piece: string; readonly state: 'reading' | 'failed' }
  | {
      readonly act: 'propose';
      readonly piece: string;
      readonly lay: (piece: Piece) => { readonly proposed: Proposed; readonly fills: Partial<Fields> };
    }
  /** The officer confirms or takes what is proposed for these fields, or clears it. */
  | { readonly act: 'confirm' | 'clear'; readonly piece: string; readonly fields: readonly FieldName[] }
  | { readonly act: 'settle'; readonly piece: string; readonly settled: Settled }
  | { readonly act: 'choose'; readonly piece: string | null }
  | { readonly act: 'take-away'; readonly piece: string }
  | { readonly act: 'clear-settled' };

const change = (desk: Desk, id: string, how: (piece: Piece) => Piece): Desk => ({
  ...desk,
  pieces: desk.pieces.map((piece) => (piece.id === id ? how(piece) : piece)),
});

/** The piece that is taken up after one is done with: the next that waits, else the first that does. */
export function nextWaiting(desk: Pick<Desk, 'pieces'>, after: string | null): string | null {
  const at = desk.pieces.findIndex(({ id }) => id === after);
  const inOrder = [...desk.pieces.slice(at + 1), ...desk.pieces.slice(0, Math.max(at, 0))];
  return inOrder.find(({ settled, id }) => settled === null && id !== after)?.id ?? null;
}

const known = (fields: Partial<Fields>): FieldName[] => Object.keys(fields) as FieldName[];

/** The desk after something was done at it. */
export function deskAfter(desk: Desk, act: DeskAct): Desk {
  switch (act.act) {
    case 'arrive': {
      const arrived = act.pieces.map(
        ({ id, file }): Piece => newPiece(desk, id, [{ id: file, part: 'main' }], act.fields),
      );
      return withChosen({ ...desk, pieces: [...desk.pieces, ...arrived] }, arrived[0]?.id ?? null);
    }
    case 'begin':
      return {
        ...desk,
        pieces: [...desk.pieces, { ...newPiece(desk, act.id, [], act.fields), written: known(act.fields) }],
        chosen: act.id,
      };
    case 'take-up': {
      const piece = { ...newPiece(desk, act.id, act.files, act.fields), arrival: act.arrival };
      return { ...desk, pieces: [...desk.pieces, piece], chosen: act.id };
    }
    case 'enclose':
      return change(desk, act.piece, (piece) => ({
        ...piece,
        files: [
          ...piece.files,
          ...act.files.map(
            (id, at): DeskFile => ({
              id,
              part: piece.files.length === 0 && at === 0 ? 'main' : 'enclosure',
            }),
          ),
        ],
      }));
    case 'join':
      return joined(desk, act.piece);
    case 'leave-out':
      return change(desk, act.piece, (piece) => ({ ...piece, files: piece.files.filter(({ id }) => id !== act.file) }));
    case 'fill':
      return change(desk, act.piece, (piece) => ({
        ...piece,
        fields: { ...piece.fields, ...act.fields },
        written: [...new Set([...piece.written, ...known(act.fields)])],
        proposed: writtenOver(piece.proposed, known(act.fields)),
      }));
    case 'learn': {
      const piece = desk.pieces.find(({ files }) => files.some(({ id, part }) => id === act.file && part === 'main'));
      return piece === undefined || piece.settled !== null ? desk : change(desk, piece.id, learning(act.fields));
    }
    case 'read':
      return change(desk, act.piece, (piece) => ({
        ...piece,
        proposed: { ...(piece.proposed ?? nothingProposed), state: act.state },
      }));
    case 'propose':
      return change(desk, act.piece, (piece) => {
        if (piece.settled !== null) return piece;
        const { proposed, fills } = act.lay(piece);
        return { ...piece, proposed, fields: { ...piece.fields, ...fills } };
      });
    case 'confirm':
    case 'clear':
      return change(desk, act.piece, (piece) =>
        piece.proposed === null
          ? piece
          : decided(piece, (act.act === 'confirm' ? confirmed : cleared)(piece.proposed, act.fields)),
      );
    case 'settle': {
      const settled = change(desk, act.piece, (piece) => ({ ...piece, settled: act.settled }));
      const { channel = null, receivedOn } = desk.pieces.find(({ id }) => id === act.piece)?.fields ?? {};
      return { ...settled, channel, receivedOn: receivedOn ?? desk.receivedOn };
    }
    case 'choose':
      return { ...desk, chosen: act.piece };
    case 'take-away': {
      const chosen = desk.chosen === act.piece ? nextWaiting(desk, act.piece) : desk.chosen;
      return { ...desk, chosen, pieces: desk.pieces.filter(({ id }) => id !== act.piece) };
    }
    case 'clear-settled': {
      const pieces = desk.pieces.filter(({ settled }) => settled === null);
      return withChosen({ ...desk, pieces }, pieces[0]?.id ?? null);
    }
  }
}

const newPiece = (desk: Desk, id: string, files: readonly DeskFile[], fields: Partial<Fields>): Piece => ({
  id,
  files,
  fields: { ...blankFields(desk.receivedOn, desk.channel), ...fields },
  written: [],
  learned: [],
  proposed: null,
  settled: null,
  arrival: null,
});

const decided = (piece: Piece, { proposed, fills, written }: Decided): Piece => ({
  ...piece,
  proposed,
  fields: { ...piece.fields, ...fills },
  written: [...new Set([...piece.written, ...written])],
});

/** What is in hand stays in hand; with nothing in hand, or only what is done with, the other is taken up. */
function withChosen(desk: Desk, otherwise: string | null): Desk {
  const inHand = desk.pieces.find(({ id }) => id === desk.chosen);
  return inHand && inHand.settled === null ? desk : { ...desk, chosen: otherwise };
}

const learning =
  (fields: Partial<Fields>) =>
  (piece: Piece): Piece => {
    const unwritten = Object.fromEntries(
      Object.entries(fields).filter(([name]) => !piece.written.includes(name as FieldName)),
    ) as Partial<Fields>;
    const learned = [...new Set([...piece.learned, ...known(unwritten)])];
    return { ...piece, learned, fields: { ...piece.fields, ...unwritten } };
  };

function joined(desk: Desk, id: string): Desk {
  const at = desk.pieces.findIndex((piece) => piece.id === id);
  const before = desk.pieces[at - 1];
  const piece = desk.pieces[at];
  if (!before || !piece || before.settled !== null || piece.settled !== null) return desk;
  const files = [...before.files, ...piece.files.map((file): DeskFile => ({ ...file, part: 'enclosure' }))];
  const pieces = desk.pieces.filter((each) => each.id !== id);
  return {
    ...desk,
    pieces: pieces.map((each) => (each.id === before.id ? { ...each, files } : each)),
    chosen: desk.chosen === id ? before.id : desk.chosen,
  };
}

/** What is attached to the item: the files that have arrived, and after an e-mail what was inside it. */
export function attachedOf(
  files: readonly DeskFile[],
  takenOf: (file: string) => Taken | null,
): NonNullable<RegistrationForm['files']> {
  return files.flatMap(({ id, part }) => {
    const taken = takenOf(id);
    if (taken === null) return [];
    const inside = taken.parts.flatMap((each) => (each.taken ? [each] : []));
    return [
      { sha256: taken.sha256, name: taken.name, part },
      ...inside.map((each) => ({ sha256: each.sha256, name: each.name, part: 'enclosure' as const })),
    ];
  });
}
