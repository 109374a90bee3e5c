import { useState } from 'react';
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { filesOf } from '../../apps/web/ui/dropped-files.ts';
import { DocumentViewer, EmptyState, Facts, Icon, IconButton } from '../../apps/web/ui/index.ts';
import { problemWords } from '../../apps/web/ui/problem-words.ts';
import { pictureNotShown } from '../../platform/files/files.text.ts';
import { deskTexts as words } from './desk.text.ts';
import type { Piece, Taken } from './desk.ts';
import type { DeskStore, DeskView, FileAtDesk } from './desk-store.ts';
import './desk-paper.css';

interface DeskPaperProps {
  readonly store: DeskStore;
  readonly view: DeskView;
  readonly piece: Piece;
  readonly isSealed: boolean;
}

/** The document in hand, shown from the officer's own machine while it travels; further files dropped here are its enclosures. */
export function DeskPaper({ store, view, piece, isSealed }: DeskPaperProps) {
  const say = useText();
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = piece.files.find(({ id }) => id === wanted) ?? piece.files[0];
  const file = shown && view.files.get(shown.id);
  // What lies in an envelope that stays closed is neither taken in nor read.
  const add = (files: readonly File[]): void => void (isSealed || store.enclose(piece.id, files));
  return (
    <DropZone className="desk-paper" onDrop={(event) => void filesOf(event.items).then(add)}>
      <div className="desk-files" role="group" aria-label={say(words.files)}>
        {piece.files.map(({ id, part }) => (
          <FileTab
            key={id}
            file={view.files.get(id)}
            isShown={id === shown?.id}
            isEnclosure={part !== 'main'}
            onShow={() => setWanted(id)}
            {...(piece.settled === null ? { onLeaveOut: () => store.leaveOut(piece.id, id) } : {})}
          />
        ))}
        {piece.settled === null && !isSealed && (
          <FileTrigger allowsMultiple onSelect={(list) => list && add([...list])}>
            <AriaButton className="button" data-tone="quiet" data-size="small">
              <Icon name="clip" size={16} />
              <span>{say(piece.files.length === 0 ? words.addFile : words.addEnclosure)}</span>
            </AriaButton>
          </FileTrigger>
        )}
      </div>
      {isSealed && piece.files.length > 0 && <p className="desk-note">{say(words.sealedWithFiles)}</p>}
      {file ? (
        <FileShown file={file} taken={store.takenOf(shown.id)} onAgain={() => store.sendAgain(shown.id)} />
      ) : (
        <EmptyState icon={isSealed ? 'lock' : 'letter'} title={say(isSealed ? words.envelope : words.paper)}>
          {say(isSealed ? words.sealedNoFile : words.noFile)}
        </EmptyState>
      )}
    </DropZone>
  );
}

interface FileTabProps {
  readonly file: FileAtDesk | undefined;
  readonly isShown: boolean;
  readonly isEnclosure: boolean;
  readonly onShow: () => void;
  readonly onLeaveOut?: () => void;
}

function FileTab({ file, isShown, isEnclosure, onShow, onLeaveOut }: FileTabProps) {
  const say = useText();
  if (!file) return null;
  const { name } = file.queued.file;
  const { state } = file.queued.passage;
  return (
    <span className="desk-file" data-shown={isShown || undefined}>
      <AriaButton className="desk-file-open" onPress={onShow} aria-current={isShown ? 'true' : undefined}>
        {isEnclosure && <Icon name="clip" size={14} />}
        {(state === 'failed' || state === 'refused') && <Icon name="warning" size={14} />}
        <bdi>{name}</bdi>
      </AriaButton>
      {onLeaveOut && (
        <IconButton icon="close" size="small" label={say(words.leaveOut, { name })} onPress={onLeaveOut} />
      )}
    </span>
  );
}

function FileShown({ file, taken, onAgain }: { file: FileAtDesk; taken: Taken | null; onAgain: () => void }) {
  const say = useText();
  const language = useLanguage();
  const { passage, file: own } = file.queued;
  const refusal = passage.state === 'failed' ? problemWords(passage.problem, language) : null;
  return (
    <div className="desk-shown">
      {refusal && (
        <div className="problem" role="alert">
          <Icon name="warning" />
          <div className="problem-words">
            <p className="problem-title">{refusal.title}</p>
            {refusal.help && <p>{refusal.help}</p>}
          </div>
          <IconButton icon="again" size="small" label={say(words.sendAgain)} onPress={onAgain} />
        </div>
      )}
      {taken?.registeredAs && <p className="desk-note">{say(words.sameFile, { number: taken.registeredAs.number })}</p>}
      {taken?.misnamedAs && <p className="desk-note">{say(words.misnamed, { ending: taken.misnamedAs })}</p>}
      {taken?.unread && (
        <p className="desk-note">{say(taken.unread === 'took-too-long' ? words.readLater : words.unread)}</p>
      )}
      {taken?.kind === 'heic' && <p className="desk-note">{say(pictureNotShown)}</p>}
      {taken && <InsideHead taken={taken} />}
      <DocumentViewer
        name={own.name}
        mediaType={taken?.mediaType ?? own.type}
        address={file.address}
        text={taken?.text?.trim() || null}
      />
    </div>
  );
}

/** Of an e-mail who wrote it, and of what holds other files which they are, and which of them were refused. */
function InsideHead({ taken }: { taken: Taken }) {
  const say = useText();
  const language = useLanguage();
  const { mail, parts } = taken;
  if (mail === null && parts.length === 0) return null;
  const head: [string, string][] =
    mail === null
      ? []
      : [
          [say(words.mailFrom), mail.from],
          [say(words.mailTo), mail.to.join(', ')],
          [say(words.mailSubject), mail.subject],
        ];
  const names = parts.flatMap((part) => (part.taken ? [part.name] : []));
  return (
    <div className="desk-mail">
      <Facts facts={[...head, [say(words.mailInside), names.join(' · ')]]} />
      {parts.map((part, at) =>
        part.taken ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- two files inside may bear one name
          <p key={at} className="desk-note">
            <bdi>{part.name}</bdi>: {part.texts[language]}
          </p>
        ),
      )}
    </div>
  );
}
