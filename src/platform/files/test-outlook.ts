import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

export type OutlookMessage = {
  readonly subject: string;
  readonly body: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to?: readonly { readonly name: string; readonly address: string; readonly copy?: boolean }[];
  readonly files?: readonly { readonly name: string; readonly content: Uint8Array }[];
};

const [folder, document, root] = [1, 2, 5];

/** An Outlook message for tests, as the container of streams that Outlook writes. */
export function outlookFile({ subject, body, from, to = [], files = [] }: OutlookMessage): Buffer {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }];
  const add = (parent: number, name: string, content: Uint8Array | null): number => {
    const place = entries.length;
    entries[parent]!.children!.push(place);
    entries.push(
      content === null
        ? { name, type: folder, length: 0, children: [] }
        : { name, type: document, length: content.length, binaryProvider: () => Uint8Array.from(content) },
    );
    return place;
  };
  const words = (parent: number, tag: string, text: string): number =>
    add(parent, `__substg1.0_${tag}001F`, Buffer.from(text, 'utf16le'));
  words(0, '001A', 'IPM.Note');
  words(0, '0037', subject);
  words(0, '1000', body);
  words(0, '0C1A', from.name);
  words(0, '5D01', from.address);
  add(0, '__properties_version1.0', properties(32, [[0x0e070003, 1]]));
  add(0, '__nameid_version1.0', null);
  for (const [place, { name, address, copy }] of to.entries()) {
    const at = add(0, `__recip_version1.0_#${String(place).padStart(8, '0')}`, null);
    words(at, '3001', name);
    words(at, '39FE', address);
    add(at, '__properties_version1.0', properties(8, [[0x0c150003, copy === true ? 2 : 1]]));
  }
  for (const [place, { name, content }] of files.entries()) {
    const at = add(0, `__attach_version1.0_#${String(place).padStart(8, '0')}`, null);
    words(at, '3707', name);
    add(at, '__substg1.0_37010102', content);
    add(at, '__properties_version1.0', properties(8, [[0x37050003, 1]]));
  }
  return Buffer.from(burn(entries));
}

/** The stream of properties that have a fixed size: after its head, sixteen bytes each. */
function properties(head: number, values: readonly (readonly [tag: number, value: number])[]): Buffer {
  const stream = Buffer.alloc(head + values.length * 16);
  for (const [place, [tag, value]] of values.entries()) {
    stream.writeUInt32LE(tag, head + place * 16);
    stream.writeUInt32LE(6, head + place * 16 + 4);
    stream.writeUInt32LE(value, head + place * 16 + 8);
  }
  return stream;
}

/** A container of the older office formats for tests, with one stream in it. */
export const olderOffice = (name: string, content: Uint8Array): Buffer =>
  Buffer.from(
    burn([
      { name: 'Root Entry', type: root, length: 0, children: [1] },
      { name, type: document, length: content.length, binaryProvider: () => Uint8Array.from(content) },
    ]),
  );
