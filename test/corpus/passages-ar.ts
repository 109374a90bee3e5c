import type { Passage } from './passages-en.ts';
import { citations, misprinted, pairs, sessions } from './world.ts';

const fields = [
  'تيسير التجارة',
  'الأمن الغذائي',
  'التعليم العالي',
  'الصحة العامة',
  'تشغيل الشباب',
  'التراث الثقافي',
  'إدارة المياه',
];
const items = [
  'اعتماد جدول الأعمال',
  'تقرير الاجتماع السابق',
  'برنامج العمل للعام المقبل',
  'جدول اجتماعات الخبراء',
  'مشروع اختصاصات فريق العمل',
  'المقترحات الواردة من الدول الأعضاء',
  'ترتيبات الاجتماع المقبل',
  'التعاون مع المنظمات الدولية الأخرى',
];
const threeToSix: Readonly<Record<number, string>> = { 4: 'الأربعة', 5: 'الخمسة', 6: 'الستة' };
const days: Readonly<Record<number, string>> = { 3: 'ثلاثة', 4: 'أربعة', 5: 'خمسة' };

export const arabic: readonly Passage[] = [
  (w) =>
    `عُقد اجتماع تحضيري في مقر الأمانة العامة بجدة يوم ${w.weekdayDate(w.before())}. ${w.mark('prose', 'وتبادل ممثلو الدول الأعضاء الآراء بشأن التحضيرات واتفقوا على أساليب العمل.')}`,
  (w) =>
    `تشير الأمانة العامة إلى ${w.session()}، و${w.mark('prose', 'إلى الأهمية التي أولاها الوزراء لمتابعة قراراتهم.')}`,
  (w) =>
    `يمكن إرسال الملاحظات على المشروع حتى ${w.pair(w.after())}. ${w.mark('prose', 'أما الملاحظات التي ترد بعد ذلك اليوم فتُبحث في الاجتماع التالي.')}`,
  (w) => {
    const listed = w.chance.some(items, w.chance.whole(4, 6));
    const count = w.mark('announced', threeToSix[listed.length]!, { count: listed.length });
    return `بحث الاجتماع البنود ${count} التالية:\n${listed.map((item, at) => `${at + 1}. ${item}${at === listed.length - 1 ? '.' : '؛'}`).join('\n')}`;
  },
  (w) => `تبلغ التكلفة التقديرية للبرنامج الخاص بمجال ${w.chance.one(fields)} ${w.money()}، تُغطى من المساهمات الطوعية.`,
  (w) => {
    const rows = w.chance
      .some(['الترجمة الفورية', 'الوثائق', 'سفر الخبراء', 'القاعات', 'الاتصالات'], 4)
      .map((name) => ({ name, amount: w.chance.whole(8, 90) * 500 }));
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    return `وتتوزع النفقات على النحو الآتي:\nالبند\tالمبلغ (دولار أمريكي)\n${rows.map(({ name, amount }) => `${name}\t${w.figures(amount)}`).join('\n')}\nالمجموع\t${w.mark('total', w.figures(total), { total })}`;
  },
  (w) => {
    const first = w.chance.whole(20, 50);
    const second = w.chance.whole(10, 30);
    return `وقد صُرفت المساهمات على النحو الآتي:\nالباب\tالنسبة\nالتدريب\t${first}%\nالمعدات\t${second}%\nالمطبوعات\t${w.mark('share', `${100 - first - second}%`, { share: 100 - first - second })}\nالمجموع\t100%`;
  },
  (w) => {
    const count = w.chance.whole(24, 89);
    return `شارك في الدورة التدريبية ${w.mark('quantity', `${count} مشاركاً`, { count })} من الدول الأعضاء. ${w.mark('prose', 'وقد خُصصت لتبادل الخبرات بين الإدارات الوطنية.')} وفي ختامها تسلّم الـ${w.mark('quantity', `${count} مشاركاً`, { count })} شهادات الحضور.`;
  },
  (w) =>
    `وفقاً لأحكام ${w.mark('article', `المادة ${w.chance.whole(16, 21)}`)} من الميثاق، ${w.mark('prose', 'تتابع الأمانة العامة تنفيذ القرارات وتقدم أوراق العمل إلى الدول الأعضاء.')}`,
  (w) => {
    const cited = w.chance.some(
      citations.filter(({ language, no }) => language === 'ar' && no !== misprinted),
      3,
    );
    return `ويُشار إلى النصوص الآتية: ${cited.map(({ printed }) => w.mark('citation', printed)).join('؛ ')}.`;
  },
  (w) => {
    const session = w.chance.one(sessions.filter(({ kind, number }) => kind === 'cfm' && number! >= 35));
    const year = session.start.slice(0, 4);
    return `ويرد التقرير في الوثيقة ${w.mark('symbol', `OIC/CFM-${session.number}/${year}/${w.chance.one(['POL', 'ECO', 'ORG', 'CS'])}/SG-REP`, { session: session.number!, year: Number(year) })} التي عُممت على الدول الأعضاء باللغات الرسمية الثلاث.`;
  },
  (w) => {
    const { from, to, days: length } = w.stay(w.after());
    return `تُعقد ورشة عمل عن ${w.chance.one(fields)} لمدة ${w.mark('stay', days[length]!, { days: length })} أيام، ${w.range(from, to)}، في المقر بجدة. ${w.mark('prose', 'وسيُبلغ برنامج الورشة في الوقت المناسب.')}`;
  },
  (w) => {
    const pair = w.chance.one(pairs.filter(({ language, offsetDays }) => language === 'ar' && offsetDays === 0));
    return `وتحتفظ محفوظات الأمانة العامة بوثائق الدورة المنعقدة ${pair.quote} وبقائمة المشاركين فيها.`;
  },
  (w) =>
    w.mark(
      'sentence',
      'ومن النصوص السابقة قرارات مجلس الأمن 242 (1967) و338 (1973) و1397 (2002)، وقرار الجمعية العامة 194 (د-3)، وقد وردت في التقرير دون تغيير.',
    ),
  (w) =>
    w.mark(
      'sentence',
      'وألقى كلمات ممثلو كل من أذربيجان والأردن وألبانيا وإندونيسيا وأوزبكستان وأوغندا وباكستان والبحرين، وفق الترتيب الهجائي العربي.',
    ),
  (w) =>
    `ورأى المشاركون أنه «${w.mark('sentence', 'لا يمكن لأي مؤسسة أن تلبي هذه الاحتياجات وحدها وأن التنسيق يبقى واجب الجميع')}». ${w.mark('prose', 'وأعربوا عن تقديرهم لجهود البلد المضيف.')}`,
  () =>
    'وعند اعتماد ميثاق عام 1972 كانت المنظمة تحمل اسم منظمة المؤتمر الإسلامي، أما اسمها الحالي فمعمول به منذ 28 يونيو 2011.',
  (w) =>
    `عقدت اللجنة اجتماعها ${w.mark('ordinal', w.chance.one(['الثاني والعشرين', 'الحادي والثلاثين', 'الثالث والأربعين']))}، و${w.mark('prose', 'استعرضت ما أحرزته جهات الاتصال الوطنية من تقدم منذ إنشائها.')}`,
  (w) =>
    w.mark(
      'prose',
      `تواصل الأمانة العامة دعم الدول الأعضاء في مجال ${w.chance.one(fields)}. وقد أعدت دليلاً للتجارب الوطنية، وتدعو المؤسسات كافة إلى الاستفادة منه.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `أكد الخبراء فائدة التبادل المنتظم للبيانات المتعلقة بمجال ${w.chance.one(fields)}. واقترحوا تعيين جهات اتصال في كل عاصمة حتى يُرد على الطلبات دون تأخير.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `ووُجّه الانتباه إلى احتياجات الدول الأعضاء الأقل نمواً، وإلى ما يمكن أن يسهم به مجال ${w.chance.one(fields)} في تنميتها.`,
    ),
  (w) =>
    `زار الوفد مواقع المشروع صباحاً والتقى السلطات المحلية بعد ظهر ${w.date(w.before())}. ${w.mark('prose', 'وقد استُقبل استقبالاً كريماً.')}`,
];
