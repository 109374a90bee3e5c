/** The disk that holds the files is full. Nothing was kept of the file in hand; what was stored before is untouched. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
  readonly code = 'storage-full';
  constructor(cause?: unknown) {
    super('The disk that holds the files is full', { cause });
  }
}

/** The file is larger than the house accepts; `limitBytes` is that limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly code = 'too-large';
  readonly limitBytes: number;
  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes} bytes`);
    this.limitBytes = limitBytes;
  }
}

/** The sender stopped in the middle of the file. Nothing was kept. */
export class UploadCut extends Error {
  override readonly name = 'UploadCut';
  readonly code = 'cut-short';
  constructor(cause: unknown) {
    super('The file stopped arriving before its end', { cause });
  }
}

/** No content with this hash is stored. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';
  readonly code = 'content-missing';
  readonly sha256: string;
  constructor(sha256: string) {
    super(`No file with the hash ${sha256} is stored`);
    this.sha256 = sha256;
  }
}

/** What is stored under this hash no longer has it: the disk, or a hand, changed the file. */
export class ContentDamaged extends Error {
  override readonly name = 'ContentDamaged';
  readonly code = 'content-damaged';
  readonly sha256: string;
  constructor(sha256: string) {
    super(`The file stored under the hash ${sha256} has changed`);
    this.sha256 = sha256;
  }
}

const full = new Set(['ENOSPC', 'EDQUOT']);

/** The fault that a failed write stands for. */
export const writeFault = (error: unknown): unknown =>
  full.has((error as NodeJS.ErrnoException | null)?.code ?? '') ? new StorageFull(error) : error;
