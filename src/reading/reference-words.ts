import { wordSet } from './walk.ts';

/** The words of references: papers, whose they are, and what stands before number and date. All folded. */

export const papers = wordSet(
  'note notes letter letters memorandum memo communication communications circular fax telegram email message despatch dispatch ' +
    'lettre lettres courrier courriers telecopie telegramme circulaire',
);

const arabicPapers = 'مذكره مذكرات مذكرت خطاب خطابات كتاب كتب رساله رسايل رسالت برقيه برقيات برقيت تعميم فاكس';
const arabicPaper = new RegExp(
  `^[وف]?[بل]?(?:ال|ل)?(?:${arabicPapers.split(' ').join('|')})(كم|نا|ه|ها|هم)?(?:ين|ان)?$`,
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

export const dateWords = wordSet(
  'dated date of on the du de en le la les sous und وتاريخ بتاريخ تاريخ المورخه المورخ المؤرخه المؤرخ الموءرخه مورخه مورخ والمورخه والمورخ في والموءرخه الصادره الصادر , ( : يوم',
);
