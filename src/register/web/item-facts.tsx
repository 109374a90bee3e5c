import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Facts,
  Moment,
  Section,
  StatusMark,
  TextLink,
  type Tone,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import { endingNames, fieldNames, readingNames, stateNames } from '../item.text.ts';
import type { ItemView, ReadingState } from '../register.ts';
import { correctedWords } from './correction.ts';
import { itemTexts as words } from './item.text.ts';
import { languageName } from './languages.ts';
import { useSenderName } from './sender-name.ts';

/** Everything that the register says of an item, with its further copies, where its paper is, and what was put right. */
export function ItemFacts({ item }: { item: ItemView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const senderName = useSenderName();
  const { theirDate } = item;
  return (
    <div className="item-facts">
      <Facts
        facts={[
          [say(words.number), <Bdi key="number">{item.number}</Bdi>],
          [say(words.register), item.registerName[language]],
          [say(words.registeredAt), <Moment key="registered" at={item.registeredAt} />],
          [say(words.registeredBy), item.registeredBy?.name[language]],
          [say(fieldNames.receivedOn), <TwoCalendars key="received" day={item.receivedOn} />],
          [say(fieldNames.lateReason), item.lateReason],
          [say(fieldNames.sender), senderName(item.sender)],
          [say(fieldNames.theirReference), item.theirReference && <Bdi>{item.theirReference}</Bdi>],
          [
            say(fieldNames.theirDate),
            theirDate && (
              <>
                <TwoCalendars day={theirDate.day} />
                {theirDate.written && (
                  <span className="item-written">{say(words.asWritten, { written: theirDate.written })}</span>
                )}
              </>
            ),
          ],
          [say(fieldNames.kind), names.kind(item.kind)],
          [say(fieldNames.channel), names.channel(item.channel)],
          [say(fieldNames.language), languageName(item.language, language)],
          [say(fieldNames.urgency), names.urgency(item.urgency)],
          [say(fieldNames.level), names.level(item.level)],
          [say(fieldNames.marking), item.marking && names.marking(item.marking)],
          [say(fieldNames.openers), item.openers.map(({ name }) => name[language]).join(' · ')],
          [say(fieldNames.pages), item.pages],
          [say(fieldNames.enclosures), item.enclosures.join(' · ')],
          [say(fieldNames.asksAnswer), item.asksAnswer ? say(words.yes) : null],
          [
            say(fieldNames.replyTo),
            item.replyTo ? (
              <TextLink href={`/documents/${item.replyTo}`}>{item.replyToWritten ?? say(words.ourDocument)}</TextLink>
            ) : (
              item.replyToWritten && <Bdi>{item.replyToWritten}</Bdi>
            ),
          ],
          [say(fieldNames.handedInBy), item.handedInBy?.name[language]],
          [say(fieldNames.handedInHow), item.handedInHow],
          [say(fieldNames.filePlan), item.filePlan && names.filePlan(item.filePlan)],
          [
            say(words.importance),
            item.importance && say(item.importance === 'important' ? words.important : words.routine),
          ],
          [
            say(words.closed),
            item.closedHow &&
              `${say(endingNames[item.closedHow])}${item.closedReason ? ` – ${item.closedReason}` : ''}`,
          ],
          [say(stateNames.void), item.voidReason],
          [say(words.imported), item.imported ? say(words.yes) : null],
        ]}
      />
      <Beside item={item} />
    </div>
  );
}

function Beside({ item }: { item: ItemView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      {item.contents?.openedAt && (
        <Section title={say(words.contents)}>
          <Words isLong>{[item.contents.subject, item.contents.note].filter(Boolean).join('\n')}</Words>
          <p className="item-line">
            <bdi>{item.contents.openedBy?.name[language]}</bdi> <Moment at={item.contents.openedAt} />
          </p>
        </Section>
      )}
      <Files item={item} />
      {item.custody.length > 0 && (
        <Section title={say(words.custody)} count={item.custody.length}>
          <ol className="item-lines">
            {item.custody.map((each) => (
              <li key={each.id}>
                <bdi>{each.place}</bdi>
                {each.heldBy && <bdi>{each.heldBy.name[language]}</bdi>}
                {each.signedBy && <span>{say(words.signedFor, { name: each.signedBy })}</span>}
                <Moment at={each.at} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {item.receipts.length > 0 && (
        <Section title={say(words.copies)} count={item.receipts.length}>
          <ol className="item-lines">
            {item.receipts.map((each) => (
              <li key={each.id}>
                <TwoCalendars day={each.receivedOn} style="numeric" />
                <span>{names.channel(each.channel)}</span>
                {each.note && <bdi>{each.note}</bdi>}
                <bdi>{each.recordedBy?.name[language]}</bdi>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {item.corrections.length > 0 && (
        <Section title={say(words.corrections)} count={item.corrections.length}>
          <ol className="item-lines">
            {item.corrections.map((each) => {
              const { field, was, became } = correctedWords(each, names, language);
              return (
                <li key={each.id}>
                  <strong>{field}</strong>
                  <span>
                    <bdi>{became ?? say(words.nothingBefore)}</bdi> ({say(words.was)}{' '}
                    <del>{was ?? say(words.nothingBefore)}</del>)
                  </span>
                  <bdi>{each.reason}</bdi>
                  <bdi>{each.by?.name[language]}</bdi>
                  <Moment at={each.at} />
                </li>
              );
            })}
          </ol>
        </Section>
      )}
    </>
  );
}

/** Every file with its pages and how far it has been read: what is still being read, or is a picture, is not found by its words. */
function Files({ item }: { item: ItemView }) {
  const say = useText();
  const files = [...item.files, ...(item.contents?.files ?? [])];
  if (files.length === 0) return null;
  return (
    <Section title={say(words.files)} count={files.length}>
      <ol className="item-lines">
        {files.map(({ id, name, pages, reading }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {pages !== null && <span>{say(words.filePages, { count: pages })}</span>}
            <StatusMark tone={readingTones[reading]}>{say(readingNames[reading])}</StatusMark>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const readingTones: Readonly<Record<ReadingState, Tone>> = {
  none: 'note',
  waiting: 'waiting',
  recognising: 'waiting',
  read: 'done',
  'no-text': 'note',
  failed: 'late',
};
