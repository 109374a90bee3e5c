import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, Facts, LinkButton, Moment, Section, TextLink } from '../../apps/web/ui/index.ts';
import { actText, recordKindTexts } from '../acts.text.ts';
import type { EntryView } from '../audit.ts';
import { placeOf } from './entry-place.ts';
import { ledgerWords as words } from './ledger.text.ts';

interface EntrySheetProps {
  readonly entry: EntryView;
  readonly onRecord: (record: string) => void;
}

/** One entry: what was done, by whom, to which record, what it keeps, and its proof to take away. */
export function EntrySheet({ entry, onRecord }: EntrySheetProps) {
  const say = useText();
  const language = useLanguage();
  const place = placeOf(entry);
  const kind = entry.recordKind === null ? null : (recordKindTexts[entry.recordKind]?.[language] ?? null);
  const { record } = entry;
  return (
    <article className="entry-sheet">
      <h2 className="entry-act">{actText(entry.act)[language]}</h2>
      <Facts
        facts={[
          [say(words.at), <Moment key="at" at={entry.at} />],
          [say(words.who), entry.actor?.[language] ?? say(words.house)],
          [say(words.actingFor), entry.actingFor?.[language]],
          [say(words.record), kind],
          [say(words.number), entry.number && <Bdi>{entry.number}</Bdi>],
          [say(words.position), entry.position === null ? null : <Bdi key="position">{entry.position + 1}</Bdi>],
        ]}
      />
      <div className="entry-acts">
        {place !== null && (
          <LinkButton href={place} icon="onward">
            {say(words.openRecord)}
          </LinkButton>
        )}
        {record !== null && <Button onPress={() => onRecord(record)}>{say(words.onlyRecord)}</Button>}
      </div>
      <Section title={say(words.proofTitle)} level={3}>
        {!entry.isWhole ? (
          <p>{say(words.proofTellsMore)}</p>
        ) : entry.position === null ? (
          <p>{say(words.waitsForCheckpoint)}</p>
        ) : (
          <>
            <p>
              <TextLink href={`/api/ledger/entries/${entry.id}/proof`} download>
                {say(words.proof)}
              </TextLink>
            </p>
            <p>{say(words.proofWords)}</p>
            <pre className="ledger-kept" dir="ltr">
              npx diwan verify proof proof.json --key ledger.vkey
            </pre>
          </>
        )}
      </Section>
      {Object.keys(entry.detail).length > 0 && (
        <Section title={say(words.kept)} level={3}>
          <p className="entry-soft">{say(words.keptWords)}</p>
          <pre className="ledger-kept" dir="ltr">
            {JSON.stringify(entry.detail, null, 2)}
          </pre>
        </Section>
      )}
    </article>
  );
}
