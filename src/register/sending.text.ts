import type { Texts } from '../kernel/text.ts';
import { intakeRefusals } from '../platform/files/files.text.ts';
import type { SendingRefusal } from './sending.commands.ts';

/** Why a part of a file is not taken. */
export const sendingRefusals: Texts<SendingRefusal> = {
  'too-large': intakeRefusals['too-large'],
  'too-much-under-way': {
    ar: 'لديك ملفات قيد الإرسال لم تصل كاملة، ولا يُرسل الشخص الواحد معاً أكثر من {limitMegabytes, number} ميغابايت؛ انتظر وصولها، أو أعد المحاولة بعد {minutes, number} دقائق إن كان إرسالها قد انقطع.',
    en: 'Files of yours are on their way that have not come whole, and one person sends no more than {limitMegabytes, number} MB at a time; let them arrive, or, where they broke off, try again in {minutes, number} minutes.',
    fr: 'Des fichiers que vous envoyez ne sont pas encore arrivés en entier, et une personne n’envoie pas plus de {limitMegabytes, number} Mo à la fois ; laissez-les arriver ou, si leur envoi s’est interrompu, réessayez dans {minutes, number} minutes.',
  },
  'no-such-upload': {
    ar: 'لا يوجد ملف قيد الإرسال بهذا المعرّف؛ أرسله من أوله.',
    en: 'No file of this identifier is on its way; send it from its beginning.',
    fr: 'Aucun fichier de cet identifiant n’est en cours d’envoi ; envoyez-le depuis le début.',
  },
  'part-elsewhere': {
    ar: 'هذا الجزء لا يتصل بما وصل؛ وصل من الملف {received} بايت، فواصل من هناك.',
    en: 'This part does not join what has come; {received} bytes of the file are here, go on from there.',
    fr: 'Cette partie ne rejoint pas ce qui est arrivé ; {received} octets du fichier sont ici, continuez à partir de là.',
  },
  'already-writing': {
    ar: 'جزء آخر من هذا الملف يُكتب الآن؛ أعد المحاولة بعد قليل.',
    en: 'Another part of this file is being written; try again in a moment.',
    fr: 'Une autre partie de ce fichier est en cours d’écriture ; réessayez dans un instant.',
  },
  'not-whole': {
    ar: 'لم يصل الملف كله: وصل منه {received} من {size} بايت.',
    en: 'The file has not come whole: {received} of {size} bytes are here.',
    fr: 'Le fichier n’est pas arrivé en entier : {received} octets sur {size} sont ici.',
  },
};
