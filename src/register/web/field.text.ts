import type { Texts } from '../../kernel/text.ts';

/** Words of fields that the desk, a correction and the lists share. */
export const fieldTexts = {
  writtenDayHelp: {
    ar: 'كما كُتب، هجريًا أو ميلاديًا',
    en: 'As written, Hijri or Gregorian',
    fr: 'Telle qu’écrite, hégirienne ou grégorienne',
  },
  addPerson: { ar: 'أضف شخصًا', en: 'Add a person', fr: 'Ajouter une personne' },
  removePerson: { ar: 'احذف {name}', en: 'Remove {name}', fr: 'Retirer {name}' },
} as const satisfies Texts<string>;
