import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Wrap } from './drop.ts';
import type { Places } from './places.ts';

/** Folders that every system has, that others may enter, and that hold nothing a database needs. */
const neutralFolders = ['/mnt', '/media', '/srv', '/opt'];

/** In a mount table of its own: an empty file system over a neutral folder, and in it the installation (read-only) and the cluster's home. */
const script = `set -e
mount -t tmpfs -o mode=0755,size=64k diwan "$1"
mkdir "$1/root" "$1/home"
mount --bind "$2" "$1/root"
mount -o remount,ro,bind "$1/root"
mount --bind "$3" "$1/home"
shift 3
exec "$@"`;

/**
 * Lets the database's user reach folders behind closed doors (a clone under /root) without opening the doors: the mounts exist for the
 * database's processes alone and go with them. Nothing is copied. Where this process may not mount, as in most containers, the wrapped
 * command fails; null where no folder is neutral.
 */
export function bindingWrap(
  places: Places,
  binaries: Binaries,
  drop: Wrap,
): { readonly wrap: Wrap; readonly seenHome: string; readonly seenRoot: string } | null {
  const isInside = (path: string, folder: string) => path === folder || path.startsWith(folder + sep);
  const neutral = neutralFolders.find(
    (folder) => existsSync(folder) && !isInside(binaries.root, folder) && !isInside(places.home, folder),
  );
  if (neutral === undefined) return null;
  const enter = ['unshare', '--mount', '--propagation', 'private', '--', 'sh', '-c', script, 'sh'];
  const wrap: Wrap = (command) => [...enter, neutral, binaries.root, places.home, ...drop(command)];
  return { wrap, seenHome: `${neutral}/home`, seenRoot: `${neutral}/root` };
}
