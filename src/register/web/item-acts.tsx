import { type ReactNode, useState } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { Button, Menu, type MenuChoice } from '../../apps/web/ui/index.ts';
import { type RegistryActs, registryActsOn } from './actor-of.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { itemTexts as words } from './item.text.ts';
import {
  CopyDialog,
  CustodyDialog,
  FilesDialog,
  type ItemDialogProps,
  OpenDialog,
  VoidDialog,
} from './item-dialogs.tsx';
import { openPaper, paperAddress } from './papers.ts';
import { useRegisters } from './registers-query.ts';
import { SenderReceiptDialog } from './sender-receipt-dialog.tsx';

type Act = keyof RegistryActs;

const dialogs: Readonly<Record<Act, (props: ItemDialogProps) => ReactNode>> = {
  correct: CorrectDialog,
  void: VoidDialog,
  custody: CustodyDialog,
  copy: CopyDialog,
  files: FilesDialog,
  open: OpenDialog,
};

/** What the registry does with an item: put right, hand over, add a copy or files, strike out; and opening, for those named on an envelope. */
export function ItemActs({ item, me, onDone }: ItemSlotProps) {
  const say = useText();
  const reading = useLanguage();
  const registers = useRegisters();
  const [wanted, setWanted] = useState<Act | null>(null);
  const [isReceipt, setReceipt] = useState(false);
  const book = registers?.find(({ id }) => id === item.register) ?? null;
  const acts = registryActsOn(item, me, book);
  const label = (): void => openPaper(paperAddress(`/api/items/${item.id}/label.pdf`, reading));
  const choice = (act: Act, choiceWords: (typeof words)[keyof typeof words], icon: MenuChoice['icon']): MenuChoice[] =>
    acts[act] ? [{ id: act, label: say(choiceWords), icon: icon ?? 'pen', onAction: () => setWanted(act) }] : [];
  const choices: MenuChoice[] = [
    ...choice('correct', words.correct, 'pen'),
    ...choice('custody', words.handOver, 'route'),
    ...choice('copy', words.addCopy, 'clip'),
    ...choice('files', words.addFiles, 'upload'),
    ...(acts.correct
      ? [
          { id: 'label', label: say(words.label), icon: 'print' as const, onAction: label },
          {
            id: 'receipt',
            label: say(words.senderReceipt),
            icon: 'letter' as const,
            onAction: () => setReceipt(true),
          },
        ]
      : []),
    ...choice('void', words.void, 'close'),
  ];
  const Wanted = wanted && dialogs[wanted];
  return (
    <>
      {acts.open && (
        <Button tone="primary" icon="lock" onPress={() => setWanted('open')}>
          {say(words.open)}
        </Button>
      )}
      {choices.length > 0 && <Menu label={say(words.registry)} icon="registers" choices={choices} />}
      {Wanted && <Wanted item={item} isOpen onClose={() => setWanted(null)} onDone={onDone} />}
      {isReceipt && (
        <SenderReceiptDialog
          item={item.id}
          number={item.number}
          cameBy={item.channel}
          language={item.language}
          isOpen
          onClose={() => setReceipt(false)}
        />
      )}
    </>
  );
}
