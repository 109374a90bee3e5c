import { canonical, type Json, sha256 } from '../kernel/canonical.ts';
import type { Language } from '../kernel/text.ts';
import type { DraftContent, Enclosure, LanguageVersion } from './content.ts';
import type { Imprint } from './imprint.ts';
import type { Original } from './merge.ts';

/** An addressee with everything resolved: what stands on the envelope and in the e-mail's header. */
export interface ResolvedAddressee {
  readonly role: 'to' | 'cc' | 'bcc';
  readonly correspondent: string | null;
  readonly unit: string | null;
  readonly person: string | null;
  readonly language: Language;
  /** Name, title and place as printed, one line each. */
  readonly lines: readonly string[];
  readonly name: string;
  /** The class by which authority is decided: state, ngo, unit … (from the profile). */
  readonly class: string;
  readonly channel: string;
  readonly address: string | null;
  /** Where each addressee is sent his own original: what fills its fields. */
  readonly original?: Original;
}

export interface ResolvedSignatory {
  readonly post: string;
  readonly person: string;
  readonly onBehalfOf: string | null;
  /** Per language of the document, as printed. */
  readonly block: Readonly<
    Partial<
      Record<
        Language,
        {
          readonly name: string;
          readonly title: string;
          readonly onBehalfOf: string | null;
          readonly initials: string | null;
        }
      >
    >
  >;
}

/** The words of an e-mail, and what those are told whose language is another. */
export interface CoveringEmail {
  readonly subject: string;
  readonly text: string;
  readonly inLanguages?: Readonly<Partial<Record<Language, { readonly subject: string; readonly text: string }>>>;
}

/**
 * I2: everything that will leave, envelope and e-mail text included. Verdicts, approval and signature bind to the SHA-256 of its
 * canonical text. What leaves is a pure function of it plus number, dates, code and signature.
 */
export interface Manifest {
  readonly format: 'diwan-manifest-1';
  readonly draft: string;
  readonly road: 'outgoing' | 'memorandum';
  readonly kind: string;
  readonly unit: string;
  readonly register: string;
  readonly level: number;
  readonly amount: { readonly value: string; readonly currency: string } | null;
  /** Cleared once and sent as a numbered original to each addressee; absent where one document goes to all. */
  readonly sentAs?: 'originals';
  readonly languages: readonly LanguageVersion[];
  /** Both languages on one paper, side by side; absent where each is a paper of its own. */
  readonly layout?: 'columns';
  /** Set so that a machine can read it aloud (PDF/UA-1); absent where it is set for the archive (PDF/A-2a). */
  readonly accessible?: true;
  readonly uploaded: Enclosure | null;
  readonly addressees: readonly ResolvedAddressee[];
  readonly enclosures: readonly Enclosure[];
  readonly basis: DraftContent['basis'];
  readonly signatory: ResolvedSignatory;
  readonly answers: readonly string[];
  readonly yourReference: { readonly number: string; readonly date: string | null } | null;
  readonly remedy: { readonly manner: 'corrigendum' | 'withdrawal' | 'recall'; readonly of: string } | null;
  /** The covering e-mail; null where no addressee is reached by e-mail. */
  readonly email: CoveringEmail | null;
  /** What the text is poured into: the version of the profile with its printed part in full, and the version of templates and fonts. */
  readonly made: { readonly profile: string; readonly imprint: Imprint; readonly templates: string };
}

/** Whether a document of two languages is one paper of two columns. A text that was made elsewhere goes as it is. */
export const isInColumns = ({
  layout,
  languages,
  uploaded,
}: Pick<Manifest, 'layout' | 'languages' | 'uploaded'>): boolean =>
  layout === 'columns' && languages.length === 2 && uploaded === null;

/** The hash to which verdicts, approval and signature bind: SHA-256 in hexadecimal of the canonical JSON. */
export const manifestHash = (manifest: Manifest): string => sha256(canonical(manifest as unknown as Json));

/** The parts of a manifest, each with the checks that look at it: what a change of that part opens again. */
export const partChecks = {
  kind: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  sentAs: ['C2', 'C3', 'C4', 'C5', 'C7'],
  layout: ['C3', 'C4'],
  accessible: ['C3', 'C4'],
  languages: ['C1', 'C3', 'C4', 'C5', 'C6', 'C7'],
  uploaded: ['C1', 'C3', 'C4', 'C5', 'C6', 'C7'],
  addressees: ['C2', 'C3', 'C4', 'C5', 'C7'],
  enclosures: ['C3', 'C6', 'C7'],
  basis: ['C1', 'C2'],
  signatory: ['C2', 'C3'],
  level: ['C3', 'C7'],
  amount: ['C2', 'C6'],
  answers: ['C3', 'C5', 'C7'],
  yourReference: ['C3', 'C6'],
  remedy: ['C1', 'C2', 'C3', 'C7'],
  email: ['C3', 'C4', 'C5', 'C6', 'C7'],
  road: ['C2', 'C3', 'C5', 'C7'],
  unit: ['C2', 'C3'],
  register: ['C3'],
  made: ['C3'],
} as const satisfies Partial<Record<keyof Manifest, readonly string[]>>;

/** The checks that a change from one manifest to another touches, and the parts that changed. */
export function touched(before: Manifest, after: Manifest): { checks: string[]; parts: string[] } {
  const parts = (Object.keys(partChecks) as (keyof typeof partChecks)[]).filter(
    (part) => canonical((before[part] ?? null) as Json) !== canonical((after[part] ?? null) as Json),
  );
  return { parts, checks: [...new Set(parts.flatMap((part) => [...partChecks[part]]))].sort() };
}
