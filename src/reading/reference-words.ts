import { wordSet } from './walk.ts';

/** The words of references: papers, whose they are, and what stands before number and date. All folded. */

export const papers = wordSet(
  'note notes letter letters memorandum memo communication communications circular fax telegram email message despatch dispatch ' +
    'lettre lettres courrier courriers telecopie telegramme circulaire',
);

const arabicPapers = 'مذكره مذكرات مذكرت خطاب خطابات كتاب كتب رساله رسايل رسالت برقيه برقيات برقيت تعميم فاكس';
const arabicPaper = new RegExp(
  `^[وف]?[بل]?(?:ال|ل)?(?:${arabicPapers.split(' ').join('|')})(كم|نا|ه|ها|هم)?(?:ين|ان|ي|ا)?$`,
);

/** A quick look: the letters that all of them share with nothing else in most words. */
const paperStem = /مذكر|خطاب|كتاب|كتب|رسا|برقي|تعميم|فاكس/;

/** Whose an Arabic paper is: مذكرتكم is yours, مذكرتنا ours, المذكرة anybody's; null where the word is no paper. */
export function arabicPaperOf(word: string): 'yours' | 'ours' | 'other' | null {
  if (!paperStem.test(word)) return null;
  const parts = arabicPaper.exec(word);
  if (!parts) return null;
  return parts[1] === 'كم' ? 'yours' : parts[1] === 'نا' ? 'ours' : 'other';
}

export const yours = wordSet('your yours votre vos');
export const ours = wordSet('our ours notre nos');

/** "ref.", "référence", "مرجعكم": labels before a reference. */
export const labels = wordSet('ref reference references');
export const arabicLabels: ReadonlyMap<string, boolean> = new Map([
  ['مرجعكم', false],
  ['اشارتكم', false],
  ['مرجعنا', true],
  ['اشارتنا', true],
]);
/** Arabic labels that stand for the house's own number at the head of a paper. */
export const headLabels = wordSet('المرجع مرجع الرقم رقم الاشاره reference ref');

export const numberWords = wordSet(
  'no nos n number num numero numeros ref reference رقم الرقم ارقام الارقام رقمي ذات ذو',
);
export const numberSigns = wordSet('. ° º : ( # o');

/** "Takes note of", "prend note de": no paper. */
export const takes = wordSet('take takes taking took taken prend prends prendre prenant pris prennent bonne');
/** What has a number of its own between a paper's noun and "No.": the number is not the paper's. */
const otherPapers = wordSet(
  'resolution resolutions decision decisions document documents article articles rule rules item',
);
const arabicOthers = /قرار|مقرر|وثيق|ماده|بند|قاعد/;

/** Whether a word is such a paper. */
export const isOtherPaper = (word: string): boolean => otherPapers.has(word) || arabicOthers.test(word);

/** Between a date and a number that follows it: "your letter of 5 May (ref. 12)", "and bearing reference number". */
export const beforeLateNumber = wordSet(
  '( and bearing with under et portant sous la le les ويحمل والذي والتي ذي ذات تحت',
);

export const dateWords = wordSet(
  'dated date of on the du de en le la les sous und وتاريخ بتاريخ تاريخ المورخه المورخ المؤرخه المؤرخ الموءرخه مورخه مورخ والمورخه والمورخ في والموءرخه الصادره الصادر التاريخ , ( ) : يوم',
);
