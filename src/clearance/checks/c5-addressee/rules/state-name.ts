import type { Profile, Words } from '../../../../directory/profile.ts';
import { fold } from '../../../../kernel/fold.ts';
import type { Language } from '../../../../kernel/text.ts';
import { titleWords } from '../../../../reading/person-book.ts';
import { sentenceAt } from '../../../../reading/walk.ts';
import { ofProfile } from '../../of-profile.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { stateName } from '../names.text.ts';
import { daysAbout, speaksOfThen } from '../said-of.ts';

/** The style of a state directly before its name; one or two adjectives may stand between. */
const styles: Readonly<Record<Language, RegExp>> = {
  en: /\b(Kingdom|Republic|Sultanate|Emirate)\s(?:\p{L}+\s){0,2}of\s(?:the\s)?$/u,
  fr: /(Royaume|République|Sultanat|Émirat)\s(?:\p{L}+\s){0,2}(?:de\sla\s|de\sl[’'ʼ]|du\s|des\s|de\s|d[’'ʼ])$/u,
  ar: /(مملكة|جمهورية|سلطنة|إمارة)\s$/u,
};
const longest = 60;

/** "Kingdom of" before a state whose official name says republic. Names of another time are left alone. */
export const rule = defineRule({
  id: 'state-name',
  check: 'C5',
  severity: 'warning',
  ...stateName,
  examples: {
    fires: { text: 'The delegation of the Kingdom of Senegal will attend the meeting.' },
    silent: { text: 'The delegation of the Republic of Senegal will attend the meeting.' },
  },
  *examine(document, { profile }) {
    const official = officialNames(profile);
    for (const mention of inOwnWords(document, document.names)) {
      const name = mention.kind === 'state' ? official.get(mention.entry) : undefined;
      const language = sentenceAt(document.paragraphs, mention.start)?.language;
      if (!name || !language) continue;
      const before = document.text.slice(Math.max(0, mention.start - longest), mention.start);
      const style = styles[language].exec(before);
      if (!style || hasWord(name[language], style[1]!)) continue;
      if (speaksOfThen(document, mention)) continue;
      // A state that once had another name may have it in a sentence about that time.
      const isPast = daysAbout(document, mention).some(({ to }) => to < document.facts.on);
      if (isPast && hadStyle(profile).get(mention.entry)?.includes(fold(style[1]!))) continue;
      const start = mention.start - (before.length - style.index);
      const { end } = mention;
      yield {
        start,
        end,
        message: 'form' as const,
        with: { written: document.text.slice(start, end), name },
        evidence: [{ source: 'member-states.json', quote: name[language], date: null }],
        suggestion: name[language],
      };
    }
  },
});

const hasWord = (name: string, style: string): boolean => {
  const bare = (word: string) => word.replace(/^ال(?=...)/, '');
  return titleWords(name)
    .map(bare)
    .includes(bare(titleWords(style)[0]!));
};

/** The former names of states, folded, in one string each. */
const hadStyle: (profile: Profile) => ReadonlyMap<string, string> = ofProfile(
  ({ memberStates }) =>
    new Map(memberStates.map(({ id, formerNames }) => [id, fold(formerNames.map(({ name }) => name).join(' '))])),
);

const officialNames: (profile: Profile) => ReadonlyMap<string, Words> = ofProfile(
  ({ memberStates, observerStates }) =>
    new Map([...memberStates, ...observerStates].map(({ id, longName }) => [id, longName])),
);
