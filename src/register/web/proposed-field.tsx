import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { IconButton, TextLink } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import { learnedWords } from '../proposals/learned-names.text.ts';
import type { Source } from '../proposals/proposals.ts';
import { placeTexts, surenessNames } from '../proposals/shown.text.ts';
import type { FieldName } from './fields.ts';
import { languageName } from './languages.ts';
import { proposedTexts as words } from './proposed.text.ts';
import type { FieldProposal } from './proposed.ts';

/** What is proposed for the fields of a form, and what one may do with it. */
export interface ProposalsAtHand {
  readonly of: (name: FieldName) => FieldProposal | null;
  readonly confirm: (name: FieldName) => void;
  readonly clear: (name: FieldName) => void;
}

interface ProposedFieldProps {
  readonly name: FieldName & keyof typeof fieldNames;
  /** Without it the field stands alone, as in a correction. */
  readonly proposals?: ProposalsAtHand | undefined;
  /** The field itself, which shows what it is given as its description. */
  readonly children: (note: ReactNode) => ReactNode;
}

/** A field with what is proposed for it: marked while it is not looked over, with the words that it comes from, and a button for each answer. */
export function ProposedField({ name, proposals, children }: ProposedFieldProps) {
  const say = useText();
  const found = proposals?.of(name) ?? null;
  if (!proposals || !found || (found.standing !== 'filled' && found.standing !== 'offered'))
    return <div className="proposed-field">{children(undefined)}</div>;
  const { standing, proposal } = found;
  const field = say(fieldNames[name]);
  const sureness = say(surenessNames[proposal.sureness]);
  return (
    <div className="proposed-field" data-standing={standing}>
      {children(
        <span className="proposed-note">
          <span className="proposed-mark">
            {say(standing === 'filled' ? words.proposed : words.offered, { sureness })}
          </span>{' '}
          {standing === 'offered' && <Offered found={found} />}
          <SourceShown source={proposal.source} />
          {proposal.isLearned === true && (
            <>
              {' '}
              {name === 'sender' ? (
                <TextLink href="/learned">{say(learnedWords.fromLearned)}</TextLink>
              ) : (
                say(learnedWords.fromLearned)
              )}
            </>
          )}
        </span>,
      )}
      <div className="proposed-acts">
        <IconButton
          icon="check"
          size="small"
          label={say(standing === 'filled' ? words.confirm : words.takeOf, { field })}
          onPress={() => proposals.confirm(name)}
        />
        <IconButton
          icon="close"
          size="small"
          label={say(standing === 'filled' ? words.clear : words.pass, { field })}
          onPress={() => proposals.clear(name)}
        />
      </div>
    </div>
  );
}

/** What is offered, as the field would show it. */
function Offered({ found: { proposal } }: { found: FieldProposal }) {
  const language = useLanguage();
  const names = useNames();
  const { field, value, name, number } = proposal;
  const written = String(value);
  const shown =
    field === 'sender'
      ? (name?.[language] ?? written)
      : field === 'replyTo'
        ? (number ?? written)
        : field === 'kind'
          ? names.kind(written)
          : field === 'urgency'
            ? names.urgency(written)
            : field === 'level'
              ? names.level(Number(value))
              : field === 'marking'
                ? names.marking(written)
                : field === 'language'
                  ? languageName(written, language)
                  : Array.isArray(value)
                    ? value.join(' · ')
                    : written;
  return (
    <>
      <bdi className="proposed-value">{shown}</bdi>{' '}
    </>
  );
}

/** The words that something comes from, and where they stand. */
export function SourceShown({ source }: { source: Source }) {
  const say = useText();
  const { words: quoted, isHeader, page, line } = source;
  const place = isHeader
    ? say(placeTexts.header)
    : line === null
      ? null
      : page === null
        ? say(placeTexts.line, { line })
        : say(placeTexts.page, { page, line });
  return (
    <>
      <q className="proposed-words">
        <bdi>{quoted}</bdi>
      </q>
      {place && <span className="proposed-place"> {place}</span>}
    </>
  );
}
