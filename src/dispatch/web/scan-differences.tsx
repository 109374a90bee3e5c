import { useText } from '../../apps/web/i18n.tsx';
import { Button, ChoiceField, Section, TextField } from '../../apps/web/ui/index.ts';
import { decisionNames, sortNames, troubleTexts } from '../wet/wet.text.ts';
import { type Comparison, type Decision, type Difference, decisionHows, isInTheWay } from '../wet/wet.ts';
import { handTexts as words } from './hand.text.ts';
import { type Decisions, weightyBySort } from './judging.ts';

type Decided = Omit<Decision, 'difference'>;

interface ScanDifferencesProps {
  readonly comparison: Comparison;
  readonly decisions: Decisions;
  /** Null where the reader only looks. */
  readonly onDecide: ((id: number, decided: Decided) => void) | null;
  readonly chosen: number | null;
  readonly onShow: (id: number) => void;
}

/** What differs between the cleared words and the scan, what weighs most first; what was only read badly is folded away and counted. */
export function ScanDifferences({ comparison, decisions, onDecide, chosen, onShow }: ScanDifferencesProps) {
  const say = useText();
  const groups = weightyBySort(comparison);
  const poor = comparison.differences.filter(({ sort }) => sort === 'poor');
  return (
    <>
      <p className="compare-note">
        {say(words.alike, { count: comparison.alike, figures: comparison.figuresAlike })}{' '}
        {comparison.notReadable > 0 && say(words.notReadable, { count: comparison.notReadable })}
      </p>
      {groups.length === 0 && <p>{say(words.none)}</p>}
      {groups.map(([sort, some]) => (
        <Section key={sort} title={say(sortNames[sort])} count={some.length}>
          <ol className="compare-list">
            {some.map((one) => (
              <li key={one.id} data-chosen={chosen === one.id ? '' : undefined} data-sort={sort}>
                <Said difference={one} onShow={onShow} />
                {isInTheWay(one) ? (
                  <p className="act-refused">{say(words.inTheWay)}</p>
                ) : (
                  <Deciding difference={one} decided={decisions[one.id]} onDecide={onDecide} />
                )}
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {poor.length > 0 && (
        <details className="compare-poor">
          <summary>{say(words.folded, { count: poor.length })}</summary>
          <ul className="compare-list">
            {poor.map((one) => (
              <li key={one.id} data-chosen={chosen === one.id ? '' : undefined}>
                <Said difference={one} onShow={onShow} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A difference in words, and the way to its place on the page. */
function Said({ difference, onShow }: { difference: Difference; onShow: (id: number) => void }) {
  const say = useText();
  const { id, trouble, cleared, scanned, scanPage, paperPage } = difference;
  return (
    <div className="compare-said">
      {trouble === null ? (
        <p>
          <span className="compare-word">{say(words.cleared)}</span> <bdi>{cleared ?? say(words.nothing)}</bdi>
          <br />
          <span className="compare-word">{say(words.scanned)}</span>{' '}
          <bdi className="compare-read">{scanned ?? say(words.nothing)}</bdi>
        </p>
      ) : (
        <p>{say(troubleTexts[trouble], { paper: paperPage ?? 0, scan: scanPage ?? 0 })}</p>
      )}
      {scanPage !== null && (
        <Button size="small" tone="quiet" onPress={() => onShow(id)}>
          {say(words.show)} ({say(words.onPage, { page: scanPage })})
        </Button>
      )}
    </div>
  );
}

interface DecidingProps {
  readonly difference: Difference;
  readonly decided: Decided | undefined;
  readonly onDecide: ScanDifferencesProps['onDecide'];
}

function Deciding({ difference, decided, onDecide }: DecidingProps) {
  const say = useText();
  const { id, cleared, scanned, trouble } = difference;
  if (onDecide === null)
    return decided === undefined ? null : (
      <p className="compare-note">
        {say(decisionNames[decided.how])}
        {decided.note && (
          <>
            {': '}
            <bdi>{decided.note}</bdi>
          </>
        )}
      </p>
    );
  const named = trouble === null ? (cleared ?? scanned ?? '') : say(troubleTexts[trouble], { paper: 0, scan: 0 });
  return (
    <>
      <ChoiceField
        label={say(words.decide, { words: named })}
        isInline
        value={decided?.how ?? null}
        choices={decisionHows.map((how) => ({ id: how, label: say(decisionNames[how]) }))}
        onChange={(how) => onDecide(id, { how: how as Decided['how'], note: decided?.note ?? null })}
      />
      {decided?.how === 'harmless' && (
        <TextField
          label={say(words.why)}
          value={decided.note ?? ''}
          onChange={(note) => onDecide(id, { how: 'harmless', note })}
          isRequired
        />
      )}
    </>
  );
}
