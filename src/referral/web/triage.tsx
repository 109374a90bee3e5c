import type { ReactNode } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { Button } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import './acts.css';
import './triage.css';

/** Height of a row of a tray in CSS pixels: two lines of the subject and one of its state. */
export const trayRowHeight = 92;

interface TriageProps {
  readonly list: ReactNode;
  /** The document in the middle. */
  readonly paper: ReactNode;
  /** What may be done, beside the document; on a tablet below it. */
  readonly acts: ReactNode;
  readonly actsLabel: string;
  /** Without a list: one thing on a page of its own. */
  readonly isAlone?: boolean;
  /** On a tablet only the list or only the chosen thing is in sight. */
  readonly isChosen: boolean;
  readonly onBack: () => void;
}

/** A tray: its list, the document of the chosen item, and the acts at hand. */
export function Triage({ list, paper, acts, actsLabel, isChosen, isAlone = false, onBack }: TriageProps) {
  const say = useText();
  return (
    <div className="triage" data-chosen={isChosen || undefined} data-alone={isAlone || undefined}>
      {!isAlone && <div className="triage-list">{list}</div>}
      {isChosen && (
        <div className="triage-back">
          <Button tone="quiet" size="small" icon="back" onPress={onBack}>
            {say(uiTexts.backToList)}
          </Button>
        </div>
      )}
      <div className="triage-paper">{paper}</div>
      <section className="triage-acts" aria-label={actsLabel}>
        {acts}
      </section>
    </div>
  );
}
