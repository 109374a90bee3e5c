import type { CorpusKind, Frame } from './frames-en.ts';

const numbered = (body: readonly string[]): string => body.map((part, at) => `${at + 1}. ${part}`).join('\n\n');

export const arabicFrames: Readonly<Record<CorpusKind, Frame>> = {
  letter: (
    w,
    body,
  ) => `${w.mark('part', `الرقم المرجعي: OIC/CAB/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', `التاريخ: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'الموضوع: متابعة برنامج التعاون', { part: 'subject' })}

معالي وزير الخارجية
وزارة خارجية ${w.state.addressee.longName.ar}

${w.mark('salutation', 'معالي الوزير،', { part: 'salutation' })}

السلام عليكم ورحمة الله وبركاته، وبعد،

${w.mark('opening', 'يشرفني أن')} أحيط ${w.mark('second-person', 'معاليكم')} علماً بما يأتي.

${body.join('\n\n')}

${w.mark('close', 'وتفضلوا معاليكم بقبول فائق الاحترام والتقدير.', { part: 'close' })}

${w.mark('part', 'حسين إبراهيم طه\nالأمين العام', { part: 'signature-block' })}
`,
  'note-verbale': (
    w,
    body,
  ) => `${w.mark('part', `الرقم المرجعي: OIC/CAB/NV/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}

${w.mark('opening', `${w.mark('verb', 'تهدي')} الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى ${w.mark('entity', `المندوبية الدائمة ${w.state.addressee.of.ar} لدى منظمة التعاون الإسلامي`)}، ويشرفها أن تحيطها علماً بما يأتي.`, { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', 'وتغتنم الأمانة العامة هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها.', { part: 'close' })}

${w.mark('part', `جدة، ${w.date(w.on, 'our-date')}`, { part: 'date' })}

المندوبية الدائمة ${w.state.addressee.of.ar} لدى منظمة التعاون الإسلامي
جدة
`,
  memorandum: (w, body) => `مذكرة داخلية

${w.mark('part', 'إلى: مدير إدارة المؤتمرات', { part: 'addressee' })}
${w.mark('part', 'من: ديوان الأمين العام', { part: 'from' })}
${w.mark('part', `التاريخ: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', `الرقم المرجعي: OIC/CAB/MEMO/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', 'الموضوع: التحضير للاجتماع التنسيقي السنوي', { part: 'subject' })}

${numbered(body)}
`,
  circular: (w, body) => `تعميم

${w.mark('part', `الرقم المرجعي: OIC/CAB/CIR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}

${w.mark('opening', 'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى المندوبيات الدائمة للدول الأعضاء لدى منظمة التعاون الإسلامي، ويشرفها أن تحيطها علماً، وفقاً للقرار رقم 1/51-POL، بما يأتي.', { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', 'وتغتنم الأمانة العامة هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها.', { part: 'close' })}

${w.mark('part', `جدة، ${w.date(w.on, 'our-date')}`, { part: 'date' })}
`,
  report: (w, body) => `تقرير الأمين العام

${w.mark('part', `الرقم المرجعي: OIC/CAB/REP/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `التاريخ: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'الموضوع: تنفيذ برنامج التعاون', { part: 'subject' })}

يُقدَّم هذا التقرير وفقاً لأحكام ${w.mark('article', 'المادة 16')} من الميثاق.

${numbered(body)}

${w.mark('part', 'حسين إبراهيم طه\nالأمين العام', { part: 'signature-block' })}
`,
  resolution: (w, body) => `قرار رقم ${w.chance.whole(1, 9)}/51-POL
بشأن التعاون بين الدول الأعضاء

إن مجلس وزراء الخارجية، المنعقد في دورته الحادية والخمسين في إسطنبول، من 21 إلى 22 يونيو 2025،

إذ يستذكر مبادئ ميثاق منظمة التعاون الإسلامي وأهدافه،

وبعد أن نظر في تقرير الأمين العام:

1. يحيط علماً بتقرير الأمين العام؛
2. يطلب إلى الأمين العام متابعة تنفيذ هذا القرار؛
3. يقرر إبقاء المسألة قيد نظره.

مذكرة إيضاحية

${body.join('\n\n')}
`,
  contract: (w, body) => {
    const money = w.money();
    return `عقد خدمات

${w.mark('part', `الرقم المرجعي: OIC/CAB/CON/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `التاريخ: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'الموضوع: طباعة الوثائق وتوزيعها', { part: 'subject' })}

${w.mark('part', 'أُبرم هذا العقد بين الأمانة العامة لمنظمة التعاون الإسلامي، ويشار إليها فيما يلي بالطرف الأول، والمتعاقد المسمى في الملحق، ويشار إليه فيما يلي بالطرف الثاني، استناداً إلى المادة 16 من الميثاق.', { part: 'parties' })}

المادة 1. يقدم الطرف الثاني الخدمات المبينة أدناه.

${body.join('\n\n')}

المادة 2. ${w.mark('part', `يبلغ المبلغ الإجمالي لهذا العقد ${money}.`, { part: 'amount' })}

المادة 3. ${w.mark('part', 'يسري هذا العقد من يوم توقيعه ولمدة اثني عشر شهراً.', { part: 'term' })}

${w.mark('part', 'عن الطرف الأول\nحسين إبراهيم طه\nالأمين العام\n\nعن الطرف الثاني\nالممثل المفوض', { part: 'signature-block' })}
`;
  },
  'press-release': (w, body) => `بيان صحفي

${w.mark('part', `الرقم المرجعي: OIC/CAB/PR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', 'الموضوع: اجتماع بشأن التعاون بين الدول الأعضاء', { part: 'subject' })}
${w.mark('part', 'للنشر الفوري', { part: 'embargo' })}

${w.mark('part', `جدة، ${w.date(w.on, 'our-date')}`, { part: 'date' })}

${body.join('\n\n')}
`,
};
