import { keyOfWord, type Spelling, type SpeltWord } from '../../platform/spelling/spelling.ts';
import type { ReadText } from '../../reading/reading.ts';
import { rule } from './c4-language/rules/spelling.ts';
import type { DocumentFacts } from './document.ts';
import type { Knowledge, Speller } from './knowledge.ts';
import type { AnyRule } from './rule.ts';

/** How long findings wait for the dictionaries, in milliseconds; each of the two questions has half of it. */
export const spellingPatienceMs = 800;

/**
 * A speller that knows the words of some texts, asked of the dictionaries in another thread: the rule is first only listened to, for the
 * words of which it would ask. A word about which the dictionaries have not answered in time counts as right, so that nothing is said of
 * it until all is known that belongs to the finding; `isWhole` tells whether that befell any.
 * @param rules the rules that will be asked; where spelling is none of them, nothing is
 */
export async function spellerFor(
  read: readonly ReadText[],
  facts: DocumentFacts,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
  spelling: Spelling | null,
  patienceMs: number = spellingPatienceMs,
): Promise<{ readonly speller: Speller | null; readonly isWhole: boolean }> {
  if (spelling === null || !rules.some(({ id }) => id === rule.id)) return { speller: null, isWhole: true };
  const askRule = (speller: Speller): void => {
    for (const version of read)
      for (const _found of rule.examine({ ...version, facts, others: [] }, { ...knowledge, speller }));
  };
  const words = heard((note) =>
    askRule({ isRight: (word, language) => note({ word, language }, false), suggest: () => [] }),
  );
  const right = await spelling.right(words, patienceMs / 2);
  const isRight: Speller['isRight'] = (word, language) => right.get(keyOfWord({ word, language })) ?? true;
  const wrong = heard((note) => askRule({ isRight, suggest: (word, language) => note({ word, language }, []) }));
  const near = await spelling.near(wrong, patienceMs / 2);
  const waiting = new Set(wrong.map(keyOfWord).filter((key) => !near.has(key)));
  return {
    speller: {
      isRight: (word, language) => waiting.has(keyOfWord({ word, language })) || isRight(word, language),
      suggest: (word, language) => near.get(keyOfWord({ word, language })) ?? [],
    },
    isWhole: waiting.size === 0 && words.every((word) => right.has(keyOfWord(word))),
  };
}

/** The words that are noted while something is done, each once. */
function heard(listen: (note: <T>(word: SpeltWord, answer: T) => T) => void): SpeltWord[] {
  const words = new Map<string, SpeltWord>();
  listen((word, answer) => {
    words.set(keyOfWord(word), word);
    return answer;
  });
  return [...words.values()];
}
