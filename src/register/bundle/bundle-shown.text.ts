import type { Texts } from '../../kernel/text.ts';
import type { BundleFault, BundleVerdict } from './bundle-shown.ts';

/** Why a bundle proves nothing, and what to do. */
export const bundleFaults: Texts<BundleFault> = {
  'bundle-damaged': {
    ar: 'الحزمة تالفة ولا تُفتح ({file}). اطلب من المرسل أن يعيد إرسالها.',
    en: 'The bundle is damaged and cannot be opened ({file}). Ask the sender to send it again.',
    fr: 'Le paquet est endommagé et ne s’ouvre pas ({file}). Demandez à l’expéditeur de le renvoyer.',
  },
  'bundle-too-large': {
    ar: 'الحزمة أكبر مما تفتحه الدار ({file}). اطلب إرسال الأوراق بطريق آخر.',
    en: 'The bundle is larger than the house opens ({file}). Ask for the papers by another way.',
    fr: 'Le paquet est plus grand que ce que la maison ouvre ({file}). Demandez les pièces par une autre voie.',
  },
  'bundle-incomplete': {
    ar: 'ينقص الحزمة ملف مذكور فيها: {file}. لا يُعتمد عليها.',
    en: 'The bundle lacks a file that it names: {file}. Do not rely on it.',
    fr: 'Il manque au paquet un fichier qu’il annonce : {file}. Ne vous y fiez pas.',
  },
  'bundle-has-more': {
    ar: 'في الحزمة ملف لم يذكره مرسلها: {file}. لا يُعتمد عليها.',
    en: 'The bundle holds a file of which its sender says nothing: {file}. Do not rely on it.',
    fr: 'Le paquet contient un fichier que son expéditeur n’annonce pas : {file}. Ne vous y fiez pas.',
  },
  'bundle-changed': {
    ar: 'تغيّر ملف بعد إعداد الحزمة: {file}. لا يُعتمد عليها، واسأل المرسل.',
    en: 'A file was changed after the bundle was made: {file}. Do not rely on it, and ask the sender.',
    fr: 'Un fichier a été modifié après la confection du paquet : {file}. Ne vous y fiez pas et interrogez l’expéditeur.',
  },
  'bundle-not-described': {
    ar: 'بيان الحزمة ناقص أو بصيغة لا تعرفها هذه الدار.',
    en: 'The description of the bundle is incomplete, or of a form that this house does not know.',
    fr: 'La description du paquet est incomplète ou d’une forme que cette maison ne connaît pas.',
  },
  'bundle-not-proven': {
    ar: 'إثبات السجل المحكم المرفق بالحزمة لا يصح ({why}). لا يُعتمد عليها، واسأل المرسل.',
    en: 'The ledger’s proof that comes with the bundle does not hold ({why}). Do not rely on it, and ask the sender.',
    fr: 'La preuve de registre jointe au paquet ne tient pas ({why}). Ne vous y fiez pas et interrogez l’expéditeur.',
  },
};

/** What the house says of a bundle. */
export const bundleVerdicts: Texts<BundleVerdict> = {
  proven: {
    ar: 'مُثبتة: كل ورقة كما خرجت من الدار المرسِلة، ومفتاحها معروف هنا.',
    en: 'Proven: each paper is as it left the sending house, whose key is known here.',
    fr: 'Prouvé : chaque pièce est telle qu’elle est partie de la maison expéditrice, dont la clé est connue ici.',
  },
  'key-unknown': {
    ar: 'متسقة، لكن مفتاح الدار المرسِلة غير معروف هنا: من أعدّ الحزمة يستطيع أن يعدّ المفتاح أيضًا. قارن المفتاح مع الدار المرسِلة بطريق آخر ثم أثبته.',
    en: 'All of it agrees, but the key of the sending house is not known here: whoever made the bundle may have made the key as well. Compare the key with that house by another way, then note it.',
    fr: 'Tout concorde, mais la clé de la maison expéditrice n’est pas connue ici : qui a fait le paquet a pu faire aussi la clé. Comparez la clé avec cette maison par une autre voie, puis notez-la.',
  },
  'not-proven': {
    ar: 'غير مُثبتة: لا تعتمد على هذه الحزمة.',
    en: 'Not proven: do not rely on this bundle.',
    fr: 'Non prouvé : ne vous fiez pas à ce paquet.',
  },
};

/** The same in a word. */
export const bundleVerdictNames: Texts<BundleVerdict> = {
  proven: { ar: 'مُثبتة', en: 'Proven', fr: 'Prouvé' },
  'key-unknown': { ar: 'المفتاح غير معروف', en: 'Key not known', fr: 'Clé inconnue' },
  'not-proven': { ar: 'غير مُثبتة', en: 'Not proven', fr: 'Non prouvé' },
};
