import type { Profile, ProfileDiscouragedForm, Words } from './profile.ts';
import type { Fault } from './profile-faults.ts';

/** The rules of terms, dossiers and phrases. */
export const languageRules: readonly ((profile: Profile) => Fault[])[] = [nothingIsBoth, patternsBegin];

/** A form that is preferred and discouraged at once could not be followed. */
function nothingIsBoth({ terms, dossiers }: Profile): Fault[] {
  const both = (file: string, at: string, preferred: Words, discouraged: readonly ProfileDiscouragedForm[]): Fault[] =>
    discouraged.flatMap(({ form, language }, index) =>
      form === preferred[language]
        ? [{ file, pointer: `${at}/discouraged/${index}/form`, fault: `"${form}" is the preferred form too` }]
        : [],
    );
  return [
    ...terms.flatMap((term, row) => both('terms.json', `/terms/${row}`, term.preferred, term.discouraged)),
    ...dossiers.flatMap(({ names }, row) =>
      names.flatMap((name, at) =>
        both('dossiers.json', `/dossiers/${row}/names/${at}`, name.preferred, name.discouraged),
      ),
    ),
  ];
}

/** A pattern that begins with a gap would begin everywhere. */
function patternsBegin({ phrases }: Profile): Fault[] {
  return phrases.flatMap(({ pattern }, row) =>
    /^…|…$|\*\S|(?:^|[ |])\*/.test(pattern)
      ? [
          {
            file: 'phrases.json',
            pointer: `/phrases/${row}/pattern`,
            fault: 'begins and ends with a word; * stands at the end of a word',
          },
        ]
      : [],
  );
}
