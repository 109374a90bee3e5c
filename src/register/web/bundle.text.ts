import type { Texts } from '../../kernel/text.ts';

export type BundleWord =
  | 'bundle'
  | 'house'
  | 'known-as'
  | 'key'
  | 'place'
  | 'at'
  | 'trial'
  | 'note-key'
  | 'note-key-words'
  | 'how'
  | 'noted'
  | 'receive'
  | 'receive-words'
  | 'received';

/** The words around a bundle of another house, on the item's page and at the register. */
export const bundleWords: Texts<BundleWord> = {
  bundle: { ar: 'حزمة من دار أخرى', en: 'Bundle of another house', fr: 'Paquet d’une autre maison' },
  house: { ar: 'تُسمّي الدار نفسها', en: 'The house calls itself', fr: 'La maison se nomme' },
  'known-as': { ar: 'مفتاحها معروف هنا باسم', en: 'Its key is known here as', fr: 'Sa clé est connue ici comme' },
  key: { ar: 'المفتاح', en: 'Key', fr: 'Clé' },
  place: { ar: 'موضع القيد في سجلها', en: 'Entry in its ledger', fr: 'Écriture dans son registre' },
  at: { ar: 'أُعدّت في', en: 'Made', fr: 'Établi' },
  trial: {
    ar: 'أعدّتها دار تجريبية: ليست وثيقة رسمية.',
    en: 'Made by a trial house: not an official document.',
    fr: 'Établi par une maison d’essai : document non officiel.',
  },
  'note-key': { ar: 'أثبت هذا المفتاح', en: 'Note this key', fr: 'Noter cette clé' },
  'note-key-words': {
    ar: 'قارن المفتاح أعلاه، رمزًا رمزًا، بما تعطيه الدار المرسِلة نفسها بالهاتف أو على ورق معروف، لا بما جاء مع الحزمة. اكتب مع من قارنته وكيف.',
    en: 'Compare the key above, sign by sign, with what the sending house itself gives by telephone or on a paper that you know, never with what came with the bundle. Write with whom you compared it, and how.',
    fr: 'Comparez la clé ci-dessus, signe par signe, avec ce que la maison expéditrice donne elle-même par téléphone ou sur un papier connu, jamais avec ce qui accompagne le paquet. Indiquez avec qui et comment.',
  },
  how: { ar: 'كيف قورن', en: 'How it was compared', fr: 'Comment elle a été comparée' },
  noted: { ar: 'أُثبت المفتاح', en: 'The key was noted', fr: 'La clé a été notée' },
  receive: { ar: 'استلام حزمة', en: 'Receive a bundle', fr: 'Recevoir un paquet' },
  'receive-words': {
    ar: 'حزمة موقّعة من دار أخرى تعمل بديوان: تُقيَّد بأوراقها ومرجعها بعد فحص إثباتها.',
    en: 'A signed bundle of another house that runs Diwan: it is registered with its papers and reference once its proof was examined.',
    fr: 'Un paquet signé d’une autre maison qui utilise Diwan : il est enregistré avec ses pièces et sa référence après examen de sa preuve.',
  },
  received: { ar: 'قُيّدت الحزمة برقم {number}', en: 'Registered as {number}', fr: 'Enregistré sous {number}' },
};
