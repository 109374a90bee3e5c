/** The upper half of the alphabet in which Windows writes names into an archive: Arabic (code page 720) with the accented letters of French (437). */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉّْô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡ًٌٍَُِ≈°∙·√ⁿ²■\u00a0';

function ofUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name of an entry of an archive. What writers say of their alphabet is not relied on: sound UTF-8 is that, the rest is as Windows writes it. */
export const nameInZip = (bytes: Uint8Array): string =>
  ofUtf8(bytes) ??
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!)).join('');
