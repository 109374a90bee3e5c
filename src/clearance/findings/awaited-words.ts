import { keyOfWord, type Spelling, type SpeltWord } from '../../platform/spelling/spelling.ts';

/** Thrown out of a transaction that would else stand open until the dictionaries have answered. */
class WordsAwaited extends Error {
  override readonly name = 'WordsAwaited';
  readonly answered: () => Promise<unknown>;
  constructor(answered: () => Promise<unknown>) {
    super('the dictionaries are being asked');
    this.answered = answered;
  }
}

/**
 * Does work that asks the dictionaries within a transaction, without letting it stand open while they look words up: what they do not know
 * yet undoes the transaction, is waited for, and the work is done again. Each of their two questions is waited for once, as long as the one
 * who asks has patience; after that the work does with what is known.
 * @param work has no effect outside its transaction
 */
export async function awaitingWords<H extends { readonly spelling?: Spelling }, T>(
  house: H,
  work: (house: H) => Promise<T>,
): Promise<T> {
  const { spelling } = house;
  if (spelling === undefined) return work(house);
  const waitedFor = new Set<string>();
  const once =
    <V>(question: string, ask: (words: readonly SpeltWord[], patienceMs: number) => Promise<ReadonlyMap<string, V>>) =>
    async (words: readonly SpeltWord[], patienceMs: number): Promise<ReadonlyMap<string, V>> => {
      const known = await ask(words, 0);
      if (waitedFor.has(question) || words.every((word) => known.has(keyOfWord(word)))) return known;
      waitedFor.add(question);
      throw new WordsAwaited(() => ask(words, patienceMs));
    };
  const hurried = {
    ...house,
    spelling: { ...spelling, right: once('right', spelling.right), near: once('near', spelling.near) },
  };
  for (;;) {
    try {
      return await work(hurried);
    } catch (fault) {
      if (!(fault instanceof WordsAwaited)) throw fault;
      await fault.answered();
    }
  }
}
