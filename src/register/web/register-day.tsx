import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  EmptyState,
  Loading,
  Moment,
  ProblemNotice,
  Section,
  TextLink,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { RegisterOfDay } from '../list.commands.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { DayBar, useDayOfRegister } from './day-bar.tsx';
import { openPaper, paperAddress } from './papers.ts';
import { useSenderName } from './sender-name.ts';
import { useSubject } from './subject.ts';

/** The register of a day as it stands in the book: numbers in order, papers that changed hands, what came without a number; and its print. */
export function RegisterDay({ register }: { register: RegisterView }) {
  const say = useText();
  const language = useLanguage();
  const { day, go } = useDayOfRegister();
  const path = `/api/registers/${register.id}/days/${day}`;
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'day', register.id, day],
    queryFn: ({ signal }) => api.get<RegisterOfDay>(path, {}, signal),
  });
  return (
    <div className="register-body">
      <DayBar day={day} go={go}>
        <Button tone="primary" icon="print" onPress={() => openPaper(paperAddress(`${path}/register.pdf`, language))}>
          {say(words.printDay)}
        </Button>
        <Button icon="print" onPress={() => openPaper(paperAddress(`${path}/deliveries.pdf`, language))}>
          {say(words.printDeliveries)}
        </Button>
      </DayBar>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading rows={8} />}
      {data && <DaySheet day={data} />}
    </div>
  );
}

function DaySheet({ day }: { day: RegisterOfDay }) {
  const say = useText();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  if (day.lines.length + day.deliveries.length + day.unregistered.length === 0)
    return <EmptyState icon="registers" title={say(words.dayEmpty)} />;
  return (
    <>
      {day.lines.length > 0 && (
        <Section title={say(words.entries)} count={day.lines.length}>
          <div className="register-scroll">
            <table className="register-table">
              <thead>
                <tr>
                  <th scope="col">{say(words.number)}</th>
                  <th scope="col">{say(words.time)}</th>
                  <th scope="col">{say(fieldNames.sender)}</th>
                  <th scope="col">{say(fieldNames.theirReference)}</th>
                  <th scope="col">{say(fieldNames.subject)}</th>
                  <th scope="col">{say(fieldNames.pages)}</th>
                  <th scope="col">{say(words.whereIs)}</th>
                </tr>
              </thead>
              <tbody>
                {day.lines.map((line) => (
                  <tr key={line.id} data-void={line.state === 'void' || undefined}>
                    <th scope="row" aria-label={line.number}>
                      <TextLink href={`/items/${line.id}`}>
                        <Bdi>{line.number}</Bdi>
                      </TextLink>
                    </th>
                    <td>
                      <Moment at={line.registeredAt} isTimeOnly />
                    </td>
                    <td dir="auto">{senderName(line.sender)}</td>
                    <td>
                      {line.theirReference && <Bdi>{line.theirReference}</Bdi>}{' '}
                      {line.theirDate && <TwoCalendars day={line.theirDate.day} style="numeric" isStacked />}
                    </td>
                    <td dir="auto">
                      {line.voidReason === null ? subjectOf(line) : say(words.voided, { reason: line.voidReason })}
                    </td>
                    <td>{line.pages}</td>
                    <td dir="auto">{line.whereIs}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
      {day.deliveries.length > 0 && <Deliveries day={day} />}
      {day.unregistered.length > 0 && (
        <Section title={say(words.unregistered)} count={day.unregistered.length}>
          <ul className="item-lines">
            {day.unregistered.map((row) => (
              <li key={row.id}>
                <bdi>{row.description}</bdi>
                {row.receivedFrom && <bdi>{row.receivedFrom}</bdi>}
                <span>{say(words.piecesCount, { count: row.pieces })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Deliveries({ day }: { day: RegisterOfDay }) {
  const say = useText();
  const subjectOf = useSubject();
  const language = useLanguage();
  return (
    <Section title={say(words.deliveries)} count={day.deliveries.length}>
      <div className="register-scroll">
        <table className="register-table">
          <thead>
            <tr>
              <th scope="col">{say(words.number)}</th>
              <th scope="col">{say(words.time)}</th>
              <th scope="col">{say(fieldNames.subject)}</th>
              <th scope="col">{say(words.place)}</th>
              <th scope="col">{say(words.unit)}</th>
              <th scope="col">{say(words.signedFor)}</th>
            </tr>
          </thead>
          <tbody>
            {day.deliveries.map((each) => (
              <tr key={each.id}>
                <td>
                  <Bdi>{each.number}</Bdi>
                </td>
                <td>
                  <Moment at={each.at} isTimeOnly />
                </td>
                <td dir="auto">{subjectOf(each)}</td>
                <td dir="auto">{each.place}</td>
                <td>{each.heldBy?.name[language]}</td>
                <td dir="auto">{each.signedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
