import type { ProfileCitationOrgan } from '../directory/profile.ts';
import type { Text } from '../kernel/text.ts';

/** What makes the number of a resolution. */
export type ResolutionNumber = {
  readonly serial: number;
  readonly session: number;
  readonly sessionKind: string;
  readonly body: string;
  readonly part?: string | null | undefined;
};

/** A resolution as the register has it. Titles and texts that are not held are absent. */
export type KnownResolution = {
  /** As the house writes it: "1/51-PAL". */
  readonly number: string;
  readonly session: number;
  readonly sessionKind: string;
  readonly body: string;
  readonly title: Partial<Text>;
  readonly text: Partial<Text>;
  /** What it deals with, in the words of whoever entered it, where its title is not held. */
  readonly about: Partial<Text>;
  /** A day, a month or a year, as exactly as the source knows it. */
  readonly adoptedOn: string | null;
  readonly supersededBy: string | null;
  readonly source: string;
};

/** Whether all resolutions of a session and body are held. */
export type Holding = {
  readonly sessionKind: string;
  readonly session: number;
  readonly body: string;
  readonly complete: boolean;
};

/** The register of resolutions: what it holds, and for which sessions and bodies it holds all. */
export type ResolutionBook = {
  /** Every resolution of this number; more than one is a duplicate of the register. */
  numbered(canonical: string): readonly KnownResolution[];
  /** Only where this is true is a number that is not held an error. */
  isComplete(sessionKind: string, session: number, body: string): boolean;
  /** The numbers held of a session and body, in their order. */
  heldOf(sessionKind: string, session: number, body: string): readonly string[];
  /** All that is held, in the order of the register. */
  readonly all: readonly KnownResolution[];
};

type Organs = readonly Pick<ProfileCitationOrgan, 'sessionKind' | 'summit' | 'extraordinary'>[];

/** The number as the house writes it: "1/51-PAL", "1/10-PAL(IS)", "5/37-C.B". */
export function numberOf({ serial, session, sessionKind, body, part }: ResolutionNumber, organs: Organs): string {
  const organ = organs.find((each) => each.sessionKind === sessionKind);
  const extraordinary = organ?.extraordinary ?? false;
  const mark = organ?.summit ? (extraordinary ? '(EX-IS)' : '(IS)') : '';
  return `${serial}/${session}${extraordinary && !mark ? 'EX' : ''}-${body}${mark}${part ? `.${part}` : ''}`;
}

/** What kind of session a citation names, by its marks; null where the profile does not tell. */
export function sessionKindOf(
  cited: { readonly summit: boolean; readonly extraordinary: boolean; readonly organ: string | null },
  organs: readonly Pick<ProfileCitationOrgan, 'code' | 'sessionKind' | 'summit' | 'extraordinary'>[],
): string | null {
  const named = cited.organ === null ? null : organs.find(({ code }) => code === cited.organ);
  if (named) return named.sessionKind;
  const fitting = organs.filter(
    ({ sessionKind, summit, extraordinary }) =>
      sessionKind !== null && summit === cited.summit && extraordinary === cited.extraordinary,
  );
  const kinds = new Set(fitting.map(({ sessionKind }) => sessionKind));
  return kinds.size === 1 ? [...kinds][0]! : null;
}
