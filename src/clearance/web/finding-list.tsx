import type { ReactNode } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import type { DraftFinding, Scope } from '../findings/findings.ts';
import { FindingLine } from './finding-line.tsx';
import { findingWords as words } from './findings.text.ts';

interface FindingListProps {
  readonly findings: readonly DraftFinding[];
  /** Where answers go and how widely each may be remembered; null where this reader has none to give. */
  readonly answering: { readonly draft: string; readonly scopesOf: (finding: DraftFinding) => readonly Scope[] } | null;
  readonly actsOf?: (finding: DraftFinding) => ReactNode;
  readonly isTaken?: (finding: DraftFinding) => boolean;
}

/** Findings as they wait for an officer: those that stand open, and set aside behind them those that were answered or dismissed. */
export function FindingList({ findings, answering, actsOf, isTaken }: FindingListProps) {
  const say = useText();
  const line = (finding: DraftFinding): ReactNode => (
    <FindingLine
      key={`${finding.key} ${finding.start}`}
      finding={finding}
      isTaken={isTaken?.(finding) ?? false}
      answering={answering && { draft: answering.draft, scopes: answering.scopesOf(finding) }}
      acts={actsOf?.(finding)}
    />
  );
  const open = findings.filter(({ answer }) => answer === null);
  const settled = findings.filter(({ answer }) => answer !== null);
  return (
    <>
      {open.length > 0 && <ol className="finding-list">{open.map(line)}</ol>}
      {settled.length > 0 && (
        <details className="findings-settled">
          <summary>{say(words.settled, { count: settled.length })}</summary>
          <ol className="finding-list">{settled.map(line)}</ol>
        </details>
      )}
    </>
  );
}
