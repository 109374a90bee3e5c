import { useMemo, useState } from 'react';
import { useText } from '../i18n.tsx';
import {
  Bdi,
  DocumentViewer,
  Facts,
  Moment,
  Paper,
  Row,
  Section,
  StatusMark,
  Tabs,
  Timeline,
  TwoCalendars,
  VirtualList,
} from '../ui/index.ts';
import { galleryTexts as words } from './gallery.text.ts';

const rowCount = 100_000;

/** A register of a hundred thousand rows. */
export function LongList() {
  const say = useText();
  const [chosen, setChosen] = useState<string | null>('item-2');
  const items = useMemo(() => Array.from({ length: rowCount }, (_, row) => ({ id: `item-${row}`, row })), []);
  return (
    <Section title={say(words.list)} count={rowCount}>
      <div className="gallery-list">
        <VirtualList
          label={say(words.list)}
          items={items}
          selectedId={chosen}
          onSelect={({ id }) => setChosen(id)}
          total={rowCount}
        >
          {({ row }) => (
            <Row
              isNew={row < 2}
              lead={
                <>
                  <Bdi>1448/{String(rowCount - row).padStart(6, '0')}</Bdi>
                  <TwoCalendars day="2026-11-21" style="numeric" isStacked />
                </>
              }
              title={say(words.rowSubject, { row: rowCount - row })}
              note={
                <>
                  <bdi>{say(row % 2 === 0 ? words.mission : words.institute)}</bdi> · <Bdi>PM/{27 + row}/2026</Bdi>
                </>
              }
              end={
                row % 3 === 0 ? (
                  <StatusMark tone="due">{say(words.due)}</StatusMark>
                ) : (
                  <StatusMark tone={row % 3 === 1 ? 'open' : 'done'}>
                    {say(row % 3 === 1 ? words.open : words.closed)}
                  </StatusMark>
                )
              }
            />
          )}
        </VirtualList>
      </div>
    </Section>
  );
}

function Story() {
  const say = useText();
  return (
    <Timeline
      label={say(words.story)}
      moments={[
        { id: '1', at: '2026-11-18T08:40:00Z', title: say(words.arrived), who: say(words.mission) },
        { id: '2', at: '2026-11-18T09:05:00Z', title: say(words.registered), who: say(words.officer), tone: 'gate' },
        {
          id: '3',
          at: '2026-11-19T11:20:00Z',
          title: say(words.directed),
          who: say(words.general),
          body: say(words.directedWords),
          tone: 'gate',
        },
        { id: '4', at: '2026-11-21T10:10:00Z', title: say(words.returned), who: say(words.system), tone: 'trouble' },
        { id: '5', at: '2026-11-26', title: say(words.answerDue), tone: 'awaited' },
      ]}
    />
  );
}

/** One record: its story on one line of time, and its facts. */
export function Record() {
  const say = useText();
  return (
    <Section title={say(words.story)}>
      <Tabs
        label={say(words.story)}
        tabs={[
          { id: 'story', label: say(words.tabStory), count: 5, content: <Story /> },
          {
            id: 'facts',
            label: say(words.tabFacts),
            content: (
              <Facts
                facts={[
                  [say(words.subject), say(words.subjectValue)],
                  [say(words.sender), say(words.mission)],
                  [say(words.reference), <Bdi key="reference">PM/27/2026</Bdi>],
                ]}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

/** Days and instants, in the calendar that the reader chose. */
export function Days() {
  const say = useText();
  return (
    <Section title={say(words.days)}>
      <div className="gallery-line">
        <TwoCalendars day="2026-11-21" />
        <TwoCalendars day="2026-11-21" style="weekday" />
        <TwoCalendars day="2026-11-21" style="numeric" />
        <Moment at="2026-11-21T10:10:00Z" />
      </div>
    </Section>
  );
}

/** Words on paper, and a file beside them. */
export function Papers() {
  const say = useText();
  return (
    <Section title={say(words.paper)}>
      <div className="gallery-pair">
        <Paper lang="ar" dir="rtl">
          {words.letterBody.ar}
        </Paper>
        <Paper lang="fr" dir="ltr">
          {words.letterBody.fr}
        </Paper>
      </div>
      <div className="gallery-viewer">
        <DocumentViewer
          name="note-verbale.pdf"
          mediaType="application/pdf"
          address="/api/gallery/note.pdf"
          text={words.letterBody.en}
        />
      </div>
    </Section>
  );
}
