import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Dialog, FileDrop } from '../../apps/web/ui/index.ts';
import type { Body } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { Enclosure } from '../content.ts';
import { broughtIn } from './bring-in.ts';
import { writingTexts as words } from './writing.text.ts';
import { type Writing, withLanguage, withVersion } from './writing.ts';

interface TextFileDialogProps {
  readonly draft: string;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The version into which the words went. */
  readonly onOpen: (language: Language) => void;
  readonly write: (change: (now: Writing) => Writing) => void;
}

/** Brings a text in: the words of a Word or text file into the version of its language, or a PDF that goes as it is. */
export function TextFileDialog({ draft, language, isOpen, onClose, onOpen, write }: TextFileDialogProps) {
  const say = useText();
  return (
    <Dialog title={say(words.bringIn)} isOpen={isOpen} onClose={onClose} size="narrow">
      <FileDrop<string>
        label={say(words.bringIn)}
        description={say(words.bringInHint)}
        isSingle
        to={async (file, options) => {
          const brought = await broughtIn(file, options);
          if (brought.mediaType === 'application/pdf') {
            const order = { sha256: brought.sha256, name: file.name, title: '', part: 'main' };
            const { enclosure } = await api.post<{ enclosure: Enclosure }>(`/api/drafts/${draft}/files`, order);
            write((now) => ({ ...now, uploaded: enclosure }));
          } else {
            const read = await api.post<{ body: Body; language: Language | null }>(
              `/api/drafts/${draft}/text-from-file`,
              { sha256: brought.sha256 },
            );
            const into = read.language ?? language;
            const { body } = read;
            write((now) => withVersion(withLanguage({ ...now, uploaded: null }, into), into, { body }));
            onOpen(into);
          }
          return brought.sha256;
        }}
        onStored={(stored) => stored.length > 0 && onClose()}
      />
    </Dialog>
  );
}
