const suffixes = [
  'اتها',
  'هما',
  'كما',
  'تان',
  'تين',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ات',
  'ان',
  'ون',
  'ين',
  'وا',
  'يه',
  'ه',
  'ي',
  'ت',
  'ا',
];
const lettersLeft = 3;

/**
 * What remains of a folded Arabic word without its endings of number, gender and possession (`اجتماعات`, `اجتماعهم`: `اجتماع`), as far as
 * three letters remain. The database's own stemmer expects unfolded text and parts words that belong together.
 */
export function arabicStem(word: string): string {
  if (!/^[\u0621-\u064a]+$/.test(word)) return word;
  const suffix = suffixes.find((each) => word.endsWith(each) && word.length - each.length >= lettersLeft);
  return suffix === undefined ? word : arabicStem(word.slice(0, -suffix.length));
}
