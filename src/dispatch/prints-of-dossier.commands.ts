import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { dayIn } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { subjectIn } from '../register/subject.ts';
import { type DossierLine, dossierOf } from './dossier.store.ts';
import { levelName, readerOf, sheetFor } from './prints-sheet.ts';
import type { IndexRow } from './render/desk-papers.ts';
import { renderIndex } from './render/render-index.ts';
import type { Printed } from './send-pdf.ts';

export type IndexRefusal = ActRefusal | PaperRefusal | 'no-such-record';

/**
 * The index of the dossier to which an item or a document belongs: the papers that answer one another, as far as the reader may read them,
 * in the order of their days. Printing it is an entry.
 */
export async function printIndex(
  house: House,
  person: PersonId,
  record: string,
  language: Language,
): Promise<Outcome<Printed, IndexRefusal>> {
  const found = await act(house, person, 'record.print-index', async (acting) => {
    const lines = await dossierOf(acting.tx, record);
    const own = lines.find(({ id }) => id === record);
    if (own === undefined) return refuse('no-such-record');
    acting.about(own.direction === 'in' ? 'item' : 'document', record, { papers: lines.length });
    return done({ lines, own, reader: await readerOf(acting) });
  });
  if (!found.done) return found;
  const { lines, own, reader } = found.value;
  const pages = await renderIndex({
    ...sheetFor(house, language, reader),
    about: own.number,
    day: dayIn(house.zone, house.clock()),
    rows: lines.map((line) => rowOf(house, line, language)),
  });
  return pages.done ? done({ name: 'index.pdf', content: pages.value }) : pages;
}

function rowOf(house: House, line: DossierLine, language: Language): IndexRow {
  const { direction, number, level, name, written, pages, pieces } = line;
  const counted = [pages, pieces > 0 || pages === null ? pieces : null].filter((one) => one !== null);
  return {
    day: showDay(line.day, language, { style: 'numeric' }),
    direction,
    number,
    party: name === null ? (written ?? '—') : nameIn(name, language),
    subject: subjectIn(line, house.profile.classification.neutralSubject, language),
    classification: levelName(house, level, language),
    pieces: counted.join(' + '),
  };
}
