import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, ProblemNotice, StatusMark } from '../../apps/web/ui/index.ts';
import { readingProblem, recognitionTexts as words } from '../recognition.text.ts';
import type { ReadingOfFile } from '../recognition.ts';
import { FileSignatures } from './file-signatures.tsx';
import { isUnderWay } from './recognised.ts';

interface ReadingStateProps {
  readonly address: string;
  readonly reading: ReadingOfFile;
  readonly onDirected: () => void;
  /** Whether the signatures of this file can be verified. */
  readonly isPdf: boolean;
}

/** How far the reading of a file is, why it has no words, and stopping it or beginning again for those who may. */
export function ReadingState({ address, reading, onDirected, isPdf }: ReadingStateProps) {
  const say = useText();
  const stop = useAct<undefined>(`${address}/stop-reading`, { onDone: onDirected });
  const again = useAct<undefined>(`${address}/read-again`, { onDone: onDirected });
  const { state, page, pages, problem, mayDirect, recognised, signatures } = reading;
  const underWay = isUnderWay(reading);
  const mayRepeat = mayDirect && (state === 'failed' || state === 'no-text' || recognised.length > 0);
  if (!underWay && problem === null && !mayRepeat && signatures === 0) return null;
  const error = stop.error ?? again.error;
  return (
    <span className="reading-state" role="status">
      {signatures > 0 && isPdf && <FileSignatures address={address} />}
      {signatures > 0 && !isPdf && <StatusMark tone="note">{say(words.signed, { count: signatures })}</StatusMark>}
      {underWay && (
        <StatusMark tone="waiting">
          {page === null ? say(words.waiting) : say(words.beingRead, { page, pages: pages ?? page })}
        </StatusMark>
      )}
      {!underWay && problem !== null && <span>{say(readingProblem(problem))}</span>}
      {underWay && mayDirect && (
        <Button tone="quiet" size="small" isPending={stop.isPending} onPress={() => stop.mutate(undefined)}>
          {say(words.stop)}
        </Button>
      )}
      {!underWay && mayRepeat && (
        <Button tone="quiet" size="small" isPending={again.isPending} onPress={() => again.mutate(undefined)}>
          {say(words.again)}
        </Button>
      )}
      {error && <ProblemNotice error={error} />}
    </span>
  );
}
