import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const blockBytes = 512;

/**
 * Writes the files, folders and symbolic links of a tar archive (ustar) into a folder. Archives come from locked packages; a name that
 * climbs out of the folder is still refused.
 * @param {Buffer} archive @param {string} folder
 */
export function unpackTar(archive, folder) {
  for (let at = 0; at + blockBytes <= archive.length; ) {
    const header = archive.subarray(at, at + blockBytes);
    if (header[0] === 0) return;
    const size = Number.parseInt(textAt(header, 124, 12).trim() || '0', 8);
    const content = archive.subarray(at + blockBytes, at + blockBytes + size);
    const prefix = textAt(header, 345, 155);
    const name = prefix === '' ? textAt(header, 0, 100) : `${prefix}/${textAt(header, 0, 100)}`;
    const mode = Number.parseInt(textAt(header, 100, 8).trim() || '644', 8) & 0o777;
    writeMember(String.fromCharCode(header[156] ?? 0), inside(folder, name), content, mode, textAt(header, 157, 100));
    at += blockBytes + Math.ceil(size / blockBytes) * blockBytes;
  }
}

function writeMember(kind, path, content, mode, target) {
  if (kind === '5') {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (kind === '2') symlinkSync(target, path);
  else if (kind === '0' || kind === '\0') {
    writeFileSync(path, content);
    chmodSync(path, mode | 0o600);
  } else if (!['x', 'g', 'L', 'K'].includes(kind))
    throw new Error(`The archive holds a kind of member that is not known: "${kind}".`);
  else throw new Error('The archive uses long names, which are not known here.');
}

function inside(folder, name) {
  const path = normalize(join(folder, name));
  if (path !== folder && !path.startsWith(folder + sep))
    throw new Error(`The archive names a place outside its folder: ${name}`);
  return path;
}

function textAt(header, start, length) {
  const part = header.subarray(start, start + length);
  const end = part.indexOf(0);
  return part.subarray(0, end === -1 ? length : end).toString('utf8');
}
