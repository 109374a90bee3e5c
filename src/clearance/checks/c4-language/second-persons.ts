import type { Profile } from '../../../directory/profile.ts';
import type { Language } from '../../../kernel/text.ts';
import { type PhraseFinder, phraseFinder } from '../../../reading/phrase-finder.ts';
import type { FormulaMention } from '../../../reading/reading.ts';
import { foldToken } from '../../../reading/tokens.ts';
import { ofProfile } from '../of-profile.ts';

/** The second persons of a profile ("Your Excellency", فخامتكم), and which of them an honorific or salutation asks for. */
export type SecondPersons = {
  readonly find: PhraseFinder<string>;
  /** What a salutation asks for; empty where the profile does not know it or it may be anybody's. */
  expectedBy(salutation: FormulaMention, written: string): ReadonlySet<string>;
  /** What the first word of an Arabic address asks for: فخامة, معالي, خادم الحرمين. */
  expectedByAddress(line: string): ReadonlySet<string>;
};

/** "You" and the general سيادتكم fit everybody. */
const general = new Set(['you', 'vous', 'سيادتكم']);

export const secondPersonsOf: (profile: Profile) => SecondPersons = ofProfile(({ formsOfAddress }) => {
  const phrases = new Map<string, { language: Language; pattern: string; value: string }>();
  for (const { secondPerson } of formsOfAddress)
    for (const language of ['ar', 'en', 'fr'] as const)
      if (!general.has(secondPerson[language]))
        phrases.set(`${language} ${secondPerson[language]}`, {
          language,
          pattern: secondPerson[language],
          value: secondPerson[language],
        });
  const byHonorific = (written: string) =>
    formsOfAddress.filter(({ honorific, secondPerson }) => {
      const head = honorific && foldToken(honorific.ar.split(' ')[0]!);
      return head && foldToken(written.split(/[\s،,]/)[0]!) === head && !general.has(secondPerson.ar);
    });
  const expectedByAddress = (line: string): ReadonlySet<string> => {
    const persons = byHonorific(line).map(({ secondPerson }) => secondPerson.ar);
    return persons.some((person) => general.has(person)) ? new Set() : new Set(persons);
  };
  return {
    expectedByAddress,
    find: phraseFinder([...phrases.values()]),
    expectedBy: ({ rows, language }, written) => {
      // "Your Excellency," says itself what follows.
      const own = [...phrases.values()].find(
        ({ language: own, pattern }) =>
          own === language &&
          (foldToken(pattern) === foldToken(written) || foldToken(pattern).endsWith(` ${foldToken(written)}`)),
      );
      if (own) return new Set([own.value]);
      const forms = formsOfAddress.filter(({ id }) => rows.includes(id));
      const meant = forms.length > 0 ? forms : language === 'ar' ? byHonorific(written) : [];
      const persons = meant.map(({ secondPerson }) => secondPerson[language]);
      return persons.some((person) => general.has(person)) ? new Set() : new Set(persons);
    },
  };
});
