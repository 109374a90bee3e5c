import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { EmptyState, Icon } from '../../apps/web/ui/index.ts';
import type { FileView, ItemView } from '../register.ts';
import { FileViewer } from './file-viewer.tsx';
import { itemTexts as words } from './item.text.ts';
import './desk-paper.css';

const partNames = {
  main: words.main,
  enclosure: words.enclosure,
  transmission: words.transmission,
  receipt: words.receipt,
};

/** The files of an item, the document first; of an envelope only its contents, for those who may read them. */
export function ItemPaper({ item }: { item: ItemView }) {
  const say = useText();
  const language = useLanguage();
  const files: readonly FileView[] = [...(item.contents?.files ?? []), ...item.files];
  const [chosen, choose] = useState<string | null>(null);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  if (!file)
    return (
      <div className="item-sheet-none">
        {item.sealed ? (
          <EmptyState icon="lock" title={say(item.contents?.openedAt ? words.noFile : words.sealedTitle)}>
            {say(words.sealedFor, { names: item.openers.map(({ name }) => name[language]) })}
          </EmptyState>
        ) : (
          <EmptyState icon="letter" title={say(words.noFile)}>
            {say(words.noFileWords)}
          </EmptyState>
        )}
      </div>
    );
  return (
    <div className="item-sheet-paper">
      {files.length > 1 && (
        <div className="desk-files" role="group" aria-label={say(words.paper)}>
          {files.map(({ id, name, part }) => (
            <span key={id} className="desk-file" data-shown={id === file.id || undefined}>
              <AriaButton
                className="desk-file-open"
                aria-current={id === file.id ? 'true' : undefined}
                onPress={() => choose(id)}
              >
                {part !== 'main' && <Icon name="clip" size={14} />}
                <span className="sr-only">{say(partNames[part])}: </span>
                <bdi>{name}</bdi>
              </AriaButton>
            </span>
          ))}
        </div>
      )}
      <FileViewer item={item.id} file={file} level={item.level} />
    </div>
  );
}
