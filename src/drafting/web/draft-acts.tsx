import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, ConfirmDialog, Menu, type MenuChoice, ReasonDialog, toasts } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftView } from '../view.ts';
import { wordTexts } from '../word/word.text.ts';
import { openFindingTexts } from './open-findings.text.ts';
import { OpenFindingsLine, useOpenFindings } from './open-findings.tsx';
import type { WritingState } from './use-writing.ts';
import { writingTexts as words } from './writing.text.ts';

interface DraftActsProps {
  readonly draft: DraftView;
  readonly state: WritingState;
  /** Submitting, or taking back, was refused of a version. */
  readonly onRefused: (error: unknown, version: number | null) => void;
  readonly onBringIn: () => void;
  readonly onBringBack: () => void;
  readonly onAmend: () => void;
  /** The version that lies open. */
  readonly language: Language;
}

/** What is done with a draft as a whole: save, submit, take back, withdraw. Submitting saves first. */
export function DraftActs({ draft, state, onRefused, onBringIn, onBringBack, onAmend, language }: DraftActsProps) {
  const say = useText();
  const readers = useLanguage();
  const go = useGo();
  const [asked, ask] = useState<'submit' | 'withdraw' | null>(null);
  const close = (): void => ask(null);
  const open = useOpenFindings(draft);
  const [, setSheet] = useAddressWord('sheet');
  const topics = { touches: ['drafts', 'counts', 'trays'] };
  const submitting = useAct<{ edition: number }>(`/api/drafts/${draft.id}/submit`, {
    ...topics,
    onDone: () => {
      close();
      toasts.say(say(words.submitted), { tone: 'done' });
    },
  });
  const withdrawing = useAct<{ edition: number; reason: string }>(`/api/drafts/${draft.id}/withdraw`, {
    ...topics,
    onDone: () => {
      close();
      go('/drafts');
    },
  });
  const takingBack = useAct<{ edition: number }>(`/api/drafts/${draft.id}/take-back`, topics);
  const submit = async (): Promise<void> => {
    const saved = await state.save();
    if (saved === null) return close();
    const { edition, version } = saved;
    submitting.mutate(
      { edition },
      {
        onError: (error) => {
          close();
          onRefused(error, version);
        },
      },
    );
  };
  // A text that is a file made elsewhere goes as it is, and into no word processor.
  const hasTyped = draft.version !== null && draft.content?.uploaded === null;
  const choices: MenuChoice[] = [
    ...(draft.may.write
      ? [
          { id: 'bring', label: say(words.bringIn), icon: 'upload' as const, onAction: onBringIn },
          ...(hasTyped
            ? [{ id: 'word-back', label: say(wordTexts.bringBack), icon: 'upload' as const, onAction: onBringBack }]
            : []),
          { id: 'amend', label: say(words.amend), icon: 'draft' as const, onAction: onAmend },
        ]
      : []),
    ...(draft.version === null
      ? []
      : [
          {
            id: 'export',
            label: say(words.exportPdf),
            icon: 'print' as const,
            onAction: () => void window.open(`/api/drafts/${draft.id}/export?language=${language}`),
          },
          ...(hasTyped
            ? [
                {
                  id: 'word',
                  label: say(wordTexts.exportWord),
                  icon: 'download' as const,
                  onAction: () => void window.open(`/api/drafts/${draft.id}/word?language=${language}`),
                },
              ]
            : []),
        ]),
    ...(draft.points.length === 0
      ? []
      : [
          {
            id: 'points',
            label: say(words.printPoints),
            icon: 'print' as const,
            onAction: () => void window.open(`/api/drafts/${draft.id}/points.pdf?language=${readers}`),
          },
        ]),
    ...(draft.may.withdraw
      ? [{ id: 'withdraw', label: say(words.withdraw), icon: 'close' as const, onAction: () => ask('withdraw') }]
      : []),
  ];
  return (
    <>
      {draft.may.write && (
        <Button
          icon="check"
          isPending={state.isSaving}
          isDisabled={!state.isDirty || state.isOvertaken}
          onPress={() => void state.save()}
        >
          {say(words.save)}
        </Button>
      )}
      {draft.may.write && (
        <Button tone="primary" icon="send" isDisabled={state.isOvertaken} onPress={() => ask('submit')}>
          {say(words.submit)}
        </Button>
      )}
      {draft.may.takeBack && (
        <Button
          icon="back"
          isPending={takingBack.isPending}
          onPress={() =>
            takingBack.mutate({ edition: draft.edition }, { onError: (error) => onRefused(error, draft.version) })
          }
        >
          {say(words.takeBack)}
        </Button>
      )}
      {choices.length > 0 && <Menu label={say(words.more)} choices={choices} />}
      <ConfirmDialog
        title={say(words.submit)}
        isOpen={asked === 'submit'}
        onClose={close}
        confirmLabel={say(words.submit)}
        isPending={submitting.isPending || state.isSaving}
        error={submitting.error}
        onConfirm={() => void submit()}
      >
        <p>{say(words.submitWords)}</p>
        <OpenFindingsLine counts={open} />
        {state.isDirty && <p>{say(openFindingTexts.unread)}</p>}
        {open.errors + open.warnings > 0 && (
          <Button
            size="small"
            tone="quiet"
            onPress={() => {
              setSheet('findings');
              close();
            }}
          >
            {say(openFindingTexts.look)}
          </Button>
        )}
      </ConfirmDialog>
      <ReasonDialog
        title={say(words.withdraw)}
        reasonLabel={say(words.withdrawReason)}
        isOpen={asked === 'withdraw'}
        onClose={close}
        confirmLabel={say(words.withdraw)}
        tone="grave"
        isPending={withdrawing.isPending}
        error={withdrawing.error}
        onConfirm={(reason) => withdrawing.mutate({ edition: draft.edition, reason })}
      >
        <p>{say(words.withdrawWords)}</p>
      </ReasonDialog>
    </>
  );
}
