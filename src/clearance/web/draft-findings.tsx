import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { DraftSlotProps } from '../../apps/web/draft-slots.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Button, Loading, ProblemNotice, Section, toasts } from '../../apps/web/ui/index.ts';
import { showInEditor } from '../../drafting/web/editor/open-editors.ts';
import { checkCodes } from '../clearance.ts';
import type { DraftFinding, FindingsOfDraft, Scope } from '../findings/findings.ts';
import { holdsSuggestion, withSuggestion } from './apply-suggestion.ts';
import { FindingList } from './finding-list.tsx';
import { findingWords as words } from './findings.text.ts';
import './clearance.css';

/** How often the rest of the spelling is asked for, in milliseconds, and how many times. */
const spelling = { everyMs: 1500, times: 8 };

/** What the rules find in the last saved version, check by check, beside the writing. */
export function DraftFindings({ draft, write, writing, isDirty, taken, onTaken }: DraftSlotProps) {
  const say = useText();
  const names = useNames();
  const { data, error, refetch } = useQuery({
    queryKey: ['drafts', draft.id, 'findings', draft.version],
    queryFn: ({ signal }) => api.get<FindingsOfDraft>(`/api/drafts/${draft.id}/findings`, {}, signal),
    enabled: draft.version !== null,
    // To read a classified draft is an entry: of those the rest is seen when it is opened again.
    refetchInterval: ({ state: { data: shown, dataUpdateCount } }) =>
      shown?.isSpelt === false && draft.level === 0 && dataUpdateCount < spelling.times ? spelling.everyMs : false,
  });
  if (draft.version === null) return <p className="findings-lede">{say(words.nothingSaved)}</p>;
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />;
  const scopesOf = (finding: DraftFinding): Scope[] => [
    'document',
    ...(data.may.remember.includes(finding.check) && finding.quote !== ''
      ? ([...(data.may.dossier ? ['dossier' as const] : []), 'house'] as const)
      : []),
  ];
  const placeOf = ({ key, start }: DraftFinding): string => `${data.version} ${key} ${start}`;
  const isTaken = (finding: DraftFinding): boolean =>
    isDirty && taken.has(placeOf(finding)) && holdsSuggestion(writing, finding);
  return (
    <div className="findings">
      {isDirty && (
        <p className="draft-notice" role="status">
          {say(words.stale, { version: data.version ?? draft.version })}
        </p>
      )}
      <p className="findings-lede">
        {say(data.findings.length === 0 ? words.none : words.lede, { version: data.version ?? draft.version })}
      </p>
      {!data.isSpelt && (
        <p className="findings-lede" role="status">
          {say(words.stillSpelling)}
        </p>
      )}
      {checkCodes.map((check) => {
        const those = data.findings.filter((finding) => finding.check === check);
        return (
          those.length > 0 && (
            <Section key={check} title={names.check(check)} count={those.filter(({ answer }) => !answer).length}>
              <FindingList
                findings={those}
                answering={data.may.answer ? { draft: draft.id, scopesOf } : null}
                isTaken={isTaken}
                actsOf={(finding) => (
                  <>
                    {write !== null && <ShowInText finding={finding} />}
                    {write !== null && finding.suggestion !== null && finding.answer === null && !isTaken(finding) && (
                      <TakeSuggestion finding={finding} write={write} onTaken={() => onTaken(placeOf(finding))} />
                    )}
                  </>
                )}
              />
            </Section>
          )
        );
      })}
    </div>
  );
}

interface TakeSuggestionProps {
  readonly finding: DraftFinding;
  readonly write: NonNullable<DraftSlotProps['write']>;
  readonly onTaken: () => void;
}

function TakeSuggestion({ finding, write, onTaken }: TakeSuggestionProps) {
  const say = useText();
  const take = (): void =>
    write((now) => {
      const changed = withSuggestion(now, finding);
      // Said after the change, so that drawing does not begin within drawing.
      queueMicrotask(() => {
        if (changed) onTaken();
        toasts.say(say(changed ? words.applied : words.moved), { tone: changed ? 'done' : 'trouble' });
      });
      return changed ?? now;
    });
  return (
    <Button size="small" tone="plain" icon="check" onPress={take}>
      {say(words.apply)}
    </Button>
  );
}

/** Puts the cursor on the words in the text where they are written. */
function ShowInText({ finding: { version, field, quote, start } }: { finding: DraftFinding }) {
  const say = useText();
  if (field !== 'body' || version === null || quote === '') return null;
  return (
    <Button size="small" tone="quiet" onPress={() => void showInEditor(version, { quote, start })}>
      {say(words.show)}
    </Button>
  );
}
