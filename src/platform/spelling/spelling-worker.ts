import { parentPort } from 'node:worker_threads';
import { type OpenedSpeller, openSpeller } from './speller.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling.ts';

/** The thread of the dictionaries: each is opened when the first word of its language comes. */
const opened = new Map<string, Promise<OpenedSpeller>>();

function spellerOf(language: SpellingQuestion['language']): Promise<OpenedSpeller> {
  const known = opened.get(language);
  if (known) return known;
  const opening = openSpeller([language]);
  opened.set(language, opening);
  return opening;
}

async function answerTo({ kind, language, words }: SpellingQuestion): Promise<SpellingAnswer> {
  const speller = await spellerOf(language);
  return kind === 'right' ? words.map((word) => speller.isRight(word, language)) : speller.suggest(words[0], language);
}

parentPort!.on('message', (question: SpellingQuestion) => {
  answerTo(question).then(
    (value) => parentPort!.postMessage({ value }),
    (fault: unknown) => parentPort!.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) }),
  );
});
