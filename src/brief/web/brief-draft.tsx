import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  CheckField,
  ConfirmDialog,
  EmptyState,
  IconButton,
  ProblemNotice,
  TextField,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { sectionTexts } from '../brief.text.ts';
import type { ArrangeForm, BriefLine, BriefView } from '../brief.ts';
import { wordsOf } from '../line-words.ts';
import { bySection, kept } from '../lines.ts';
import { changed, differs, formOf, moved } from './arranging.ts';
import { BriefWords } from './brief-words.tsx';
import { briefTexts as words } from './daily-brief.text.ts';
import { useSaying } from './use-briefs.ts';

/** What an officer changed and has not saved, with the edition on which he did so. */
interface Unsaved {
  readonly lines: readonly BriefLine[];
  readonly edition: number;
}

/** A brief in hand: its matters in order, each with a summary or left to the next; then it is issued. */
export function BriefDraft({ brief }: { brief: BriefView }) {
  const say = useText();
  const language = useLanguage();
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [isIssuing, setIssuing] = useState(false);
  const lines = unsaved?.lines ?? brief.lines;
  const isChanged = unsaved !== null && differs(unsaved.lines, brief.lines);
  const change = (next: readonly BriefLine[]): void =>
    setUnsaved({ lines: next, edition: unsaved?.edition ?? brief.edition });
  const touches = ['briefs', 'counts'];
  const saving = useAct<ArrangeForm, { edition: number }>(`/api/briefs/${brief.id}/arrange`, {
    touches,
    onDone: () => {
      setUnsaved(null);
      toasts.say(say(words.saved));
    },
  });
  const refreshing = useAct<{ edition: number }, { added: number }>(`/api/briefs/${brief.id}/refresh`, {
    touches,
    onDone: ({ added }) => toasts.say(say(words.refreshed, { count: added })),
  });
  const issue = useAct<{ edition: number }>(`/api/briefs/${brief.id}/issue`, {
    touches,
    onDone: () => {
      setIssuing(false);
      toasts.say(say(words.issued));
    },
  });
  const mayIssue = brief.may.issue;
  return (
    <article className="brief">
      <header className="brief-head">
        <h2 className="brief-day">
          <TwoCalendars day={brief.day} style="weekday" />
        </h2>
        <p className="brief-by">
          <span>{say(words.composedBy, { name: brief.composedBy.name[language] })}</span>
          <span>{say(words.matters, { count: kept([...lines]).length })}</span>
        </p>
        <Button
          icon="again"
          size="small"
          isDisabled={isChanged}
          isPending={refreshing.isPending}
          onPress={() => refreshing.mutate({ edition: brief.edition })}
        >
          {say(words.refresh)}
        </Button>
      </header>
      <ProblemNotice error={refreshing.error ?? saving.error} />
      {lines.length === 0 && (
        <EmptyState icon="brief" title={say(words.nothing)}>
          {say(words.nothingWords)}
        </EmptyState>
      )}
      {bySection(lines).map(([section, found]) => (
        <section key={section} className="brief-section" aria-label={say(sectionTexts[section])}>
          <h3 className="brief-section-title">{say(sectionTexts[section])}</h3>
          <ol className="brief-lines">
            {found.map((line, at) => (
              <DraftLine
                key={line.id}
                line={line}
                number={at + 1}
                isFirst={at === 0}
                isLast={at === found.length - 1}
                onMove={(by) => change(moved(lines, line.id, by))}
                onChange={(part) => change(changed(lines, line.id, part))}
              />
            ))}
          </ol>
        </section>
      ))}
      {lines.length > 0 && (
        <footer className="brief-foot">
          {isChanged && (
            <>
              <span className="brief-unsaved">{say(words.unsaved)}</span>
              <Button
                tone={mayIssue ? 'plain' : 'primary'}
                isPending={saving.isPending}
                onPress={() => saving.mutate(formOf(lines, unsaved.edition))}
              >
                {say(words.save)}
              </Button>
              <Button tone="quiet" onPress={() => setUnsaved(null)}>
                {say(words.discard)}
              </Button>
            </>
          )}
          {mayIssue ? (
            <Button tone="primary" icon="send" isDisabled={isChanged} onPress={() => setIssuing(true)}>
              {say(words.issue)}
            </Button>
          ) : (
            <span className="brief-facts">{say(words.issuerNeeded)}</span>
          )}
        </footer>
      )}
      <ConfirmDialog
        title={say(words.issue)}
        isOpen={isIssuing}
        onClose={() => setIssuing(false)}
        confirmLabel={say(words.issue)}
        isPending={issue.isPending}
        error={issue.error}
        onConfirm={() => issue.mutate({ edition: brief.edition })}
      >
        <p>{say(words.issueWords)}</p>
      </ConfirmDialog>
    </article>
  );
}

interface DraftLineProps {
  readonly line: BriefLine;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onChange: (part: Partial<Pick<BriefLine, 'summary' | 'leftOut'>>) => void;
}

function DraftLine({ line, number, isFirst, isLast, onMove, onChange }: DraftLineProps) {
  const say = useText();
  const { title } = wordsOf(line, useSaying());
  return (
    <li className="brief-line" data-out={line.leftOut || undefined}>
      <span className="brief-number">{number}.</span>
      <div className="brief-line-body">
        <BriefWords line={line} />
        {!line.leftOut && (
          <TextField
            label={say(words.summaryField)}
            description={say(words.summaryHint)}
            rows={2}
            maxLength={500}
            value={line.summary ?? ''}
            onChange={(summary) => onChange({ summary })}
          />
        )}
        <CheckField
          label={say(words.leaveOut)}
          isSelected={line.leftOut}
          onChange={(leftOut) => onChange({ leftOut })}
        />
      </div>
      <div className="brief-moves">
        <IconButton icon="up" label={say(words.up, { title })} isDisabled={isFirst} onPress={() => onMove(-1)} />
        <IconButton icon="down" label={say(words.down, { title })} isDisabled={isLast} onPress={() => onMove(1)} />
      </div>
    </li>
  );
}
