import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';

export type DirectoryRefusal =
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-person'
  | 'no-such-post'
  | 'no-such-correspondent'
  | 'no-such-grant'
  | 'ends-before-it-begins'
  | 'already-known'
  | 'already-decided'
  | 'acts-for-himself'
  | 'needs-second-person'
  | 'reset-at-the-server'
  | 'unknown-class'
  | 'weak-password';

export const directoryRefusals: Texts<DirectoryRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-person': {
    ar: 'لا يوجد شخص بهذا المعرّف في الدار.',
    en: 'There is no such person in the house.',
    fr: 'Cette personne n’existe pas dans la maison.',
  },
  'no-such-post': {
    ar: 'لا توجد وظيفة بهذا المعرّف.',
    en: 'There is no such post.',
    fr: 'Cette fonction n’existe pas.',
  },
  'no-such-correspondent': {
    ar: 'لا توجد جهة مراسلة بهذا المعرّف.',
    en: 'There is no such correspondent.',
    fr: 'Ce correspondant n’existe pas.',
  },
  'no-such-grant': {
    ar: 'لا يوجد تكليف بهذا المعرّف.',
    en: 'There is no such grant.',
    fr: 'Cette attribution n’existe pas.',
  },
  'ends-before-it-begins': {
    ar: 'ينتهي التاريخ قبل أن يبدأ؛ صحّح أحد اليومين.',
    en: 'It ends before it begins; put one of the two days right.',
    fr: 'La fin précède le début ; corrigez l’une des deux dates.',
  },
  'already-known': {
    ar: 'هذا الاسم أو العنوان مسجّل من قبل: {name}.',
    en: 'This name or address is in the directory already: {name}.',
    fr: 'Ce nom ou cette adresse figure déjà dans l’annuaire : {name}.',
  },
  'already-decided': {
    ar: 'بُتّ في هذا التكليف من قبل.',
    en: 'This grant has been decided already.',
    fr: 'Cette attribution a déjà été décidée.',
  },
  'acts-for-himself': {
    ar: 'لا ينوب أحد عن نفسه؛ اختر شخصًا آخر.',
    en: 'Nobody acts for himself; choose another person.',
    fr: 'Nul ne se supplée lui-même ; choisissez une autre personne.',
  },
  'needs-second-person': {
    ar: 'يحتاج منح الصلاحية إلى شخص ثانٍ غير المانح وغير الممنوح.',
    en: 'A grant of authority needs a second person, neither who grants nor who receives.',
    fr: 'Une attribution de pouvoir exige une seconde personne, autre que celle qui l’accorde et celle qui la reçoit.',
  },
  'reset-at-the-server': {
    ar: 'لا يعيد مدير النظام وحده تعيين كلمة مرور من يتولى منصبًا ذا صلاحية، إذ يستطيع من عرفها أن يتصرّف باسمه. يتولى ذلك مشغّل الخادم بالأمر «diwan user password»، ويُدوَّن قيدًا في سجل الوقائع.',
    en: 'An administrator alone does not reset the password of someone who holds an office: whoever knows it can act in that person’s name. The operator does it on the server with “diwan user password”, and that is an entry of its own.',
    fr: 'Un administrateur ne réinitialise pas seul le mot de passe du titulaire d’une charge : qui le connaît peut agir en son nom. L’exploitant le fait sur le serveur par « diwan user password », et une écriture du journal en témoigne.',
  },
  'unknown-class': {
    ar: 'فئة الجهة «{class}» غير معرّفة في ملف الدار.',
    en: 'The class "{class}" is not one of the house’s classes of correspondent.',
    fr: 'La catégorie « {class} » ne figure pas parmi celles de la maison.',
  },
  'weak-password': {
    ar: 'كلمة المرور قصيرة: اثنا عشر حرفًا على الأقل.',
    en: 'The password is too short: at least twelve characters.',
    fr: 'Le mot de passe est trop court : douze caractères au moins.',
  },
};
