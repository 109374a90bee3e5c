import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Button, Icon, Keys, TextLink } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { Cited, PaperRead, Proposals, Twin } from '../proposals/proposals.ts';
import { citedNames, paperTexts, remarkTexts, twinTexts } from '../proposals/shown.text.ts';
import { proposedTexts as words } from './proposed.text.ts';
import { type Proposed, waitingIn } from './proposed.ts';
import { SourceShown } from './proposed-field.tsx';
import './proposed.css';

interface ProposalsBarProps {
  readonly proposed: Proposed;
  readonly onConfirmAll: () => void;
  readonly onClearAll: () => void;
  readonly onAgain: () => void;
}

/** Above the form: how far the reading of the papers is, what is to be looked over, what does not agree, and what is cited. */
export function ProposalsBar({ proposed, onConfirmAll, onClearAll, onAgain }: ProposalsBarProps) {
  const say = useText();
  const { state, said } = proposed;
  const count = waitingIn(proposed).length;
  return (
    <section className="proposals" aria-label={say(words.title)} data-state={state}>
      <div className="proposals-head">
        <p role="status" className="proposals-count">
          <Icon name={state === 'failed' ? 'warning' : 'eye'} size={16} />{' '}
          <span>{say(sentenceOf(proposed), { count })}</span>
        </p>
        {state === 'failed' && (
          <Button tone="quiet" size="small" icon="again" onPress={onAgain}>
            {say(words.again)}
          </Button>
        )}
        {count > 0 && (
          <span className="proposals-acts">
            <Button tone="plain" size="small" icon="check" onPress={onConfirmAll}>
              {say(words.confirmAll)} <Keys>{['Alt', 'Enter']}</Keys>
            </Button>
            <Button tone="quiet" size="small" onPress={onClearAll}>
              {say(words.clearAll)}
            </Button>
          </span>
        )}
      </div>
      {said && <AddressedTo said={said} />}
      {said?.twins && <Twins twins={said.twins} />}
      {said && <Remarks said={said} />}
      {said && said.cited.length > 0 && <CitedList cited={said.cited} />}
    </section>
  );
}

/** Registered letters that may be this one: told, with the reason, and in the way of nothing. */
function Twins({ twins }: { twins: readonly Twin[] }) {
  const say = useText();
  const names = useNames();
  return (
    <ul className="proposals-remarks">
      {twins.map(({ item, number, channel, receivedOn, reason, percent }) => (
        <li key={item}>
          <Icon name="again" size={16} />
          <span>
            {say(twinTexts.found, { channel: names.channel(channel), day: receivedOn })}{' '}
            <TextLink href={`/items/${item}`}>
              <Bdi>{number}</Bdi>
            </TextLink>{' '}
            – {say(twinTexts[reason], { percent })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** To whom the paper says that it goes; the form does not ask it, whoever directs will want to know. */
function AddressedTo({ said: { proposals } }: { said: Proposals }) {
  const say = useText();
  const found = proposals.find(({ field }) => field === 'addressee');
  if (!found) return null;
  return (
    <p className="proposals-addressee">
      {say(fieldNames.addressee)}: <bdi>{String(found.value)}</bdi>
    </p>
  );
}

const isRead = ({ state }: PaperRead): boolean => state === 'read' || state === 'recognised';

function sentenceOf({ state, said, fields }: Proposed) {
  if (state === 'reading') return words.reading;
  if (state === 'failed' || said === null) return words.failed;
  if (Object.keys(fields).length > 0) return words.waiting;
  if (said.papers.some(isRead)) return words.nothing;
  return said.papers.some((paper) => paper.state === 'not-read') ? words.failed : words.noText;
}

function Remarks({ said: { remarks, papers } }: { said: Proposals }) {
  const say = useText();
  const isAllUnread = !papers.some(isRead);
  const shown = papers.flatMap((paper) => {
    const text = remarkOf(paper, isAllUnread);
    return text && paper.file ? [{ file: paper.file, text }] : [];
  });
  if (remarks.length + shown.length === 0) return null;
  return (
    <ul className="proposals-remarks">
      {remarks.map(({ code, facts, source }) => (
        <li key={`${code} ${source.line}`}>
          <Icon name={code === 'stays-closed' ? 'lock' : 'warning'} size={16} />
          <span>
            {say(remarkTexts[code], facts)} <SourceShown source={source} />
          </span>
        </li>
      ))}
      {shown.map(({ file, text }) => (
        <li key={file}>
          <Icon name="info" size={16} />
          <span>
            <bdi>{file}</bdi>: {say(text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is said of one paper among others; where none could be read the head says so. */
const remarkOf = ({ state, isCut }: PaperRead, isAllUnread: boolean) =>
  state === 'read' ? (isCut ? paperTexts.cut : null) : isAllUnread && state === 'no-text' ? null : paperTexts[state];

function CitedList({ cited }: { cited: readonly Cited[] }) {
  const say = useText();
  return (
    <details className="proposals-cited">
      <summary>
        <Icon name="down" size={16} /> {say(words.cites, { count: cited.length })}
      </summary>
      <ul>
        {cited.map(({ kind, canonical, source }) => (
          <li key={`${kind} ${canonical}`}>
            {say(citedNames[kind])} {kind !== 'session' && <Bdi>{canonical}</Bdi>} <SourceShown source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
