/** Writes the members of a tar archive into a folder; refuses names that climb out of it. */
export function unpackTar(archive: Buffer, folder: string): void;
