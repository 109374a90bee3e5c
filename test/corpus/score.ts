import { type DocumentFacts, unknownFacts } from '../../src/clearance/checks/document.ts';
import { examine } from '../../src/clearance/checks/examine.ts';
import type { Finding } from '../../src/clearance/checks/finding.ts';
import type { Knowledge } from '../../src/clearance/checks/knowledge.ts';
import { knowledgeOfProfile } from '../../src/clearance/checks/knowledge-of-profile.ts';
import { allRules } from '../../src/clearance/checks/rules.ts';
import { openSpeller } from '../../src/platform/spelling/speller.ts';
import { readText } from '../../src/reading/read-text.ts';
import type { CorpusDocument } from './documents.ts';
import { profile } from './world.ts';

/** What the command line knows: the profile of the corpus and nothing of a house. */
export const knowledge: Knowledge = knowledgeOfProfile(profile);

/** The same with the dictionaries of three languages. */
export const spelling: Knowledge = { ...knowledge, speller: await openSpeller() };

/** Letters on a page. */
export const page = 2_000;

export const factsOf = ({ on, kind }: Pick<CorpusDocument, 'on' | 'kind'>): DocumentFacts => ({
  ...unknownFacts(on),
  kind,
});

/** What all rules find in a text, as `diwan check` asks them. */
export function findingsIn(
  text: string,
  document: Pick<CorpusDocument, 'on' | 'kind'>,
  more: { readonly facts?: Partial<DocumentFacts>; readonly others?: readonly string[] } = {},
): Finding[] {
  const read = (each: string) => readText(each, knowledge.lexicon, { writtenOn: document.on });
  const facts = { ...factsOf(document), ...more.facts };
  return examine({ ...read(text), facts, others: (more.others ?? []).map(read) }, spelling, allRules);
}
