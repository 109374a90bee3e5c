import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { common, headOf, markOf, sheet } from '../dispatch/render/sheet.ts';
import type { Printed } from '../dispatch/send-pdf.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { showDay, showMoment } from '../kernel/dates-shown.ts';
import type { PersonId } from '../kernel/id.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import { spelledOut } from '../platform/pdf/printable.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { sectionTexts } from './brief.text.ts';
import type { BriefLine, BriefView } from './brief.ts';
import { type Saying, wordsOf } from './line-words.ts';
import { bySection } from './lines.ts';
import { paperWords as words } from './paper.text.ts';
import { openBrief } from './read.commands.ts';

export type PrintRefusal = ActRefusal | PaperRefusal | 'no-such-brief' | 'not-issued-yet';

/**
 * An issued brief on paper, as its reader may see it: an internal paper, marked with the highest classification of what stands on it. Printing
 * is an entry of its own; where the Secretary-General has it printed himself, he has opened it.
 */
export async function printBrief(
  house: House,
  person: PersonId,
  id: string,
  language: Language,
): Promise<Outcome<Printed, PrintRefusal>> {
  const opened = await openBrief(house, person, id);
  if (!opened.done) return opened;
  const brief = opened.value;
  if (brief.state === 'draft') return refuse('not-issued-yet');
  const reader = await act<Text, never>(house, person, 'brief.print', async (acting) => {
    acting.about('brief', id);
    const { name } = await acting.tx
      .selectFrom('directory.person')
      .select('name')
      .where('id', '=', person)
      .executeTakeFirstOrThrow();
    return done(name as unknown as Text);
  });
  if (!reader.done) return reader;
  const pages = await sheet(
    'brief',
    spelledOut(paperOf(house, brief, reader.value, language)),
    house.clock(),
    markOf(house.profile.letterhead),
  );
  return pages.done ? done({ name: `brief-${brief.day}.pdf`, content: pages.value }) : pages;
}

function paperOf(house: House, brief: BriefView, reader: Text, language: Language) {
  const { letterhead, classification, kinds } = house.profile;
  const saying: Saying = {
    language,
    zone: house.zone,
    neutral: classification.neutralSubject,
    kindName: (kind) => kinds.find(({ id }) => id === kind)?.name[language] ?? kind,
  };
  const levelName = (rank: number): string | null =>
    rank === 0 ? null : (classification.levels.find((one) => one.rank === rank)?.name[language] ?? String(rank));
  const by = (word: 'issued' | 'printed', name: Text, at: Date): string =>
    format(
      words[word],
      language,
      { name: nameIn(name, language), at: showMoment(at, house.zone, language) },
      { isolated: true },
    );
  let number = 0;
  const lineOf = (line: BriefLine) => {
    number += 1;
    const { title, facts, reason } = wordsOf(line, saying);
    const mark = levelName(line.told.level);
    const said = [
      ...(reason === null ? [] : [{ head: format(words.why, language), words: reason }]),
      ...(line.summary === null ? [] : [{ head: format(words.summary, language), words: line.summary }]),
    ];
    const long = title.length + said.reduce((length, each) => length + each.words.length, 0) > 1200;
    return { number: `${number}.`, title: mark === null ? title : `${mark} – ${title}`, facts, said, long };
  };
  return {
    ...common(language),
    ...headOf(letterhead, language),
    'file-title': `${format(words.title, language)} ${brief.day}`,
    title: format(words.title, language),
    dates: asTitle(showDay(brief.day, language, { calendar: 'both', style: 'weekday' })),
    marking: levelName(brief.level),
    sections: bySection(brief.lines).map(([section, lines]) => ({
      title: format(sectionTexts[section], language),
      lines: lines.map(lineOf),
    })),
    issued: by('issued', brief.issuedBy!.name, new Date(brief.issuedAt!)),
    printed: by('printed', reader, house.clock()),
    instruction: format(words.instruction, language),
    trial: house.kind === 'trial',
  };
}

// French writes the days of the week small; a line of its own begins with a capital.
const asTitle = (words: string): string => words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
