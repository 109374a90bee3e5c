import type { Text } from '../../src/kernel/text.ts';

/** What a letter is about: its subject, and sentences that might stand in it. `{state}`, `{day}` and `{number}` are filled in. */
export interface Topic {
  readonly id: string;
  readonly subject: Text;
  readonly sentences: readonly Text[];
}

/** Matters of the kind that reach a General Secretariat; all of them are invented. */
export const topics: readonly Topic[] = [
  {
    id: 'tourism',
    subject: {
      ar: 'الاجتماع الفني الرابع المعني بإحصاءات السياحة',
      en: 'Fourth Technical Meeting on Tourism Statistics',
      fr: 'Quatrième réunion technique sur les statistiques du tourisme',
    },
    sentences: [
      {
        ar: 'ستعقد هذه الفعالية في مدينة الميناء الجديد بمشاركة {number} خبيرًا من الدول الأعضاء، وستوافى الوفود ببرنامج العمل في حينه.',
        en: 'The meeting will be held at New Harbour with {number} experts from the Member States, and the delegations will receive the programme of work in due course.',
        fr: 'La réunion se tiendra à Port-Neuf avec la participation de {number} experts des États membres ; le programme de travail sera communiqué aux délégations en temps utile.',
      },
      {
        ar: 'ويرجى التكرم بموافاتنا بأسماء المشاركين في موعد أقصاه {day}.',
        en: 'It would be appreciated if the names of the participants could be received not later than {day}.',
        fr: 'Il serait souhaitable que les noms des participants parviennent au plus tard le {day}.',
      },
    ],
  },
  {
    id: 'candidature',
    subject: {
      ar: 'ترشيح لعضوية اللجنة المالية الدائمة',
      en: 'Candidature for the Permanent Finance Committee',
      fr: 'Candidature au Comité financier permanent',
    },
    sentences: [
      {
        ar: 'قررت السلطات المختصة تقديم مرشحها لعضوية اللجنة للفترة المقبلة، وتأمل أن يحظى هذا الترشيح بدعم الدول الأعضاء ومنها {state}.',
        en: 'The competent authorities have decided to present their candidate for the coming term, and hope that this candidature will enjoy the support of the Member States, among them {state}.',
        fr: 'Les autorités compétentes ont décidé de présenter leur candidat pour le prochain mandat et espèrent que cette candidature bénéficiera de l’appui des États membres, dont {state}.',
      },
      {
        ar: 'وستجري الانتخابات يوم {day} وفقًا للنظام الداخلي.',
        en: 'The election will take place on {day} in accordance with the rules of procedure.',
        fr: 'L’élection aura lieu le {day} conformément au règlement intérieur.',
      },
    ],
  },
  {
    id: 'contribution',
    subject: {
      ar: 'سداد المساهمة الإلزامية في ميزانية الأمانة العامة',
      en: 'Payment of the mandatory contribution to the budget of the General Secretariat',
      fr: 'Versement de la contribution obligatoire au budget du Secrétariat général',
    },
    sentences: [
      {
        ar: 'تم تحويل مبلغ {number} ألف دولار إلى الحساب المعتمد، ونرجو تأكيد وصوله وإصدار سند القبض الرسمي.',
        en: 'An amount of {number} thousand dollars has been transferred to the designated account; kindly confirm its arrival and issue the official receipt.',
        fr: 'Un montant de {number} mille dollars a été viré sur le compte désigné ; nous vous prions de bien vouloir en accuser réception et délivrer le reçu officiel.',
      },
      {
        ar: 'ويغطي هذا المبلغ المتأخرات حتى {day}.',
        en: 'This amount covers the arrears up to {day}.',
        fr: 'Ce montant couvre les arriérés jusqu’au {day}.',
      },
    ],
  },
  {
    id: 'visit',
    subject: {
      ar: 'زيارة وفد رسمي إلى مقر المنظمة',
      en: 'Visit of an official delegation to the headquarters',
      fr: 'Visite d’une délégation officielle au siège',
    },
    sentences: [
      {
        ar: 'سيصل الوفد المؤلف من {number} أعضاء يوم {day} ويغادر بعد يومين.',
        en: 'The delegation of {number} members will arrive on {day} and leave two days later.',
        fr: 'La délégation, composée de {number} membres, arrivera le {day} et repartira deux jours plus tard.',
      },
      {
        ar: 'ونرجو ترتيب لقاء مع المسؤولين المعنيين والتنسيق مع بعثة {state} في هذا الشأن.',
        en: 'It is requested that a meeting with the officials concerned be arranged, in coordination with the mission of {state}.',
        fr: 'Il est demandé de bien vouloir organiser une rencontre avec les responsables concernés, en coordination avec la mission de {state}.',
      },
    ],
  },
  {
    id: 'scholarships',
    subject: {
      ar: 'برنامج المنح الدراسية للعام الجامعي المقبل',
      en: 'Scholarship programme for the coming academic year',
      fr: 'Programme de bourses d’études pour la prochaine année universitaire',
    },
    sentences: [
      {
        ar: 'يتيح البرنامج {number} منحة في العلوم والهندسة والطب لطلاب الدول الأعضاء.',
        en: 'The programme offers {number} scholarships in science, engineering and medicine to students of the Member States.',
        fr: 'Le programme offre {number} bourses en sciences, en ingénierie et en médecine aux étudiants des États membres.',
      },
      {
        ar: 'ويغلق باب التقديم يوم {day}، ولا ينظر في الطلبات الواردة بعده.',
        en: 'Applications close on {day}; those received later will not be considered.',
        fr: 'Le dépôt des candidatures sera clos le {day} ; les dossiers reçus après cette date ne seront pas examinés.',
      },
    ],
  },
  {
    id: 'relief',
    subject: {
      ar: 'المساعدات الإنسانية العاجلة للمتضررين من الفيضانات',
      en: 'Humanitarian assistance to the victims of the floods',
      fr: 'Assistance humanitaire aux victimes des inondations',
    },
    sentences: [
      {
        ar: 'تضرر من الفيضانات أكثر من {number} ألف أسرة في ثلاث محافظات، ولا تزال الطرق مقطوعة.',
        en: 'More than {number} thousand families in three provinces have been affected by the floods, and the roads are still cut.',
        fr: 'Plus de {number} mille familles de trois provinces ont été touchées par les inondations, et les routes sont toujours coupées.',
      },
      {
        ar: 'وقد أرسلت {state} أول شحنة من الخيام والأدوية يوم {day}.',
        en: 'A first consignment of tents and medicines was sent by {state} on {day}.',
        fr: 'Un premier envoi de tentes et de médicaments a été effectué par {state} le {day}.',
      },
    ],
  },
  {
    id: 'agreement',
    subject: {
      ar: 'مشروع اتفاقية التعاون القضائي',
      en: 'Draft agreement on judicial cooperation',
      fr: 'Projet d’accord de coopération judiciaire',
    },
    sentences: [
      {
        ar: 'درست الجهات القانونية المواد البالغ عددها {number} مادة، وأبدت ملاحظاتها على الصياغة.',
        en: 'The legal authorities have examined the {number} articles and have made observations on the wording.',
        fr: 'Les autorités juridiques ont examiné les {number} articles et formulé des observations sur la rédaction.',
      },
      {
        ar: 'ومن المقترح عقد جولة ثانية من المشاورات قبل {day}.',
        en: 'It is proposed to hold a second round of consultations before {day}.',
        fr: 'Il est proposé de tenir une deuxième série de consultations avant le {day}.',
      },
    ],
  },
  {
    id: 'media',
    subject: {
      ar: 'إنشاء شبكة إعلامية مشتركة',
      en: 'Establishment of a joint media network',
      fr: 'Création d’un réseau médiatique commun',
    },
    sentences: [
      {
        ar: 'تضم الشبكة المقترحة {number} محطة، وتبث بثلاث لغات.',
        en: 'The proposed network comprises {number} stations and will broadcast in three languages.',
        fr: 'Le réseau proposé comprend {number} stations et émettra en trois langues.',
      },
      {
        ar: 'ويسرنا استضافة الاجتماع التحضيري في {state} يوم {day}.',
        en: 'The preparatory meeting could be hosted in {state} on {day}.',
        fr: 'La réunion préparatoire pourrait se tenir en {state} le {day}.',
      },
    ],
  },
  {
    id: 'water',
    subject: {
      ar: 'تقرير عن تنفيذ رؤية المياه',
      en: 'Report on the implementation of the Water Vision',
      fr: 'Rapport sur la mise en œuvre de la Vision de l’eau',
    },
    sentences: [
      {
        ar: 'نفذ حتى الآن {number} مشروعًا، ويجري تقييم أثرها في المناطق الريفية.',
        en: 'So far {number} projects have been carried out, and their effect on rural areas is being assessed.',
        fr: 'À ce jour, {number} projets ont été réalisés et leur effet sur les zones rurales est en cours d’évaluation.',
      },
      {
        ar: 'وسيعرض التقرير النهائي على الوزراء المعنيين يوم {day}.',
        en: 'The final report will be laid before the ministers concerned on {day}.',
        fr: 'Le rapport final sera présenté aux ministres concernés le {day}.',
      },
    ],
  },
  {
    id: 'premises',
    subject: {
      ar: 'إعفاء مركبات الموظفين من الرسوم الجمركية',
      en: 'Exemption of vehicles of staff members from customs duties',
      fr: 'Exonération des véhicules du personnel des droits de douane',
    },
    sentences: [
      {
        ar: 'تشمل القائمة {number} مركبات مسجلة بأسماء الموظفين الدوليين.',
        en: 'The list comprises {number} vehicles registered in the names of international staff members.',
        fr: 'La liste comprend {number} véhicules immatriculés au nom de fonctionnaires internationaux.',
      },
      {
        ar: 'وتنتهي صلاحية الإعفاءات الحالية في {day}.',
        en: 'The present exemptions expire on {day}.',
        fr: 'Les exonérations en vigueur expirent le {day}.',
      },
    ],
  },
];

/** What may lie in the envelope beside the letter. */
export const enclosed: readonly Text[] = [
  { ar: 'جدول الأعمال المؤقت', en: 'Provisional agenda', fr: 'Ordre du jour provisoire' },
  { ar: 'قائمة المشاركين', en: 'List of participants', fr: 'Liste des participants' },
  { ar: 'نسخة من الاتفاقية', en: 'Copy of the agreement', fr: 'Copie de l’accord' },
  { ar: 'استمارة التسجيل', en: 'Registration form', fr: 'Formulaire d’inscription' },
  { ar: 'السيرة الذاتية للمرشح', en: 'Curriculum vitae of the candidate', fr: 'Curriculum vitae du candidat' },
  { ar: 'تقرير مالي', en: 'Financial report', fr: 'Rapport financier' },
];

/** Names of invented persons. */
export const signatories: readonly Text[] = [
  { ar: 'سالم مرجان التجريبي', en: 'Salem Trial-Coral', fr: 'Salem Essai-Corail' },
  { ar: 'مريم لؤلؤ التجريبية', en: 'Mariam Trial-Pearl', fr: 'Mariam Essai-Perle' },
  { ar: 'يوسف صوان التجريبي', en: 'Yusuf Trial-Flint', fr: 'Youssouf Essai-Silex' },
  { ar: 'عائشة ياقوت التجريبية', en: 'Aisha Trial-Ruby', fr: 'Aïcha Essai-Rubis' },
];
