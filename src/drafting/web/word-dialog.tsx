import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Dialog, FileDrop, Loading, ProblemNotice, toasts } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { BringBackOrder, TakenBack } from '../word/bring-back.commands.ts';
import type { BroughtBack } from '../word/brought-back.ts';
import { wordTexts as words } from '../word/word.text.ts';
import { broughtIn } from './bring-in.ts';
import { WordChanges } from './word-changes.tsx';

interface WordDialogProps {
  readonly draft: string;
  readonly edition: number;
  /** The version that lies open, for a file that does not say its own language. */
  readonly language: Language;
  readonly isDirty: boolean;
  readonly onClose: () => void;
  /** The version into which the file went. */
  readonly onOpen: (language: Language) => void;
}

/** Brings a Word file back: what it changes is shown word by word, then it is taken as a new version or left. */
export function WordDialog({ draft, edition, language, isDirty, onClose, onOpen }: WordDialogProps) {
  const say = useText();
  const [order, setOrder] = useState<BringBackOrder | null>(null);
  const comparing = useAct<BringBackOrder, BroughtBack>(`/api/drafts/${draft}/word/compare`);
  const taking = useAct<BringBackOrder & { edition: number }, TakenBack>(`/api/drafts/${draft}/word`, {
    touches: ['drafts'],
    onDone: ({ isSaved, ordinal }) => {
      toasts.say(isSaved ? say(words.taken, { ordinal }) : say(words.remarksTaken), { tone: 'done' });
      onOpen(comparing.data?.language ?? language);
      onClose();
    },
  });
  const { data } = comparing;
  return (
    <Dialog title={say(words.title)} isOpen onClose={onClose} size={data ? 'wide' : 'narrow'}>
      {isDirty ? (
        <p className="draft-notice">{say(words.saveFirst)}</p>
      ) : data === undefined || order === null ? (
        <>
          <FileDrop<string>
            label={say(words.file)}
            description={say(words.help)}
            isSingle
            accept={['.docx']}
            to={async (file, options) => (await broughtIn(file, options)).sha256}
            onStored={([sha256]) => {
              if (sha256 === undefined) return;
              const brought = { sha256, language };
              setOrder(brought);
              comparing.mutate(brought);
            }}
          />
          {comparing.isPending && <Loading rows={3} />}
          <ProblemNotice error={comparing.error} />
        </>
      ) : (
        <div className="word-back">
          <WordChanges of={data} />
          <ProblemNotice error={taking.error} />
          <div className="draft-line">
            <Button
              tone="primary"
              icon="check"
              isPending={taking.isPending}
              onPress={() => taking.mutate({ ...order, edition })}
            >
              {say(words.take)}
            </Button>
            <Button onPress={onClose}>{say(words.leave)}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
