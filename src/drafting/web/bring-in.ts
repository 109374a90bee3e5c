import { api } from '../../apps/web/api.ts';
import { ProblemError } from '../../apps/web/problem.ts';
import type { UploadOptions } from '../../apps/web/upload.ts';
import type { TakenIn } from '../../register/file.commands.ts';

/** A file that the house took in. */
export interface BroughtIn {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
}

/** Brings one file into the house, to be attached afterwards; what the house does not take is thrown as its refusal. */
export async function broughtIn(file: File, options: UploadOptions = {}): Promise<BroughtIn> {
  const { files } = await api.upload<{ files: readonly TakenIn[] }>('/api/files', file, options);
  const taken = files[0];
  if (taken?.taken) return taken;
  throw new ProblemError({
    code: taken?.code ?? 'unreadable-answer',
    status: 422,
    detail: '',
    texts: taken?.texts ?? null,
    fields: {},
    facts: taken?.facts ?? {},
  });
}
