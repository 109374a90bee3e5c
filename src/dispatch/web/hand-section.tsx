import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  Facts,
  FileDrop,
  LinkButton,
  Moment,
  ProblemNotice,
  Section,
  StatusMark,
  type Tone,
  toasts,
} from '../../apps/web/ui/index.ts';
import type { DocumentView } from '../dispatch.ts';
import { handStateNames, scanProblemTexts, scanStateNames } from '../wet/wet.text.ts';
import type { HandState, ScanView } from '../wet/wet.ts';
import { handTexts as words } from './hand.text.ts';
import { useHand } from './use-hand.ts';
import './hand.css';

/** How a document that is signed by hand stands, in a shape. */
export const handTones: Readonly<Record<HandState, Tone>> = {
  'awaits-scan': 'waiting',
  reading: 'waiting',
  'to-compare': 'due',
  accepted: 'done',
};

/** The signing by hand of a document: its scan is brought here, read, and on its way to be compared. Nothing where it was signed in the house. */
export function HandSection({ document }: { document: DocumentView }) {
  return document.hand === null ? null : <Hand id={document.id} isSigned={document.state === 'signed'} />;
}

function Hand({ id, isSigned }: { id: string; isSigned: boolean }) {
  const say = useText();
  const { data, error } = useHand(id);
  if (data === undefined) return <ProblemNotice error={error} />;
  const [newest] = data.scans;
  return (
    <Section
      title={say(words.title)}
      acts={<StatusMark tone={handTones[data.state]}>{say(handStateNames[data.state])}</StatusMark>}
    >
      {newest && <Newest scan={newest} />}
      {data.state === 'awaits-scan' && isSigned && (
        <p className="hand-words">{say(data.may.bring ? words.awaits : words.awaitsOthers)}</p>
      )}
      {data.may.bring && <Bring id={id} />}
      {newest && newest.comparison !== null && (
        <LinkButton
          href={`/documents/${id}/scan`}
          tone={data.state === 'to-compare' && data.may.judge ? 'primary' : 'plain'}
          icon="search"
        >
          {say(data.state === 'to-compare' && data.may.judge ? words.compare : words.look)}
        </LinkButton>
      )}
    </Section>
  );
}

function Newest({ scan }: { scan: ScanView }) {
  const say = useText();
  const language = useLanguage();
  return (
    <>
      <Facts
        facts={[
          [
            say(words.broughtBy),
            <span key="b">
              <bdi>{scan.broughtBy[language]}</bdi> · <Moment at={scan.broughtAt} /> · {say(scanStateNames[scan.state])}
            </span>,
          ],
          [
            say(words.decidedBy),
            scan.decidedBy && scan.decidedAt && (
              <span key="d">
                <bdi>{scan.decidedBy[language]}</bdi> · <Moment at={scan.decidedAt} />
              </span>
            ),
          ],
          [say(words.reason), scan.reason],
        ]}
      />
      {scan.problem && <p className="act-refused">{say(scanProblemTexts[scan.problem])}</p>}
      {scan.state === 'reading' && (
        <p role="status">{say(words.reading, { read: scan.read, toRead: Math.max(scan.toRead, 1) })}</p>
      )}
    </>
  );
}

interface Uploaded {
  readonly files: readonly { readonly taken: boolean; readonly sha256?: string }[];
}

function Bring({ id }: { id: string }) {
  const say = useText();
  const [brought, setBrought] = useState<readonly string[]>([]);
  const act = useAct<{ files: readonly string[] }, { pages: number }>(`/api/documents/${id}/scans`, {
    touches: ['documents', 'trays', 'counts'],
    onDone: () => toasts.say(say(words.brought)),
  });
  const hashes = (results: readonly Uploaded[]): string[] =>
    results.flatMap(({ files }) => files.flatMap(({ taken, sha256 }) => (taken && sha256 ? [sha256] : [])));
  return (
    <div className="hand-bring">
      <FileDrop<Uploaded>
        label={say(words.file)}
        to="/api/files"
        accept={['application/pdf', 'image/tiff', 'image/jpeg', 'image/png']}
        onStored={(results) => setBrought(hashes(results))}
      />
      {brought.length > 0 && (
        <Button tone="primary" isPending={act.isPending} onPress={() => act.mutate({ files: brought })}>
          {say(words.bring)}
        </Button>
      )}
      <ProblemNotice error={act.error} />
    </div>
  );
}
