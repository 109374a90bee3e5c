/** What the dictionary of packed rich text holds before the first letter (MS-OXRTFCP, 2.1.2.1). */
const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const [headBytes, dictionaryBytes] = [16, 4_096];
const [packedMark, plainMark] = [0x75465a4c, 0x414c454d];

/** The rich text that Outlook packs into a message, at most `most` bytes of it; null where it is not packed in a known way. */
export function unpackRichText(packed: Buffer, most: number): Buffer | null {
  if (packed.length < headBytes) return null;
  const wanted = Math.min(packed.readUInt32LE(4), most);
  const mark = packed.readUInt32LE(8);
  if (mark === plainMark) return packed.subarray(headBytes, headBytes + wanted);
  return mark === packedMark ? unpacked(packed, wanted) : null;
}

function unpacked(packed: Buffer, wanted: number): Buffer {
  const dictionary = Buffer.alloc(dictionaryBytes, 0x20);
  let place = dictionary.write(beginning, 'latin1');
  const out: number[] = [];
  const say = (byte: number): void => {
    out.push(byte);
    dictionary[place] = byte;
    place = (place + 1) % dictionaryBytes;
  };
  let at = headBytes;
  while (at < packed.length && out.length < wanted) {
    const flags = packed[at]!;
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length && out.length < wanted; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        say(packed[at]!);
        at += 1;
        continue;
      }
      if (at + 2 > packed.length) return Buffer.from(out);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === place) return Buffer.from(out);
      for (let step = 0; step < (reference & 15) + 2 && out.length < wanted; step += 1)
        say(dictionary[(from + step) % dictionaryBytes]!);
    }
  }
  return Buffer.from(out);
}
