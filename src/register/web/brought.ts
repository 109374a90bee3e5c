import type { RegistrationForm } from '../registration.ts';
import type { Upload } from './desk-store.ts';

export type AttachedFile = NonNullable<RegistrationForm['files']>[number];

/** The files that were taken in, as a record attaches them. */
export const attached = (uploads: readonly Upload[], part: AttachedFile['part']): AttachedFile[] =>
  uploads.flatMap(({ files }) =>
    files.flatMap((file) => (file.taken ? [{ sha256: file.sha256, name: file.name, part }] : [])),
  );
