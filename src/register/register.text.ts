import { dateRefusals } from '../kernel/dates-written.text.ts';
import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import type { RegisterItemRefusal } from './register.commands.ts';

/** Why a registration is refused, and what to do. */
export const registerRefusals: Texts<RegisterItemRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-register': {
    ar: 'لا يوجد سجل وارد بهذا المعرّف. اختر سجلًا من القائمة.',
    en: 'There is no incoming register of that name. Choose one from the list.',
    fr: 'Il n’existe pas de registre d’arrivée de ce nom. Choisissez-en un dans la liste.',
  },
  'register-not-open': {
    ar: 'يُفتح هذا السجل في {day, date}؛ لا يُقيَّد فيه شيء قبل ذلك اليوم.',
    en: 'This register opens on {day, date}; nothing is registered in it before that day.',
    fr: 'Ce registre s’ouvre le {day, date} ; rien n’y est enregistré avant ce jour.',
  },
  'no-sender': {
    ar: 'لم يُذكر المرسل. اختره من الدليل أو اكتب اسمه، أو بيّن أنه مجهول.',
    en: 'No sender is named. Choose one from the directory, write a name, or say that it is unknown.',
    fr: 'Aucun expéditeur n’est indiqué. Choisissez-le dans l’annuaire, écrivez son nom ou indiquez qu’il est inconnu.',
  },
  'unknown-sender': {
    ar: 'المرسل المختار لم يعد في الدليل. اختر غيره أو اكتب اسمه.',
    en: 'The sender chosen is not in the directory. Choose another, or write the name.',
    fr: 'L’expéditeur choisi ne figure pas dans l’annuaire. Choisissez-en un autre ou écrivez son nom.',
  },
  'no-subject': {
    ar: 'لا موضوع لهذا الوارد. اكتب موضوعه في سطر.',
    en: 'The item has no subject. Write it in one line.',
    fr: 'Cette pièce n’a pas d’objet. Indiquez-le en une ligne.',
  },
  'unknown-kind': {
    ar: 'النوع «{kind}» ليس من أنواع الوارد. اختر نوعًا من القائمة.',
    en: '“{kind}” is not a kind of incoming document. Choose one from the list.',
    fr: '« {kind} » n’est pas un type de document d’arrivée. Choisissez-en un dans la liste.',
  },
  'kind-not-registered': {
    ar: 'هذا النوع يُستلم ولا يُقيَّد له رقم؛ سجّله في دفتر ما ورد دون قيد.',
    en: 'This kind is received without a number; enter it among what is received and not registered.',
    fr: 'Ce type est reçu sans numéro ; portez-le parmi ce qui est reçu sans enregistrement.',
  },
  'unknown-channel': {
    ar: '«{channel}» ليست من طرق الورود. اختر طريقة من القائمة.',
    en: '“{channel}” is not a way by which things come in. Choose one from the list.',
    fr: '« {channel} » n’est pas une voie d’arrivée. Choisissez-en une dans la liste.',
  },
  'unknown-urgency': {
    ar: '«{urgency}» ليست من درجات الاستعجال. اختر درجة من القائمة.',
    en: '“{urgency}” is not a grade of urgency. Choose one from the list.',
    fr: '« {urgency} » n’est pas un degré d’urgence. Choisissez-en un dans la liste.',
  },
  'unknown-marking': {
    ar: '«{marking}» ليست من عبارات الظرف المعروفة. اختر عبارة من القائمة.',
    en: '“{marking}” is not a known marking of an envelope. Choose one from the list.',
    fr: '« {marking} » n’est pas une mention d’enveloppe connue. Choisissez-en une dans la liste.',
  },
  'unknown-file-plan': {
    ar: '«{filePlan}» ليس من أبواب خطة الحفظ. اختر بابًا من القائمة.',
    en: '“{filePlan}” is not a class of the file plan. Choose one from the list.',
    fr: '« {filePlan} » n’est pas une classe du plan de classement. Choisissez-en une dans la liste.',
  },
  'unknown-unit': {
    ar: 'لا توجد وحدة بهذا المعرّف. اختر وحدة من القائمة.',
    en: 'There is no such unit. Choose one from the list.',
    fr: 'Cette unité n’existe pas. Choisissez-en une dans la liste.',
  },
  'above-your-clearance': {
    ar: 'درجة السرية هذه فوق ما يُجاز لك الاطلاع عليه. سلّم الورقة إلى من يُجاز له ذلك.',
    en: 'This classification is above your clearance. Hand the paper to an officer who is cleared for it.',
    fr: 'Cette classification dépasse votre habilitation. Remettez la pièce à un agent habilité.',
  },
  'date-not-understood': dateRefusals['not-a-date'],
  'date-does-not-exist': dateRefusals['no-such-day'],
  'date-ambiguous': dateRefusals.ambiguous,
  'received-no-day': {
    ar: '«{day}» ليس يومًا في التقويم. صحّح تاريخ الورود.',
    en: '“{day}” is not a day of the calendar. Correct the day of receipt.',
    fr: '« {day} » n’est pas un jour du calendrier. Corrigez le jour de réception.',
  },
  'received-in-future': {
    ar: 'تاريخ الورود {day, date} لم يأتِ بعد؛ اليوم {today, date}.',
    en: 'The day of receipt, {day, date}, has not come yet: today is {today, date}.',
    fr: 'Le jour de réception, {day, date}, n’est pas encore venu : nous sommes le {today, date}.',
  },
  'late-needs-reason': {
    ar: 'ورد هذا قبل {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}؛ اذكر سبب تأخر القيد.',
    en: 'This was received {days, plural, one {# day} other {# days}} ago; say why it is registered late.',
    fr: 'Cette pièce a été reçue il y a {days, plural, one {# jour} other {# jours}} ; indiquez pourquoi elle est enregistrée tardivement.',
  },
  'dated-after-receipt': {
    ar: 'تاريخ الرسالة {dated, date} بعد تاريخ ورودها {received, date}. تحقّق من التاريخين.',
    en: 'The letter is dated {dated, date}, after the day of its receipt, {received, date}. Check both dates.',
    fr: 'La lettre est datée du {dated, date}, après le jour de sa réception, {received, date}. Vérifiez les deux dates.',
  },
  'no-such-document': {
    ar: 'لا توجد بين يديك وثيقة صادرة بهذا المعرّف. اكتب رقمها كما ورد في الرسالة.',
    en: 'There is no such document of ours that you may see. Write its number as the letter gives it.',
    fr: 'Aucun document de ce type ne vous est accessible. Écrivez son numéro tel que la lettre le donne.',
  },
  'say-how-handed-in': {
    ar: 'اذكر كيف وصل هذا إلى الوحدة مباشرة: باليد أو بالبريد الإلكتروني أو بالهاتف.',
    en: 'Say how this reached the unit directly: by hand, by e-mail, by telephone.',
    fr: 'Indiquez comment cette pièce est parvenue directement à l’unité : en main propre, par courriel, par téléphone.',
  },
  'sealed-needs-openers': {
    ar: 'يُقيَّد هذا الظرف مغلقًا؛ سمِّ من له وحده أن يفتحه.',
    en: 'This envelope is registered unopened; name the persons who alone may open it.',
    fr: 'Cette enveloppe est enregistrée sans être ouverte ; nommez les seules personnes qui peuvent l’ouvrir.',
  },
  'unknown-opener': {
    ar: 'من سُمّي لفتح الظرف غير معروف في الدار. اختره من القائمة.',
    en: 'A person named to open the envelope is not known to the house. Choose from the list.',
    fr: 'Une personne désignée pour ouvrir l’enveloppe n’est pas connue de la maison. Choisissez dans la liste.',
  },
  'opener-not-cleared': {
    ar: 'من سُمّي لفتح الظرف لا تُجيز درجته الاطلاع على هذه السرية. سمِّ غيره.',
    en: 'A person named to open the envelope is not cleared for this classification. Name another.',
    fr: 'Une personne désignée pour ouvrir l’enveloppe n’est pas habilitée à ce niveau. Désignez-en une autre.',
  },
  'sealed-has-no-files': {
    ar: 'يُقيَّد هذا الظرف مغلقًا فلا تُرفق به ملفات؛ يُرفقها من يفتحه.',
    en: 'This envelope is registered unopened, so it carries no files; whoever opens it attaches them.',
    fr: 'Cette enveloppe est enregistrée sans être ouverte, donc sans fichier ; celui qui l’ouvrira les joindra.',
  },
  'openers-without-seal': {
    ar: 'هذا الوارد مفتوح، فلا يُسمّى من يفتحه. احذف الأسماء أو صحّح درجة السرية.',
    en: 'This item is not sealed, so nobody is named to open it. Remove the names or correct the classification.',
    fr: 'Cette pièce n’est pas scellée : personne n’est désigné pour l’ouvrir. Retirez les noms ou corrigez la classification.',
  },
  'spoken-needs-text': {
    ar: 'اكتب ما قيل بنصّه؛ فالتوجيه الشفوي لا ورقة له.',
    en: 'Write down what was said: a spoken instruction has no paper.',
    fr: 'Écrivez ce qui a été dit : une instruction orale n’a pas de papier.',
  },
  'file-not-brought': {
    ar: 'لم يصل الملف «{name}» كاملًا. ارفعه مرة أخرى.',
    en: 'The file “{name}” has not arrived. Upload it again.',
    fr: 'Le fichier « {name} » n’est pas arrivé. Téléversez-le de nouveau.',
  },
  'arrival-gone': {
    ar: 'لم يعد هذا الوارد بين ما ينتظر القيد: قيّده زميل أو نحّاه جانباً. ارجع إلى قائمة ما وصل.',
    en: 'This is no longer among what waits to be registered: a colleague registered it or set it aside. Go back to the list of arrivals.',
    fr: 'Ce pli ne figure plus parmi ceux qui attendent d’être enregistrés : un collègue l’a enregistré ou écarté. Revenez à la liste des arrivées.',
  },
  'already-registered': {
    ar: 'هذا مقيَّد من قبل برقم {number}. أضفه نسخةً أخرى من ذلك القيد، أو اذكر لماذا هو وارد آخر.',
    en: 'This is registered already as {number}. Add it as a further receipt of that item, or say why it is another.',
    fr: 'Cette pièce est déjà enregistrée sous le numéro {number}. Ajoutez-la comme nouvelle réception de celle-ci, ou dites pourquoi c’en est une autre.',
  },
};
