import type { House } from '../../directory/house.ts';
import type { Reading } from '../../platform/files/reading.ts';
import type { Stored } from '../../platform/files/store.ts';
import { createUnfolding } from '../../platform/files/unfold.ts';
import { sourceOf } from '../../register/file-text.ts';
import type { FileTaken, NewArrival } from '../intake.ts';
import { sorted } from '../take-content.ts';

const plainText = { kind: 'txt', mediaType: 'text/plain; charset=utf-8', pages: null } as const;

/** The words of a message as a paper of its own: who wrote to whom, when, about what, and then what he wrote. Empty where he wrote nothing. */
function paperOf({ text, mail }: Reading): string {
  const { from = '', to = [], cc = [], date = '', subject = '' } = mail ?? {};
  const said = subject !== '' && text.startsWith(subject) ? text.slice(subject.length).trimStart() : text;
  if (said.trim() === '') return '';
  const head = [
    ['From', from],
    ['To', to.join(', ')],
    ['Cc', cc.join(', ')],
    ['Date', date],
    ['Subject', subject],
  ].filter(([, value]) => value !== '');
  return `${head.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${said}\n`;
}

export interface Opened {
  readonly files: readonly FileTaken[];
  readonly leftOut: NewArrival['leftOut'];
  /** What it says; null where it could not be read, and then it stands for itself. */
  readonly reading: Reading | null;
}

/**
 * Opens a message that is kept: its words and enclosures as files of their own, and the message itself, as it was received, with its signature if it
 * bears one, as the proof of how it came. A part that cannot be taken in is named; the proof holds it all the same.
 */
export async function openMessage(house: House, stored: Stored): Promise<Opened> {
  const raw = { name: 'message.eml', kind: 'eml', mediaType: 'message/rfc822', ...stored, pages: null } as const;
  const read = await house.reader.readFile(await sourceOf(house.files, stored.sha256), 'eml');
  if (!read.done) {
    const leftOut = [{ name: raw.name, code: read.refusal, facts: read.facts }];
    return { files: [{ ...raw, part: 'main' }], leftOut, reading: null };
  }
  const papers: FileTaken[] = [];
  const words = paperOf(read.value);
  if (words !== '') {
    const kept = await house.files.put(Buffer.from(words));
    papers.push({ part: 'main', name: 'message.txt', ...plainText, ...kept });
  }
  const { enclosures, leftOut } = sorted(await createUnfolding(house.intake).takeParts(read.value.parts));
  papers.push(
    ...enclosures.map((file, at) => (papers.length === 0 && at === 0 ? { ...file, part: 'main' as const } : file)),
  );
  const proof: FileTaken = { ...raw, part: papers.length === 0 ? 'main' : 'transmission' };
  return { files: [...papers, proof], leftOut, reading: read.value };
}
