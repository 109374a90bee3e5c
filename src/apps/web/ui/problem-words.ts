import type { Language, Text } from '../../../kernel/text.ts';
import type { LocalFault, Problem } from '../problem.ts';
import { uiTexts } from './ui.text.ts';

const local: Readonly<Record<LocalFault, readonly [Text, Text]>> = {
  'no-connection': [uiTexts.problemNoConnection, uiTexts.problemNoConnectionHelp],
  'server-fault': [uiTexts.problemServer, uiTexts.problemServerHelp],
  'too-many': [uiTexts.problemTooMany, uiTexts.problemTooManyHelp],
  'signed-out': [uiTexts.problemSignedOut, uiTexts.problemSignedOutHelp],
  'unreadable-answer': [uiTexts.problemUnreadable, uiTexts.problemServerHelp],
};

const isLocal = (code: string): code is LocalFault => code in local;

/**
 * The sentences of a problem: the house's own where it spoke, already filled with its facts; otherwise ours, for a fault
 * that the house could not put into words.
 */
export function problemWords(problem: Problem, language: Language): { title: string; help: string } {
  const places = Object.keys(problem.fields);
  if (places.length > 0 && places.every((name) => name.startsWith('params.')))
    return { title: uiTexts.noSuchAddress[language], help: '' };
  if (problem.detail !== '') return { title: problem.texts?.[language] ?? problem.detail, help: '' };
  const [title, help] = local[isLocal(problem.code) ? problem.code : 'server-fault'];
  return { title: title[language], help: help[language] };
}
