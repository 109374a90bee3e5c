import type { Profile, ProfileDossier } from '../../../../directory/profile.ts';
import { type Language, languages, type Text } from '../../../../kernel/text.ts';
import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import { ofProfile } from '../../of-profile.ts';
import { defineRule } from '../../rule.ts';
import { reservedSubject } from '../text.ts';

const finderOf = ofProfile(({ dossiers }: Profile) =>
  phraseFinder<ProfileDossier>(
    dossiers
      .filter(({ reservedTo }) => reservedTo.length > 0)
      .flatMap((dossier): Phrase<ProfileDossier>[] => [
        ...dossier.touchedBy.map(({ language, words }) => ({ language, pattern: words, value: dossier })),
        ...dossier.names.flatMap(({ preferred, discouraged }) => [
          ...languages.map((language) => ({ language, pattern: preferred[language], value: dossier })),
          ...discouraged
            .filter(({ shown }) => shown !== 'never')
            .map(({ language, form }) => ({ language, pattern: form, value: dossier })),
        ]),
      ]),
  ),
);

/** A text that touches a dossier, quoted words too: shown once for each dossier, where it first does. */
export const rule = defineRule({
  id: 'reserved-subject',
  check: 'C7',
  severity: 'note',
  ...reservedSubject,
  examples: {
    fires: { text: 'The situation in Jammu and Kashmir was considered.' },
    silent: { text: 'The situation of the budget was considered.' },
  },
  examine: (document, { profile }) => {
    const firsts = new Map<ProfileDossier, { start: number; end: number }>();
    for (const { value, start, end } of finderOf(profile)(document))
      if (!firsts.has(value)) firsts.set(value, { start, end });
    return Array.from(firsts, ([dossier, place]) => ({
      ...place,
      message: 'reserved' as const,
      with: {
        dossier: dossier.name,
        posts: postsOf(profile, dossier),
      },
      evidence: [{ source: dossier.source ?? 'dossiers.json', quote: dossier.name[document.language], date: null }],
    }));
  },
});

const postsOf = ({ posts }: Profile, { reservedTo }: ProfileDossier): Text => {
  const named = reservedTo.flatMap((id) => posts.find((post) => post.id === id)?.name ?? []);
  const inLanguage = (language: Language) => named.map((name) => name[language]).join(language === 'ar' ? '، ' : ', ');
  return { ar: inLanguage('ar'), en: inLanguage('en'), fr: inLanguage('fr') };
};
