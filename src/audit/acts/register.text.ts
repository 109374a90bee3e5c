import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of the registers: incoming items, their files, books. */
export const registerActs = {
  'book.import': {
    ar: 'نُقلت قيود من سجل سابق',
    en: 'Entries of an earlier register were brought in',
    fr: 'Des écritures d’un ancien registre ont été reprises',
  },
  'book.note-unregistered': {
    ar: 'أُثبتت مادة لا تُقيَّد',
    en: 'A thing that is not registered was noted',
    fr: 'Un pli non soumis à enregistrement a été noté',
  },
  'book.open': { ar: 'فُتح سجل', en: 'A register was opened', fr: 'Un registre a été ouvert' },
  'file.note-reading': {
    ar: 'استُخرج نص ملف',
    en: 'The words of a file were read out by the house',
    fr: 'Le texte d’un fichier a été relevé',
  },
  'file.read-again': {
    ar: 'طُلبت قراءة ملف من جديد',
    en: 'A file was given to be read again',
    fr: 'Un fichier a été remis à la lecture',
  },
  'file.stop-reading': {
    ar: 'أُوقفت قراءة ملف',
    en: 'The reading of a file was stopped',
    fr: 'La lecture d’un fichier a été arrêtée',
  },
  'file.read': { ar: 'فُتح ملف', en: 'A file was opened', fr: 'Un fichier a été ouvert' },
  'item.add-files': {
    ar: 'أُضيفت ملفات إلى معاملة',
    en: 'Files were added to an item',
    fr: 'Des fichiers ont été ajoutés à une pièce',
  },
  'item.add-receipt': {
    ar: 'أُضيف استلام آخر للمعاملة نفسها',
    en: 'A further receipt of the same item was noted',
    fr: 'Une nouvelle réception de la même pièce a été notée',
  },
  'item.correct': {
    ar: 'صُحّحت بيانات معاملة',
    en: 'The particulars of an item were corrected',
    fr: 'Les mentions d’une pièce ont été rectifiées',
  },
  'item.hand-over': {
    ar: 'سُلّم أصل معاملة',
    en: 'The original of an item was handed over',
    fr: 'L’original d’une pièce a été remis',
  },
  'item.open': {
    ar: 'فُتح مظروف معاملة',
    en: 'The envelope of an item was opened',
    fr: 'Le pli d’une pièce a été ouvert',
  },
  'item.read': { ar: 'قُرئت معاملة', en: 'An item was read', fr: 'Une pièce a été lue' },
  'name.learn': {
    ar: 'تعلّمت الدار كتابة أخرى لاسم مراسل',
    en: 'Another way of writing a correspondent’s name was learned by the house',
    fr: 'Une autre graphie du nom d’un correspondant a été apprise par la maison',
  },
  'name.unlearn': {
    ar: 'أُلغي ما تعلّمته الدار من كتابة اسم مراسل',
    en: 'What the house had learned of a correspondent’s name was withdrawn',
    fr: 'Ce que la maison avait appris du nom d’un correspondant a été retiré',
  },
  'item.register': {
    ar: 'قُيّدت معاملة واردة',
    en: 'An incoming item was registered',
    fr: 'Une arrivée a été enregistrée',
  },
  'item.void': {
    ar: 'أُبطل قيد معاملة',
    en: 'The registration of an item was voided',
    fr: 'L’enregistrement d’une pièce a été annulé',
  },
  'key.end': {
    ar: 'أُنهيت الثقة في مفتاح دار أخرى',
    en: 'The trust in the key of another house was ended',
    fr: 'La confiance dans la clé d’une autre maison a pris fin',
  },
  'key.note': {
    ar: 'أُثبت مفتاح دار أخرى بعد مقارنته',
    en: 'The key of another house was noted after it was compared',
    fr: 'La clé d’une autre maison a été notée après comparaison',
  },
  'register.print': {
    ar: 'طُبع سجل يوم',
    en: 'The register of a day was printed',
    fr: 'Le registre d’un jour a été imprimé',
  },
  'register.print-deliveries': {
    ar: 'طُبع دفتر تسليم يوم',
    en: 'The delivery book of a day was printed',
    fr: 'Le cahier de transmission d’un jour a été imprimé',
  },
} as const satisfies Texts<string>;
