import { readAsHouse, unrecordedAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { addDays, dayIn } from '../kernel/calendar.ts';
import { forgetUploads, unreadFiles } from './file.store.ts';
import { type ReadText, textOfContent } from './file-text.ts';
import { keepText } from './keep-text.ts';
import { learnFrom } from './proposals/learned-names.commands.ts';
import { recogniseFile, recogniseLater } from './recognition.jobs.ts';
import { halfRead, isUnopened } from './recognition.store.ts';
import { readUnlooked } from './unlooked.ts';

/** Takes the jobs of the registers: the text of each file is read after its record, so that search looks into it. */
export async function registerJobs(house: House): Promise<void> {
  await house.jobs.work('read-file', ({ id }) => readRecord(house, id));
  await house.jobs.work('recognise-file', ({ id }) => recogniseFile(house, id));
  await resumeReading(house);
  await readUnlooked(house);
}

/** A house that was cut off while it read begins those files again: the queue itself would wait a quarter of an hour for the one who is gone. */
export async function resumeReading(house: House): Promise<void> {
  const { files, records } = await readAsHouse(house, (tx) => halfRead(tx));
  if (files.length + records.length === 0) return;
  await house.db.transaction().execute(async (tx) => {
    for (const id of records) await house.jobs.send(tx, 'read-file', { id });
    for (const id of files) await house.jobs.send(tx, 'recognise-file', { id });
  });
}

/** Who brought what is remembered this long; what was to be attached has been. */
const keepUploadsDays = 30;

/** Forgets the uploads that were never attached to anything: from time to time, since a house may stay open for months. */
export const sweepUploads = (house: Pick<House, 'db' | 'zone' | 'clock'>): Promise<void> =>
  unrecordedAsHouse(house, (tx) => forgetUploads(tx, addDays(dayIn(house.zone, house.clock()), -keepUploadsDays)));

/** Reads the waiting files of a record, one by one; what a file holds never fails the job. What lies in an unopened envelope is not read. */
export async function readRecord(house: House, record: string): Promise<void> {
  const { files, unopened } = await readAsHouse(house, async (tx) => ({
    files: await unreadFiles(tx, record),
    unopened: await isUnopened(tx, record),
  }));
  for (const file of files) {
    const found: ReadText = unopened
      ? { reading: 'no-text', pages: null, problem: 'sealed' }
      : await textOfContent(house, file);
    await (found.reading === 'pictured'
      ? recogniseLater(house, record, file, found)
      : keepText(house, record, file, found));
  }
  await learnFrom(house, record);
}
