import { boundDirectives } from '../../directives/bounds.store.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { resolutionBookOfHouse } from '../../resolutions/house-book.ts';
import type { DocumentFacts } from './document.ts';
import { officesOfHouse } from './house-offices.ts';
import { precedentsOn } from './house-precedents.ts';
import type { Knowledge } from './knowledge.ts';
import { precedentsAmong } from './precedents.ts';

/** The books of a house, as far as this session may read them and as far as a document needs them. Days are those of the house's zone. */
export async function booksOfHouse(
  tx: Tx,
  facts: DocumentFacts,
  zone: string,
): Promise<Pick<Knowledge, 'resolutions' | 'offices' | 'precedents' | 'directives'>> {
  const resolutions = await resolutionBookOfHouse(tx);
  const onSubject = facts.subject ? await precedentsOn(tx, facts.subject, zone) : [];
  const among = resolutions ? precedentsAmong(resolutions) : () => [];
  return {
    resolutions,
    offices: await officesOfHouse(tx),
    directives: await boundDirectives(tx, zone),
    precedents: (subject, language) => [...among(subject, language).slice(0, 3), ...onSubject],
  };
}
