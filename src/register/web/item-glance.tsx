import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Facts, Keys, LinkButton, StatusMark, TwoCalendars, Words } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { ItemRow } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { itemTexts } from './item.text.ts';
import { ItemState } from './item-state.tsx';
import { useSenderName } from './sender-name.ts';
import { useSubject } from './subject.ts';

/** What the register's line says of an item, at a glance: nothing is opened, so that glancing at a classified one is no reading of it. */
export function ItemGlance({ item }: { item: ItemRow }) {
  const say = useText();
  const names = useNames();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  return (
    <article className="glance">
      <p className="glance-number">
        <Bdi>{item.number}</Bdi> <ItemState state={item.state} />
        {item.sealed && <StatusMark tone="stopped">{say(itemTexts.sealed)}</StatusMark>}
      </p>
      <h2 className="glance-title" dir="auto">
        {subjectOf(item)}
      </h2>
      <div className="glance-facts">
        <Facts
          facts={[
            [say(fieldNames.sender), <Words key="sender">{senderName(item.sender)}</Words>],
            [say(fieldNames.theirReference), item.theirReference && <Bdi>{item.theirReference}</Bdi>],
            [say(fieldNames.theirDate), item.theirDate && <TwoCalendars day={item.theirDate.day} />],
            [say(fieldNames.receivedOn), <TwoCalendars key="received" day={item.receivedOn} />],
            [say(fieldNames.kind), names.kind(item.kind)],
            [say(fieldNames.channel), names.channel(item.channel)],
            [say(fieldNames.urgency), names.urgency(item.urgency)],
            [say(fieldNames.level), names.level(item.level)],
            [say(fieldNames.asksAnswer), item.asksAnswer ? say(itemTexts.yes) : null],
          ]}
        />
      </div>
      {item.level > 0 && <p className="glance-note">{say(words.readingRecorded)}</p>}
      <LinkButton href={`/items/${item.id}`} tone="primary" icon="eye">
        {say(words.open)} <Keys>{['Enter']}</Keys>
      </LinkButton>
    </article>
  );
}
