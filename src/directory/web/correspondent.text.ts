import type { Texts } from '../../kernel/text.ts';

export type CorrespondentWord =
  | 'find'
  | 'findHint'
  | 'kind'
  | 'anyKind'
  | 'list'
  | 'empty'
  | 'emptyWords'
  | 'chooseOne'
  | 'add'
  | 'change'
  | 'added'
  | 'changed'
  | 'openPage'
  | 'names'
  | 'class'
  | 'organisation'
  | 'post'
  | 'formOfAddress'
  | 'languages'
  | 'verified'
  | 'unverified'
  | 'trial'
  | 'inactive'
  | 'channels'
  | 'noChannels'
  | 'preferred'
  | 'formerNames'
  | 'noFormerNames'
  | 'persons'
  | 'noPersons'
  | 'unknownTime'
  | 'nameIn'
  | 'addressedIn'
  | 'addressedHint'
  | 'postIn'
  | 'none'
  | 'channel'
  | 'address'
  | 'addChannel'
  | 'removeChannel'
  | 'nameStays'
  | 'save'
  | 'ar'
  | 'en'
  | 'fr'
  | 'needsName'
  | 'needsLanguage'
  | 'back';

/** The words of a correspondent: how it is found, shown, added and changed. */
export const correspondentWords: Texts<CorrespondentWord> = {
  find: { ar: 'ابحث عن جهة', en: 'Find a correspondent', fr: 'Chercher un correspondant' },
  findHint: {
    ar: 'أي جزء من الاسم، بالعربية أو الإنجليزية أو الفرنسية',
    en: 'Any part of the name, in Arabic, English or French',
    fr: 'Toute partie du nom, en arabe, en anglais ou en français',
  },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Nature' },
  anyKind: { ar: 'كل الأنواع', en: 'Every kind', fr: 'Toute nature' },
  list: { ar: 'جهات المراسلة', en: 'Correspondents', fr: 'Correspondants' },
  empty: { ar: 'لا جهة بهذا الاسم', en: 'No correspondent by that name', fr: 'Aucun correspondant à ce nom' },
  emptyWords: {
    ar: 'تظهر هنا الدول والبعثات والمنظمات والمؤسسات والأشخاص الذين تراسلهم الدار.',
    en: 'States, missions, organisations, institutions and persons with whom the house corresponds appear here.',
    fr: 'Les États, missions, organisations, institutions et personnes avec qui la maison correspond apparaissent ici.',
  },
  chooseOne: {
    ar: 'اختر جهة لترى أسماءها وقنواتها ومن يمثلها',
    en: 'Choose a correspondent to see its names, its channels and who holds office there',
    fr: 'Choisissez un correspondant pour voir ses noms, ses voies d’envoi et ses responsables',
  },
  add: { ar: 'إضافة جهة', en: 'Add a correspondent', fr: 'Ajouter un correspondant' },
  change: { ar: 'تعديل', en: 'Change', fr: 'Modifier' },
  added: {
    ar: 'أُضيفت الجهة إلى الدليل',
    en: 'The correspondent is in the directory',
    fr: 'Le correspondant figure à l’annuaire',
  },
  changed: { ar: 'حُفظ التعديل', en: 'The change is kept', fr: 'La modification est enregistrée' },
  openPage: { ar: 'فتح الصفحة', en: 'Open the page', fr: 'Ouvrir la page' },
  names: { ar: 'الأسماء', en: 'Names', fr: 'Noms' },
  class: { ar: 'الفئة', en: 'Class', fr: 'Catégorie' },
  organisation: { ar: 'الجهة التي يتبعها', en: 'Belongs to', fr: 'Relève de' },
  post: { ar: 'المنصب', en: 'Office', fr: 'Qualité' },
  formOfAddress: { ar: 'صيغة المخاطبة', en: 'Form of address', fr: 'Titre de civilité' },
  languages: { ar: 'لغات المراسلة', en: 'Languages of correspondence', fr: 'Langues de correspondance' },
  verified: { ar: 'مؤكد', en: 'Verified', fr: 'Vérifié' },
  unverified: { ar: 'غير مؤكد بعد', en: 'Not verified yet', fr: 'Pas encore vérifié' },
  trial: { ar: 'جهة تجريبية', en: 'Invented for the trial', fr: 'Inventé pour l’essai' },
  inactive: { ar: 'لم تعد قائمة', en: 'No longer in use', fr: 'N’est plus en usage' },
  channels: { ar: 'القنوات', en: 'Channels', fr: 'Voies d’envoi' },
  noChannels: {
    ar: 'لا قناة معروفة؛ تُرسَل إليها الرسائل باليد أو بالبريد.',
    en: 'No channel is known; letters go by hand or by post.',
    fr: 'Aucune voie connue ; les lettres partent par porteur ou par la poste.',
  },
  preferred: { ar: 'المفضّلة', en: 'Preferred', fr: 'Préférée' },
  formerNames: { ar: 'الأسماء السابقة', en: 'Former names', fr: 'Anciens noms' },
  noFormerNames: { ar: 'لا أسماء سابقة معروفة.', en: 'No former names are known.', fr: 'Aucun ancien nom connu.' },
  persons: { ar: 'شاغلو المناصب', en: 'Persons in office', fr: 'Responsables' },
  noPersons: {
    ar: 'لا أحد مسجّل بعد؛ أضف شخصًا يتبع هذه الجهة.',
    en: 'Nobody is recorded yet; add a person who belongs to it.',
    fr: 'Personne n’est inscrit ; ajoutez une personne qui en relève.',
  },
  unknownTime: { ar: 'زمنه غير معروف', en: 'time not known', fr: 'période inconnue' },
  nameIn: { ar: 'الاسم ({language})', en: 'Name ({language})', fr: 'Nom ({language})' },
  addressedIn: { ar: 'المخاطبة ({language})', en: 'As addressed ({language})', fr: 'Adresse ({language})' },
  addressedHint: {
    ar: 'كما تُكتب داخل الرسالة؛ تتبع الاسم ما لم تكتبها.',
    en: 'As it stands within a letter; it follows the name until you write it.',
    fr: 'Tel qu’écrit dans une lettre, avec sa préposition ; suit le nom tant que vous ne l’écrivez pas.',
  },
  postIn: { ar: 'المنصب ({language})', en: 'Office ({language})', fr: 'Qualité ({language})' },
  none: { ar: 'لا شيء', en: 'None', fr: 'Aucun' },
  channel: { ar: 'القناة', en: 'Channel', fr: 'Voie' },
  address: { ar: 'العنوان', en: 'Address', fr: 'Adresse' },
  addChannel: { ar: 'إضافة قناة', en: 'Add a channel', fr: 'Ajouter une voie' },
  removeChannel: { ar: 'حذف القناة', en: 'Remove the channel', fr: 'Retirer la voie' },
  nameStays: {
    ar: 'إن تغيّر الاسم بقي القديم محفوظًا بآخر يوم له.',
    en: 'If the name changes, the old one is kept with its last day.',
    fr: 'Si le nom change, l’ancien est conservé avec son dernier jour.',
  },
  save: { ar: 'حفظ', en: 'Keep', fr: 'Enregistrer' },
  ar: { ar: 'العربية', en: 'Arabic', fr: 'arabe' },
  en: { ar: 'الإنجليزية', en: 'English', fr: 'anglais' },
  fr: { ar: 'الفرنسية', en: 'French', fr: 'français' },
  needsName: {
    ar: 'اكتب الاسم باللغات الثلاث.',
    en: 'Write the name in the three languages.',
    fr: 'Écrivez le nom dans les trois langues.',
  },
  needsLanguage: {
    ar: 'اختر لغة واحدة على الأقل.',
    en: 'Choose at least one language.',
    fr: 'Choisissez au moins une langue.',
  },
  back: { ar: 'الدليل', en: 'Directory', fr: 'Annuaire' },
};

/** What kind of correspondent it is. */
export const correspondentKindTexts: Texts<'state' | 'mission' | 'organisation' | 'institution' | 'ngo' | 'person'> = {
  state: { ar: 'دولة', en: 'State', fr: 'État' },
  mission: { ar: 'بعثة', en: 'Mission', fr: 'Mission' },
  organisation: { ar: 'منظمة', en: 'Organisation', fr: 'Organisation' },
  institution: { ar: 'مؤسسة', en: 'Institution', fr: 'Institution' },
  ngo: { ar: 'منظمة غير حكومية', en: 'Non-governmental organisation', fr: 'Organisation non gouvernementale' },
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
};
