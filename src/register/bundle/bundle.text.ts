import type { Texts } from '../../kernel/text.ts';
import { itemRefusals } from '../item.text.ts';
import type { ReceiveRefusal } from './bundle.commands.ts';
import { bundleFaults } from './bundle-shown.text.ts';

/** Why a bundle is not received. */
export const bundleRefusals: Texts<ReceiveRefusal> = {
  ...itemRefusals,
  ...bundleFaults,
  'not-a-bundle': {
    ar: 'هذا الملف ليس حزمة من دار أخرى. سجّله كأي ملف.',
    en: 'This file is no bundle of another house. Register it like any other file.',
    fr: 'Ce fichier n’est pas un paquet d’une autre maison. Enregistrez-le comme tout autre fichier.',
  },
};

/** Why a key is not noted or ended. */
export const keyRefusals = {
  'not-allowed': itemRefusals['not-allowed'],
  'key-used-otherwise': itemRefusals['key-used-otherwise'],
  'no-key': {
    ar: 'ليس هذا مفتاحًا عامًّا لدار. انسخه كاملًا كما يظهر مع الحزمة.',
    en: 'This is not the public key of a house. Copy all of it, as it is shown with the bundle.',
    fr: 'Ce n’est pas la clé publique d’une maison. Copiez-la entièrement, telle qu’elle figure avec le paquet.',
  },
  'key-known': {
    ar: 'هذا المفتاح معروف هنا من قبل.',
    en: 'This key is known here already.',
    fr: 'Cette clé est déjà connue ici.',
  },
  'no-such-key': {
    ar: 'لا يوجد مفتاح سارٍ بهذا المعرّف.',
    en: 'There is no key in force of that identifier.',
    fr: 'Aucune clé en vigueur ne porte cet identifiant.',
  },
} as const satisfies Texts<string>;
