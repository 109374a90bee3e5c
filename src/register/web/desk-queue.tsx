import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { filesOf, filesOfFolder } from '../../apps/web/ui/dropped-files.ts';
import { Bdi, Button, Icon, IconButton, StatusMark } from '../../apps/web/ui/index.ts';
import { deskTexts as words } from './desk.text.ts';
import type { Piece } from './desk.ts';
import type { DeskStore, DeskView } from './desk-store.ts';
import { blanksIn, type Nature } from './fields.ts';
import { HalfSentFiles } from './half-sent.tsx';
import './desk-queue.css';

interface DeskQueueProps {
  readonly store: DeskStore;
  readonly view: DeskView;
  readonly onArrive: (files: readonly File[]) => void;
  readonly natureOf: (piece: Piece) => Nature;
}

/** What lies on the desk, in the order in which it came: a piece waits, or shows the number that it was given. */
export function DeskQueue({ store, view, onArrive, natureOf }: DeskQueueProps) {
  const say = useText();
  const { pieces, chosen } = view.desk;
  const waiting = pieces.filter(({ settled }) => settled === null).length;
  const settled = pieces.length - waiting;
  return (
    <section className="desk-queue" aria-label={say(words.queue)}>
      <DropZone className="desk-drop" onDrop={(event) => void filesOf(event.items).then(onArrive)}>
        <Icon name="upload" />
        <span slot="label">{say(words.dropNew)}</span>
        <span className="desk-choices">
          <FileTrigger allowsMultiple onSelect={(list) => list && onArrive([...list])}>
            <AriaButton className="text-button">{say(words.chooseFiles)}</AriaButton>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={(list) => list && onArrive(filesOfFolder(list))}>
            <AriaButton className="text-button">{say(words.chooseFolder)}</AriaButton>
          </FileTrigger>
          <span className="desk-photograph">
            <FileTrigger
              acceptedFileTypes={['image/*']}
              defaultCamera="environment"
              onSelect={(list) => list && onArrive([...list])}
            >
              <AriaButton className="text-button">{say(words.photograph)}</AriaButton>
            </FileTrigger>
          </span>
        </span>
      </DropZone>
      <HalfSentFiles />
      {pieces.length > 0 && <p className="desk-count">{say(words.waiting, { count: waiting })}</p>}
      <ol className="desk-pieces">
        {pieces.map((piece, place) => (
          <li key={piece.id} className="desk-piece" data-chosen={piece.id === chosen || undefined}>
            <AriaButton
              className="desk-piece-open"
              aria-current={piece.id === chosen ? 'true' : undefined}
              onPress={() => store.act({ act: 'choose', piece: piece.id })}
            >
              <PieceName piece={piece} view={view} {...natureOf(piece)} />
              <PieceState piece={piece} view={view} {...natureOf(piece)} />
            </AriaButton>
            {piece.settled === null && (
              <span className="desk-piece-acts">
                {piece.files.length > 0 && place > 0 && pieces[place - 1]?.settled === null && (
                  <IconButton
                    icon="clip"
                    size="small"
                    label={say(words.join)}
                    onPress={() => store.act({ act: 'join', piece: piece.id })}
                  />
                )}
                <IconButton
                  icon="close"
                  size="small"
                  label={say(words.takeAway)}
                  onPress={() => store.takeAway(piece.id)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {settled > 0 && (
        <Button tone="quiet" size="small" icon="check" onPress={store.clearSettled}>
          {say(words.clearSettled)}
        </Button>
      )}
    </section>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly view: DeskView;
}

function PieceName({ piece, view, isSpoken, isSealed }: PieceProps & Nature) {
  const say = useText();
  const names = useNames();
  if (piece.settled)
    return (
      <span className="desk-piece-name">
        <Bdi>{piece.settled.number}</Bdi>
      </span>
    );
  const [main] = piece.files;
  const file = main && view.files.get(main.id)?.queued.file.name;
  const without = isSealed ? words.pieceEnvelope : isSpoken ? words.pieceSpoken : words.piecePaper;
  const written = isSealed ? '' : piece.fields.subject.trim();
  return (
    <span className="desk-piece-name" dir="auto">
      {written || file || say(without)}
      {piece.files.length > 1 && (
        <span className="desk-piece-more"> {say(words.more, { count: piece.files.length - 1 })}</span>
      )}
      {!file && !written && piece.fields.kind && <span> · {names.kind(piece.fields.kind)}</span>}
    </span>
  );
}

function PieceState({ piece, view, ...nature }: PieceProps & Nature) {
  const say = useText();
  const { today } = useHouse();
  if (piece.settled)
    return (
      <span className="desk-piece-note">
        <StatusMark tone="done">
          {say(piece.settled.how === 'copied' ? words.copiedShort : words.registered)}
        </StatusMark>
      </span>
    );
  const passages = piece.files.flatMap(({ id }) => {
    const passage = view.files.get(id)?.queued.passage;
    return passage ? [passage] : [];
  });
  const failed = passages.some(({ state }) => state === 'failed' || state === 'refused');
  const sending = passages.find(({ state }) => state === 'sending' || state === 'waiting');
  const isFilled = blanksIn(piece.fields, nature, today).length === 0;
  const percent = sending?.state === 'sending' ? Math.round(sending.part * 100) : 0;
  return (
    <span className="desk-piece-note">
      {failed ? (
        <StatusMark tone="late">{say(words.pieceFailed)}</StatusMark>
      ) : sending ? (
        <StatusMark tone="waiting">{say(words.pieceSending, { percent })}</StatusMark>
      ) : (
        <StatusMark tone={isFilled ? 'done' : 'open'}>
          {say(isFilled ? words.pieceReady : words.pieceUnfilled)}
        </StatusMark>
      )}
    </span>
  );
}
