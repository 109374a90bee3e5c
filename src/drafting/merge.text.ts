import type { Text, Texts } from '../kernel/text.ts';
import type { MergeField } from './merge.ts';

/** Why a content cannot be sent as an original to each of its addressees. */
export type OriginalRefusal =
  | 'no-language-version'
  | 'field-unknown'
  | 'field-empty'
  | 'field-in-subject'
  | 'field-without-originals'
  | 'copy-of-originals'
  | 'original-inside'
  | 'original-twice'
  | 'group-member-missing'
  | 'unknown-group'
  | 'kind-without-originals';

export const originalRefusals: Texts<OriginalRefusal> = {
  'no-language-version': {
    ar: 'لا صيغة بلغة العمل لدى {name} ({language, select, ar {العربية} en {الإنجليزية} other {الفرنسية}})؛ أضف صيغة بهذه اللغة أو غيّر لغته.',
    en: 'The text has no version in {language, select, ar {Arabic} en {English} other {French}}, the working language of {name}; add one, or give this addressee another language.',
    fr: 'Le texte n’a pas de version en {language, select, ar {arabe} en {anglais} other {français}}, langue de travail de {name} ; ajoutez-la ou changez la langue de ce destinataire.',
  },
  'field-unknown': {
    ar: 'لا تعرف الدار الخانة «{field}» الواردة في النص؛ الخانات مذكورة بجانب قائمة المرسل إليهم.',
    en: 'The house knows no field “{field}”, which stands in the text; the fields are named beside the list of addressees.',
    fr: 'La maison ne connaît pas le champ « {field} » qui figure dans le texte ; les champs sont indiqués à côté de la liste des destinataires.',
  },
  'field-empty': {
    ar: 'لا يعرف الدليل ما يحل محل الخانة «{field}» لدى {name}؛ أكمل الدليل أو احذف الخانة أو أخرج هذا المرسل إليه.',
    en: 'The directory does not know what stands for the field “{field}” of {name}; complete the directory, take the field out of the text, or leave this addressee out.',
    fr: 'L’annuaire ne dit pas ce qui remplace le champ « {field} » pour {name} ; complétez l’annuaire, ôtez le champ du texte ou écartez ce destinataire.',
  },
  'field-in-subject': {
    ar: 'الموضوع والعنوان واحد للجميع، فلا خانة فيهما: احذف «{field}».',
    en: 'Subject and title are the same for all, so they hold no field: take “{field}” out.',
    fr: 'L’objet et le titre sont les mêmes pour tous et ne contiennent pas de champ : ôtez « {field} ».',
  },
  'field-without-originals': {
    ar: 'في النص الخانة «{field}»، ولا تُملأ إلا إذا أُرسلت الوثيقة أصلًا مستقلًا لكل مرسل إليه؛ اختر المجموعات أو اكتب الاسم مكان الخانة.',
    en: 'The field “{field}” stands in the text, and is filled only where each addressee is sent his own original; choose groups, or write the name in its place.',
    fr: 'Le champ « {field} » figure dans le texte et n’est rempli que si chaque destinataire reçoit son propre original ; choisissez des groupes ou écrivez le nom à sa place.',
  },
  'copy-of-originals': {
    ar: 'لكل مرسل إليه أصله، فلا نسخ منها: اجعل {name} مرسلًا إليه أو احذفه.',
    en: 'Each addressee is sent his own original, of which there are no copies: make {name} an addressee, or take the name out.',
    fr: 'Chaque destinataire reçoit son original, dont il n’est pas fait de copies : faites de {name} un destinataire ou retirez-le.',
  },
  'original-inside': {
    ar: 'لا يُرسل أصل مستقل إلى وحدة أو شخص من الدار.',
    en: 'No original goes to a unit or a person of the house.',
    fr: 'Aucun original n’est adressé à une unité ou à une personne de la maison.',
  },
  'original-twice': {
    ar: '{name} مذكور مرتين في قائمة المرسل إليهم؛ احذف أحدهما.',
    en: '{name} stands twice among the addressees; take one out.',
    fr: '{name} figure deux fois parmi les destinataires ; retirez l’une des mentions.',
  },
  'group-member-missing': {
    ar: '{name} من المجموعة المختارة وليس بين المرسل إليهم ولا بين المستثنين؛ اختر المجموعات من جديد.',
    en: '{name} belongs to a group that was chosen, but is neither an addressee nor left out; choose the groups again.',
    fr: '{name} appartient à un groupe choisi, mais n’est ni destinataire ni écarté ; choisissez de nouveau les groupes.',
  },
  'unknown-group': {
    ar: 'لا توجد مجموعة بالرمز «{group}» في تعريف الدار.',
    en: 'The profile of the house has no group “{group}”.',
    fr: 'Le profil de la maison ne contient pas de groupe « {group} ».',
  },
  'kind-without-originals': {
    ar: 'لا تُرسل هذه الوثيقة أصلًا مستقلًا لكل مرسل إليه؛ يكون ذلك للتعميم والمذكرة الشفوية والخطاب.',
    en: 'A document of this kind is not sent as an original to each; circulars, notes and letters are.',
    fr: 'Un document de ce genre n’est pas envoyé en autant d’originaux ; les circulaires, notes et lettres le sont.',
  },
};

/** What each field stands for. */
export const fieldMeanings: Record<MergeField, Text> = {
  addressee: {
    ar: 'المرسل إليه كما يرد في الجملة',
    en: 'the addressee as named in a sentence',
    fr: 'le destinataire tel qu’il figure dans la phrase, préposition comprise',
  },
  name: {
    ar: 'الاسم كما يرد على الظرف',
    en: 'the name as on the envelope',
    fr: 'le nom tel qu’il figure sur l’enveloppe',
  },
  state: { ar: 'الاسم الرسمي للدولة', en: 'the official name of the state', fr: 'le nom officiel de l’État' },
  salutation: {
    ar: 'التحية بحسب المقام والجنس',
    en: 'the salutation by rank and gender',
    fr: 'la formule d’appel selon le rang et le genre',
  },
  you: {
    ar: 'ضمير الخطاب (سعادتكم، معاليكم…)',
    en: 'how the addressee is spoken to (Your Excellency …)',
    fr: 'la manière de s’adresser à lui (Votre Excellence…)',
  },
};
