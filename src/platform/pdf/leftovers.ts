import { inflate, latin1, scanPdf, structure } from './scan.ts';

const forbidden = ['JS', 'JavaScript', 'AA', 'OpenAction', 'Launch', 'SubmitForm', 'ImportData', 'GoToE']
  .concat(['EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'AcroForm', 'XFA', 'RichMedia', 'Annot', 'Annots'])
  // Layers, programs' own data, words that only a screen reader speaks, and drawings within fonts.
  .concat(['OC', 'OCG', 'OCProperties', 'PieceInfo', 'ActualText', 'Alt', 'CharProcs']);
// A photograph carries its own facts (camera, place, person) in these parts of a JPEG.
const photoFacts = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0', 'Photoshop 3.0'];
const spoken = /\/(?:ActualText|Alt|E)\s*(?=[(<])/g;
const spokenText = /\/(?:ActualText|Alt|E)\s*(?:\(((?:[^()\\]|\\[^])*)\)|<([0-9A-Fa-f\s]*)>)/g;
// Writers name a ligature or a hyphen's letters in this way; anything longer could say what nobody sees.
const mostSpoken = 8;
const drawing = /\/([^\s/[\](){}<>%]+)\s+Do\b/g;

/**
 * Why a PDF that our own compiler wrote around foreign pages may not leave as it is, or null when nothing is left in it: no action,
 * file, note or layer, no facts inside photographs, no unseen words, no picture that no page draws. It knows the plain way in
 * which the compiler writes and answers `unread` for anything else.
 */
export function leftoverIn(file: Uint8Array): string | null {
  const signs = scanPdf(file);
  if (signs.hasUnread) return 'unread';
  const name = forbidden.find((each) => signs.names.has(each));
  if (name !== undefined) return name;
  const text = latin1(file);
  if (photoFacts.some((each) => text.includes(each))) return 'photo facts';
  return undrawnIn(file, text);
}

function undrawnIn(file: Uint8Array, text: string): string | null {
  const pieces = [...structure(text)];
  const objects = objectsIn(pieces.map((piece) => piece.dictionary).join('\n'));
  const carried = new Set<string>();
  const shown = new Set<string>();
  for (const { dictionary, start, end } of pieces) {
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    if (own.includes('/PatternType 1')) return 'pattern';
    if (start === end || !own.includes('/Subtype /Form')) continue;
    const content = inflate(file.subarray(start, end), own, 64_000_000);
    if (content === null) return 'unread';
    const plain = latin1(content);
    if (hasSpokenWords(plain)) return 'words';
    const numbers = drawingsOf(own, objects);
    if (numbers === null) return 'unread';
    for (const number of numbers.values()) carried.add(number);
    for (const [, key] of plain.matchAll(drawing)) shown.add(numbers.get(key!) ?? '');
  }
  return carried.isSubsetOf(shown) ? null : 'undrawn';
}

function hasSpokenWords(content: string): boolean {
  const texts = [...content.matchAll(spokenText)].map(([, literal, hex]) =>
    literal === undefined
      ? Buffer.from(hex!.replace(/\s/g, ''), 'hex').toString('latin1')
      : literal.replace(/\\(?:([0-7]{1,3})|([^]))/g, (_, octal?: string, sign?: string) =>
          octal === undefined ? sign! : String.fromCharCode(Number.parseInt(octal, 8)),
        ),
  );
  if (texts.length !== (content.match(spoken) ?? []).length) return true;
  return texts.some((text) => (text.startsWith('\u00fe\u00ff') ? text.length / 2 - 1 : text.length) > mostSpoken);
}

const objectsIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?=\nendobj|\n\d+ 0 obj|$)/g)].map(([, n, body]) => [n!, body!]),
  );

/** The numbers of what a form may draw, by the names it draws them under; null where the dictionary is not plain. */
function drawingsOf(form: string, objects: ReadonlyMap<string, string>): Map<string, string> | null {
  if (!form.includes('/Resources')) return new Map();
  const shared = /\/Resources (\d+) 0 R/.exec(form)?.[1];
  const resources = shared === undefined ? form : objects.get(shared);
  if (resources === undefined) return null;
  if (!resources.includes('/XObject')) return new Map();
  const reference = /\/XObject (\d+) 0 R/.exec(resources)?.[1];
  const listed = reference === undefined ? /\/XObject <<([^<>]*)>>/.exec(resources)?.[1] : objects.get(reference);
  if (listed === undefined)
    return /\/Type \/XObject/.test(resources) && !/\/XObject <</.test(resources) ? new Map() : null;
  return new Map([...listed.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, key, number]) => [key!, number!]));
}
