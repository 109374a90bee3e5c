import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, DropZone, FileTrigger, Label, ProgressBar } from 'react-aria-components';
import { api } from '../api.ts';
import { useLanguage, useText } from '../i18n.tsx';
import { IconButton } from './button.tsx';
import { filesOf } from './dropped-files.ts';
import { createFileQueue, type FilePassage, type QueuedFile, type SendFile, storedOf } from './file-queue.ts';
import { Icon } from './icon.tsx';
import { problemWords } from './problem-words.ts';
import { uiTexts } from './ui.text.ts';

interface FileDropProps<T> {
  readonly label: string;
  readonly description?: string;
  /** Where each file is sent (`/api/files`), or a function that sends it. */
  readonly to: string | SendFile<T>;
  /** The answers for the files that arrived, each time that set changes. */
  readonly onStored: (results: T[]) => void;
  readonly accept?: readonly string[];
  readonly isSingle?: boolean;
  readonly mostMegabytes?: number;
}

const bytesPerMegabyte = 1_048_576;

function Passage({ name, passage, most }: { name: string; passage: FilePassage<unknown>; most: number }) {
  const say = useText();
  const language = useLanguage();
  switch (passage.state) {
    case 'waiting':
      return <span className="file-state">{say(uiTexts.fileWaiting)}</span>;
    case 'sending': {
      const words =
        passage.part >= 1
          ? say(uiTexts.fileChecking)
          : say(uiTexts.fileSending, { percent: Math.round(passage.part * 100) });
      return (
        <ProgressBar aria-label={name} value={passage.part * 100} valueLabel={words} className="file-progress">
          <span className="file-bar" style={{ inlineSize: `${passage.part * 100}%` }} />
          <span className="file-state">{words}</span>
        </ProgressBar>
      );
    }
    case 'stored':
      return (
        <span className="file-state" data-tone="done">
          <Icon name="check" size={16} /> {say(uiTexts.fileStored)}
        </span>
      );
    case 'refused':
      return (
        <span className="file-state" data-tone="trouble">
          {passage.reason === 'empty' ? say(uiTexts.fileEmpty) : say(uiTexts.fileTooLarge, { megabytes: most })}
        </span>
      );
    case 'failed': {
      const { title, help } = problemWords(passage.problem, language);
      return (
        <span className="file-state" data-tone="trouble">
          {say(uiTexts.labelled, { label: say(uiTexts.fileFailed) })} {title}
          {help && `. ${help}`}
        </span>
      );
    }
  }
}

/** Takes files by dropping, pasting or choosing; each shows its own way in and can be sent again by itself. */
export function FileDrop<T>(props: FileDropProps<T>) {
  const { label, description, to, onStored, accept, isSingle = false, mostMegabytes = 100 } = props;
  const say = useText();
  const [files, setFiles] = useState<readonly QueuedFile<T>[]>([]);
  const send = useEffectEvent<SendFile<T>>((file, options) =>
    typeof to === 'string' ? api.upload<T>(to, file, options) : to(file, options),
  );
  const queue = useMemo(
    () =>
      createFileQueue<T>({
        send: (file, options) => send(file, options),
        show: setFiles,
        mostBytes: mostMegabytes * bytesPerMegabyte,
      }),
    [mostMegabytes],
  );
  const stored = useMemo(() => storedOf(files), [files]);
  const tell = useEffectEvent(() => onStored(stored));
  const told = useRef('');
  const mark = files.flatMap(({ id, passage }) => (passage.state === 'stored' ? [id] : [])).join();
  useEffect(() => {
    if (told.current === mark) return;
    told.current = mark;
    tell();
  }, [mark]);

  const add = (added: readonly File[]): void => {
    if (isSingle) queue.clear();
    queue.add(isSingle ? added.slice(0, 1) : added);
  };
  return (
    <div className="file-drop">
      <DropZone className="drop-zone" onDrop={(event) => void filesOf(event.items).then(add)}>
        <Label className="field-label">{label}</Label>
        <span className="drop-words">
          <Icon name="upload" />
          <span slot="label">{say(uiTexts.dropFiles)}</span>
          <FileTrigger
            allowsMultiple={!isSingle}
            {...(accept ? { acceptedFileTypes: accept } : {})}
            onSelect={(list) => list && add([...list])}
          >
            <AriaButton className="text-button">{say(isSingle ? uiTexts.chooseFile : uiTexts.chooseFiles)}</AriaButton>
          </FileTrigger>
        </span>
        {description && <span className="field-help">{description}</span>}
      </DropZone>
      {files.length > 0 && (
        <ul className="files">
          {files.map(({ id, file, passage }) => (
            <li key={id} className="file">
              <bdi className="file-name">{file.name}</bdi>
              <Passage name={file.name} passage={passage} most={mostMegabytes} />
              <span className="file-acts">
                {passage.state === 'failed' && (
                  <IconButton
                    icon="again"
                    size="small"
                    label={say(uiTexts.sendAgain, { name: file.name })}
                    onPress={() => queue.retry(id)}
                  />
                )}
                <IconButton
                  icon="close"
                  size="small"
                  label={say(uiTexts.removeFile, { name: file.name })}
                  onPress={() => queue.remove(id)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <span className="sr-only" aria-live="polite">
        {files.length > 0 && say(uiTexts.filesProgress, { count: files.length, stored: stored.length })}
      </span>
    </div>
  );
}
