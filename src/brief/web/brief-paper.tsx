import { useState } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import { Button, Dialog, Moment, StatusMark, TextLink, TwoCalendars, Words } from '../../apps/web/ui/index.ts';
import { notableBy } from '../../directives/web/minute-draft.ts';
import { MinuteForm } from '../../directives/web/minute-form.tsx';
import { openPaper, paperAddress } from '../../register/web/papers.ts';
import { sectionTexts } from '../brief.text.ts';
import type { BriefLine, BriefView } from '../brief.ts';
import { wordsOf } from '../line-words.ts';
import { bySection } from '../lines.ts';
import { addressOf, BriefWords } from './brief-words.tsx';
import { briefTexts as words } from './daily-brief.text.ts';
import { useSaying } from './use-briefs.ts';

/** An issued brief as it is read: calm and large, an instruction to be given from each line. */
export function BriefPaper({ brief }: { brief: BriefView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const starts = startsOf(brief.lines);
  return (
    <article className="brief">
      <header className="brief-head">
        <h2 className="brief-day">
          <TwoCalendars day={brief.day} style="weekday" />
        </h2>
        <p className="brief-by">
          {brief.level > 0 && <strong className="brief-level">{names.level(brief.level)}</strong>}
          <span>{say(words.composedBy, { name: brief.composedBy.name[language] })}</span>
          {brief.issuedBy && brief.issuedAt && (
            <span>
              {say(words.issuedBy, { name: brief.issuedBy.name[language] })} · <Moment at={brief.issuedAt} />
            </span>
          )}
          {brief.seen.map(({ by, at }) => (
            <StatusMark key={by.id} tone="done">
              {say(words.seenBy, { name: by.name[language] })} · <Moment at={at} />
            </StatusMark>
          ))}
        </p>
        <Button
          icon="print"
          size="small"
          onPress={() => openPaper(paperAddress(`/api/briefs/${brief.id}/brief.pdf`, language))}
        >
          {say(words.print)}
        </Button>
      </header>
      {bySection(brief.lines).map(([section, lines]) => (
        <section key={section} className="brief-section" aria-label={say(sectionTexts[section])}>
          <h3 className="brief-section-title">{say(sectionTexts[section])}</h3>
          <ol className="brief-lines">
            {lines.map((line, at) => (
              <IssuedLine key={line.id} line={line} number={(starts.get(section) ?? 1) + at} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

/** At which number each section begins: the numbers run through the whole brief, as on paper. */
const startsOf = (lines: readonly BriefLine[]): ReadonlyMap<string, number> => {
  let next = 1;
  return new Map(
    bySection(lines).map(([section, found]) => {
      const start = next;
      next += found.length;
      return [section, start];
    }),
  );
};

function IssuedLine({ line, number }: { line: BriefLine; number: number }) {
  const say = useText();
  const { roles } = useMe();
  const { title } = wordsOf(line, useSaying());
  const [isWriting, setWriting] = useState(false);
  const isHis = roles.includes('secretary-general');
  const label = say(isHis ? words.instruct : words.note);
  return (
    <li className="brief-line">
      <span className="brief-number">{number}.</span>
      <div className="brief-line-body">
        <BriefWords line={line} />
        {line.summary !== null && (
          <p className="brief-said">
            <span>{say(words.summary)}</span>
            <Words>{line.summary}</Words>
          </p>
        )}
        <div className="brief-line-acts">
          {notableBy(roles).length > 0 && (
            <Button size="small" icon="pen" onPress={() => setWriting(true)}>
              {label}
            </Button>
          )}
          <TextLink href={addressOf(line)}>{say(words.record)}</TextLink>
        </div>
      </div>
      <Dialog title={label} isOpen={isWriting} onClose={() => setWriting(false)} size="side">
        <p className="brief-instructed" dir="auto">
          {title}
        </p>
        <MinuteForm item={line.item} onDone={() => setWriting(false)} onCancel={() => setWriting(false)} />
      </Dialog>
    </li>
  );
}
