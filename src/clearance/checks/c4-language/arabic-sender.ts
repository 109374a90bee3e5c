import { foldToken } from '../../../reading/tokens.ts';
import { wordSet } from '../../../reading/walk.ts';

/** Titles before a post: معالي الأمين العام is a man though معالي shows nothing and سعادة ends like a woman's word. */
const titles = wordSet('معالي سعاده فخامه دوله سمو جلاله فضيله سماحه صاحب الدكتور السيد السفير');
const masculine = wordSet(
  'الامين المدير الديوان المكتب الوزير السفير الرييس المندوب الممثل القايم الاتحاد البنك المركز المجلس الصندوق المعهد القنصل المراقب المبعوث المستشار امين مدير ديوان مكتب وزير سفير رييس مندوب ممثل اتحاد بنك مركز مجلس صندوق معهد',
);

/** The gender of an Arabic name of a sender by its first noun; null where the noun shows none and is not a known one. */
export function genderOfSender(sender: string): 'm' | 'f' | null {
  for (const word of sender.split(/\s+/).slice(0, 4)) {
    const folded = foldToken(word);
    if (folded === 'السيده' || folded === 'صاحبه') return 'f';
    if (titles.has(folded)) continue;
    if (masculine.has(folded)) return 'm';
    return /ة[\u064b-\u0652]*$/.test(word) ? 'f' : null;
  }
  return null;
}
