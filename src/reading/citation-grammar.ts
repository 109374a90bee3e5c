import type { Profile } from '../directory/profile.ts';
import { foldToken, tokensOf } from './tokens.ts';

/** What of a profile says how its papers are cited. */
export type CitingProfile = Pick<
  Profile,
  'citationPrefixes' | 'citationOrgans' | 'citationBodies' | 'citationPapers' | 'citationInstruments'
>;

/** A code of one or several tokens, with the value that it stands for. */
export type Code<T> = { readonly tokens: readonly string[]; readonly value: T };
/** Codes by their first token, the longest first. */
export type Codes<T> = ReadonlyMap<string, readonly Code<T>[]>;

export type CitedOrgan = { readonly code: string; readonly summit: boolean; readonly extraordinary: boolean };
export type CitedInstrument = {
  readonly id: string;
  readonly cited: 'charter-article' | 'rule';
  readonly last: number | null;
};

/** How the papers of one organisation are cited, ready for the reader. */
export type CitationGrammar = {
  readonly prefixes: Codes<string>;
  readonly organs: Codes<CitedOrgan>;
  readonly bodies: Codes<string>;
  readonly papers: Codes<string>;
  readonly instruments: Codes<CitedInstrument>;
};

const tokensIn = (written: string): string[] =>
  tokensOf(written, [{ start: 0, end: written.length }]).map(({ folded }) => folded);

/** Codes from their spellings. */
export function codesOf<T>(rows: readonly (readonly [string, T])[]): Codes<T> {
  const codes = new Map<string, Code<T>[]>();
  for (const [written, value] of rows) {
    const tokens = tokensIn(written);
    if (tokens.length === 0) continue;
    const first = tokens[0]!;
    codes.set(first, [...(codes.get(first) ?? []), { tokens, value }]);
  }
  for (const list of codes.values()) list.sort((one, two) => two.tokens.length - one.tokens.length);
  return codes;
}

/** The grammar of a profile; one without citations reads only those of the United Nations. */
export function citationGrammarOf(profile: Partial<CitingProfile>): CitationGrammar {
  const spelt = <R extends { code: string; spellings: readonly string[] }, T>(
    rows: readonly R[] | undefined,
    value: (row: R) => T,
  ) => codesOf((rows ?? []).flatMap((row) => row.spellings.map((spelling) => [spelling, value(row)] as const)));
  return {
    prefixes: codesOf(
      (profile.citationPrefixes ?? []).map((prefix) => [prefix, foldToken(prefix).toUpperCase()] as const),
    ),
    organs: spelt(profile.citationOrgans, ({ code, summit, extraordinary }) => ({ code, summit, extraordinary })),
    bodies: spelt(profile.citationBodies, ({ code }) => code),
    papers: spelt(profile.citationPapers, ({ code }) => code),
    instruments: codesOf(
      (profile.citationInstruments ?? []).flatMap(({ id, cited, last, names }) =>
        [...names.ar, ...names.en, ...names.fr].map((name) => [name, { id, cited, last }] as const),
      ),
    ),
  };
}
