/** The kinds of file that the house takes in. */
export const kinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'doc',
  'xls',
  'ppt',
  'msg',
  'tnef',
  'rtf',
  'eml',
  'html',
  'csv',
  'json',
  'txt',
  'png',
  'jpeg',
  'tiff',
  'heic',
  'zip',
] as const;
export type Kind = (typeof kinds)[number];

export type KindFacts = {
  /** The media type under which the file is handed out again. */
  readonly media: string;
  /** The endings under which such a file is commonly named, the first being the usual one. */
  readonly extensions: readonly string[];
  /** What a browser may show of it by itself. Only `pdf`, `image` and `text` are ever shown inline, never HTML. */
  readonly shown: 'pdf' | 'image' | 'text' | 'never';
  /** Kinds of one family may carry one another's name endings without remark. */
  readonly family: string;
};

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const plain = 'text/plain; charset=utf-8';

/** What is known of each kind. HTML and mail are handed out as plain downloads, so that nothing in them runs. */
export const kindFacts: Readonly<Record<Kind, KindFacts>> = {
  pdf: { media: 'application/pdf', extensions: ['pdf'], shown: 'pdf', family: 'pdf' },
  docx: { media: `${openXml}.wordprocessingml.document`, extensions: ['docx'], shown: 'never', family: 'docx' },
  xlsx: { media: `${openXml}.spreadsheetml.sheet`, extensions: ['xlsx'], shown: 'never', family: 'xlsx' },
  pptx: { media: `${openXml}.presentationml.presentation`, extensions: ['pptx'], shown: 'never', family: 'pptx' },
  odt: { media: `${openDocument}.text`, extensions: ['odt'], shown: 'never', family: 'odt' },
  ods: { media: `${openDocument}.spreadsheet`, extensions: ['ods'], shown: 'never', family: 'ods' },
  odp: { media: `${openDocument}.presentation`, extensions: ['odp'], shown: 'never', family: 'odp' },
  doc: { media: 'application/msword', extensions: ['doc'], shown: 'never', family: 'doc' },
  xls: { media: 'application/vnd.ms-excel', extensions: ['xls'], shown: 'never', family: 'xls' },
  ppt: { media: 'application/vnd.ms-powerpoint', extensions: ['ppt'], shown: 'never', family: 'ppt' },
  msg: { media: 'application/vnd.ms-outlook', extensions: ['msg'], shown: 'never', family: 'msg' },
  tnef: { media: 'application/ms-tnef', extensions: ['dat', 'tnef'], shown: 'never', family: 'tnef' },
  rtf: { media: 'application/rtf', extensions: ['rtf', 'doc'], shown: 'never', family: 'rtf' },
  eml: { media: 'message/rfc822', extensions: ['eml'], shown: 'never', family: 'eml' },
  html: { media: 'application/octet-stream', extensions: ['html', 'htm'], shown: 'never', family: 'html' },
  csv: { media: plain, extensions: ['csv', 'tsv'], shown: 'text', family: 'text' },
  json: { media: plain, extensions: ['json'], shown: 'text', family: 'text' },
  txt: { media: plain, extensions: ['txt', 'text', 'log', 'md'], shown: 'text', family: 'text' },
  png: { media: 'image/png', extensions: ['png'], shown: 'image', family: 'png' },
  jpeg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'], shown: 'image', family: 'jpeg' },
  tiff: { media: 'image/tiff', extensions: ['tif', 'tiff'], shown: 'never', family: 'tiff' },
  heic: { media: 'image/heic', extensions: ['heic', 'heif'], shown: 'never', family: 'heic' },
  zip: { media: 'application/zip', extensions: ['zip'], shown: 'never', family: 'zip' },
};

const ending = /\.([a-z][a-z0-9]{1,5})$/;

/** The ending of a name when it speaks of another family of files than the content is, else null. */
export function misnamedAs(name: string, kind: Kind): string | null {
  const named = ending.exec(name.toLowerCase())?.[1];
  if (named === undefined) return null;
  const { family } = kindFacts[kind];
  const fits = kinds.some((one) => kindFacts[one].family === family && kindFacts[one].extensions.includes(named));
  return fits ? null : named;
}
