import { asProblem, ProblemError } from '../../apps/web/problem.ts';
import { createFileQueue, type QueuedFile, type SendFile } from '../../apps/web/ui/file-queue.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { TakenIn } from '../file.commands.ts';
import {
  attachedOf,
  type Desk,
  type DeskAct,
  type DeskFile,
  deskAfter,
  emptyDesk,
  type Piece,
  type Taken,
} from './desk.ts';
import type { Fields } from './fields.ts';

/** The answer to one file brought in. */
export interface Upload {
  readonly files: readonly TakenIn[];
}

/** A file at the desk: itself, where it can be looked at before it is sent, and how far it has come. */
export interface FileAtDesk {
  readonly queued: QueuedFile<Upload>;
  readonly address: string;
}

export interface DeskView {
  readonly desk: Desk;
  readonly files: ReadonlyMap<string, FileAtDesk>;
}

export interface DeskStoreOptions {
  readonly send: SendFile<Upload>;
  readonly today: CivilDay;
  /** What a file says of itself. */
  readonly learn: (taken: Taken) => Partial<Fields>;
  /** Has the papers of a piece read for its form; null where they are not to be read. Left out, nothing is proposed. */
  readonly propose?: (piece: Piece, files: ReturnType<typeof attachedOf>) => Promise<Lay> | null;
  /** Gives a file an address in this browser, and takes it back. */
  readonly show?: (file: File) => string;
  readonly forget?: (address: string) => void;
  readonly newId?: () => string;
}

/** Lays what was proposed on a piece as it is by then. */
type Lay = Extract<DeskAct, { act: 'propose' }>['lay'];

const bytesPerMegabyte = 1_048_576;
/** The largest file that the house takes in, in megabytes. */
export const mostMegabytes = 200;

const first = (file: QueuedFile<Upload>): Taken | null => {
  const taken = file.passage.state === 'stored' ? file.passage.result.files[0] : undefined;
  return taken?.taken ? taken : null;
};

/** A file that was refused although its message arrived is a file that failed, with the house's own sentence. */
const sending =
  (send: SendFile<Upload>): SendFile<Upload> =>
  async (file, options) => {
    const answer = await send(file, options);
    const [only] = answer.files;
    if (only === undefined || only.taken) return answer;
    const { code, texts, facts } = only;
    throw new ProblemError({ ...asProblem(null), code, status: 422, detail: texts.en, texts, facts });
  };

/**
 * Everything that lies on one officer's desk, kept as long as the page is open: he may look at another screen and come back.
 * Files travel at once, while he reads them and fills in the form.
 */
export function createDeskStore(options: DeskStoreOptions) {
  const { today, learn, newId = () => crypto.randomUUID() } = options;
  const { show = (file) => URL.createObjectURL(file), forget = (address) => URL.revokeObjectURL(address) } = options;
  let view: DeskView = { desk: emptyDesk(today), files: new Map() };
  const listeners = new Set<() => void>();
  const learned = new Set<string>();
  const addresses = new Map<string, string>();
  const keys: string[] = [];

  const become = (next: DeskView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  const act = (deed: DeskAct): void => become({ ...view, desk: deskAfter(view.desk, deed) });
  const takenOf = (file: string): Taken | null => {
    const at = view.files.get(file);
    return at ? first(at.queued) : null;
  };
  /** The newest question for each piece; an older answer is late and is let go. */
  const asked = new Map<string, object>();
  const readFor = (piece: Piece | undefined): void => {
    const main = piece?.files.find(({ part }) => part === 'main');
    if (!piece || piece.settled !== null || (main && takenOf(main.id) === null)) return;
    const answer = options.propose?.(piece, attachedOf(piece.files, takenOf)) ?? null;
    if (answer === null) return;
    const question = {};
    asked.set(piece.id, question);
    act({ act: 'read', piece: piece.id, state: 'reading' });
    void answer.then(
      (lay) => asked.get(piece.id) === question && act({ act: 'propose', piece: piece.id, lay }),
      () => asked.get(piece.id) === question && act({ act: 'read', piece: piece.id, state: 'failed' }),
    );
  };
  const addressOf = ({ id, file }: QueuedFile<Upload>): string => {
    const known = addresses.get(id) ?? show(file);
    addresses.set(id, known);
    return known;
  };
  const queue = createFileQueue<Upload>({
    send: sending(options.send),
    mostBytes: mostMegabytes * bytesPerMegabyte,
    newKey: () => keys.shift() ?? newId(),
    show: (queued) => {
      become({ ...view, files: new Map(queued.map((each) => [each.id, { queued: each, address: addressOf(each) }])) });
      for (const each of queued) {
        const taken = first(each);
        if (taken === null || learned.has(each.id)) continue;
        learned.add(each.id);
        act({ act: 'learn', file: each.id, fields: learn(taken) });
        readFor(view.desk.pieces.find(({ files }) => files.some(({ id }) => id === each.id)));
      }
    },
  });
  const carry = (files: readonly File[], place: (ids: readonly string[]) => void): void => {
    if (files.length === 0) return;
    const ids = files.map(() => newId());
    keys.push(...ids);
    place(ids);
    queue.add(files);
  };
  const drop = (file: string): void => {
    queue.remove(file);
    const address = addresses.get(file);
    if (address !== undefined) forget(address);
    addresses.delete(file);
  };

  return {
    current: (): DeskView => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (deed: DeskAct): void => {
      const joined = deed.act === 'join' ? view.desk.pieces.find(({ id }) => id === deed.piece)?.files[0] : undefined;
      act(deed);
      if (joined) readFor(view.desk.pieces.find(({ files }) => files.some(({ id }) => id === joined.id)));
    },
    /** Files were dropped on the desk: each a piece of its own. */
    arrive: (files: readonly File[], fields: Partial<Fields> = {}): void =>
      carry(files, (ids) => act({ act: 'arrive', pieces: ids.map((file) => ({ id: newId(), file })), fields })),
    /** Files were dropped on a piece: they belong to it. */
    enclose: (piece: string, files: readonly File[]): void =>
      carry(files, (ids) => act({ act: 'enclose', piece, files: ids })),
    /** Something that had arrived by itself was taken in hand; what lies on the desk already is only chosen. */
    takeUp: (
      arrival: string,
      files: readonly { readonly file: File; readonly part: DeskFile['part'] }[],
      fields: Partial<Fields>,
    ): void => {
      const here = pieceOf(view, arrival);
      if (here !== null) return act({ act: 'choose', piece: here });
      const place = (ids: readonly string[]): void => {
        const placed = files.map(({ part }, at): DeskFile => ({ id: ids[at]!, part }));
        act({ act: 'take-up', id: newId(), arrival, files: placed, fields });
      };
      if (files.length === 0) place([]);
      else
        carry(
          files.map(({ file }) => file),
          place,
        );
    },
    begin: (fields: Partial<Fields>): void => act({ act: 'begin', id: newId(), fields }),
    leaveOut: (piece: string, file: string): void => {
      act({ act: 'leave-out', piece, file });
      drop(file);
      readFor(view.desk.pieces.find(({ id }) => id === piece));
    },
    takeAway: (piece: string): void => {
      const files = view.desk.pieces.find(({ id }) => id === piece)?.files ?? [];
      act({ act: 'take-away', piece });
      for (const { id } of files) drop(id);
    },
    clearSettled: (): void => {
      const files = view.desk.pieces.filter(({ settled }) => settled !== null).flatMap((piece) => piece.files);
      act({ act: 'clear-settled' });
      for (const { id } of files) drop(id);
    },
    sendAgain: (file: string): void => queue.retry(file),
    /** What the house read in a file; null while it is on its way or was not taken. */
    takenOf,
    /** Has a piece read for its form once more: words were pasted into it, or the first reading failed. */
    readAgain: (piece: string): void => readFor(view.desk.pieces.find(({ id }) => id === piece)),
  };
}

export type DeskStore = ReturnType<typeof createDeskStore>;

/** The piece on the desk through which an arrival is being registered; null where it does not lie here. */
export const pieceOf = ({ desk }: DeskView, arrival: string): string | null =>
  desk.pieces.find((piece) => piece.arrival === arrival && piece.settled === null)?.id ?? null;

/** Whether leaving the page would lose something: a piece that is not registered. */
export const hasUnsettled = ({ desk }: DeskView): boolean => desk.pieces.some(({ settled }) => settled === null);
