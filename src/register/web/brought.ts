import type { RegistrationForm } from '../registration.ts';
import type { Upload } from './desk-store.ts';

export type AttachedFile = NonNullable<RegistrationForm['files']>[number];

/** The files that were taken in, as a record attaches them: each, and what was inside a message or an archive as its enclosures. */
export const attached = (uploads: readonly Upload[], part: AttachedFile['part']): AttachedFile[] =>
  uploads.flatMap(({ files }) =>
    files.flatMap((file) =>
      file.taken
        ? [
            { sha256: file.sha256, name: file.name, part },
            ...file.parts.flatMap((each) =>
              each.taken ? [{ sha256: each.sha256, name: each.name, part: 'enclosure' as const }] : [],
            ),
          ]
        : [],
    ),
  );
