import type { Texts } from '../../kernel/text.ts';

export type AdministrationWord =
  | 'title'
  | 'lede'
  | 'sheets'
  | 'people'
  | 'waiting'
  | 'waitingEmpty'
  | 'waitingEmptyWords'
  | 'find'
  | 'findHint'
  | 'empty'
  | 'emptyWords'
  | 'chooseOne'
  | 'noPost'
  | 'addPerson'
  | 'personAdded'
  | 'email'
  | 'language'
  | 'level'
  | 'password'
  | 'passwordHint'
  | 'resetPassword'
  | 'resetWords'
  | 'resetAtServer'
  | 'passwordReset'
  | 'grantPost'
  | 'granted'
  | 'notToSelf'
  | 'posts'
  | 'noPosts'
  | 'post'
  | 'manner'
  | 'substantive'
  | 'acting'
  | 'reason'
  | 'noEnd'
  | 'duties'
  | 'revokeWords'
  | 'grantWords'
  | 'trial'
  | 'holdings'
  | 'delegations'
  | 'addWords';

/** The words of the administration. */
export const administrationWords: Texts<AdministrationWord> = {
  title: { ar: 'إدارة النظام', en: 'Administration', fr: 'Administration' },
  lede: {
    ar: 'مدير النظام لا يقرأ معاملة ولا يمنح نفسه شيئًا؛ يضيف الأشخاص ويقترح إسناد الوظائف، ولا يسري إسناد حتى يقرّه شخص ثانٍ.',
    en: 'The administrator reads no item and grants nothing to himself: he adds people and proposes posts, and no grant has force until a second person confirms it.',
    fr: 'L’administrateur ne lit aucune pièce et ne s’attribue rien : il ajoute des personnes et propose des fonctions, et nulle attribution ne prend effet sans une seconde personne.',
  },
  sheets: { ar: 'أوراق الإدارة', en: 'Sheets of the administration', fr: 'Feuilles de l’administration' },
  people: { ar: 'الأشخاص', en: 'People', fr: 'Personnes' },
  waiting: { ar: 'ما ينتظر شخصًا ثانيًا', en: 'Waiting for a second person', fr: 'En attente d’une seconde personne' },
  waitingEmpty: {
    ar: 'لا شيء ينتظر الإقرار',
    en: 'Nothing waits to be confirmed',
    fr: 'Rien n’attend d’être confirmé',
  },
  waitingEmptyWords: {
    ar: 'يظهر هنا كل إسناد وظيفة وكل تفويض لم يقرّه شخص ثانٍ بعد.',
    en: 'Each grant of a post and each delegation appears here until a second person has confirmed it.',
    fr: 'Chaque attribution de fonction et chaque délégation apparaît ici jusqu’à sa confirmation.',
  },
  find: { ar: 'ابحث عن شخص', en: 'Find a person', fr: 'Chercher une personne' },
  findHint: {
    ar: 'جزء من الاسم أو الوظيفة، بأي لغة',
    en: 'Part of a name or post, in any language',
    fr: 'Partie du nom ou de la fonction, en toute langue',
  },
  empty: { ar: 'لا أحد بهذا الاسم', en: 'Nobody by that name', fr: 'Personne à ce nom' },
  emptyWords: {
    ar: 'يظهر هنا أشخاص الدار بوظائفهم.',
    en: 'The people of the house appear here with their posts.',
    fr: 'Les personnes de la maison apparaissent ici avec leurs fonctions.',
  },
  chooseOne: {
    ar: 'اختر شخصًا لترى وظائفه وتسند إليه وظيفة',
    en: 'Choose a person to see the posts held and to grant one',
    fr: 'Choisissez une personne pour voir ses fonctions et lui en attribuer une',
  },
  noPost: { ar: 'بلا وظيفة اليوم', en: 'No post today', fr: 'Sans fonction aujourd’hui' },
  addPerson: { ar: 'إضافة شخص', en: 'Add a person', fr: 'Ajouter une personne' },
  personAdded: {
    ar: 'أُضيف الشخص؛ لا يستطيع شيئًا حتى تُسند إليه وظيفة وتُقرّ',
    en: 'Added; nothing is possible until a post is granted and confirmed',
    fr: 'Ajoutée ; rien n’est possible avant qu’une fonction soit attribuée et confirmée',
  },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail', fr: 'Courriel' },
  language: { ar: 'لغة العرض', en: 'Language', fr: 'Langue' },
  level: { ar: 'درجة الاطلاع', en: 'Clearance level', fr: 'Niveau d’habilitation' },
  password: { ar: 'كلمة مرور أولى', en: 'First password', fr: 'Premier mot de passe' },
  passwordHint: {
    ar: 'اثنا عشر حرفًا على الأقل؛ سلّمها باليد. هي لمرة واحدة: يختار صاحبها عند أول دخول كلمة مرور لا تعرفها أنت.',
    en: 'At least twelve characters; hand it over in person. It serves once: at the first entry its owner chooses one that you do not know.',
    fr: 'Douze caractères au moins ; à remettre en main propre. Il ne sert qu’une fois : à la première entrée, la personne en choisit un que vous ne connaissez pas.',
  },
  resetPassword: {
    ar: 'إعطاء كلمة مرور أولى',
    en: 'Give a first password',
    fr: 'Donner un premier mot de passe',
  },
  resetWords: {
    ar: 'لمن فقد كلمة مروره. ينتهي في الحال كل ما هو مفتوح باسمه من جلسات ورموز، ويُدوَّن ذلك قيدًا في سجل الوقائع.',
    en: 'For someone who has lost his password. Every session and token open in his name ends at once, and the ledger keeps an entry of it.',
    fr: 'Pour qui a perdu son mot de passe. Toute session et tout jeton ouverts à son nom prennent fin aussitôt, et une écriture du journal en témoigne.',
  },
  resetAtServer: {
    ar: 'من فقد كلمة مروره وهو يتولى منصبًا ذا صلاحية لا تُعطى له كلمة من هنا، إذ يستطيع من عرفها أن يتصرّف باسمه. يعطيها مشغّل الخادم بالأمر «⁦diwan user password⁩»، ويُدوَّن ذلك قيدًا في سجل الوقائع.',
    en: 'The password of someone who holds an office is not given anew from here: whoever knows it could act in that person’s name. The operator does it on the server with “diwan user password”, and the ledger keeps an entry of it.',
    fr: 'Le mot de passe du titulaire d’une charge ne se redonne pas d’ici : qui le connaît pourrait agir en son nom. L’exploitant le fait sur le serveur par « diwan user password », et une écriture du journal en témoigne.',
  },
  passwordReset: {
    ar: 'أُعطيت كلمة مرور أولى؛ يختار صاحبها غيرها عند دخوله',
    en: 'Given; its owner chooses another when entering',
    fr: 'Mot de passe donné ; la personne en choisira un autre en entrant',
  },
  grantPost: { ar: 'إسناد وظيفة', en: 'Grant a post', fr: 'Attribuer une fonction' },
  granted: {
    ar: 'اقتُرح الإسناد، وينتظر شخصًا ثانيًا',
    en: 'Proposed; it waits for the second person',
    fr: 'Attribution proposée ; elle attend la seconde personne',
  },
  notToSelf: {
    ar: 'هذا أنت: لا يسند أحد إلى نفسه وظيفة.',
    en: 'This is you: nobody grants himself a post.',
    fr: 'C’est vous : nul ne s’attribue une fonction.',
  },
  posts: { ar: 'الوظائف عبر الزمن', en: 'Posts over time', fr: 'Fonctions dans le temps' },
  noPosts: {
    ar: 'لم تُسند إليه وظيفة بعد.',
    en: 'No post has been granted yet.',
    fr: 'Aucune fonction attribuée à ce jour.',
  },
  post: { ar: 'الوظيفة', en: 'Post', fr: 'Fonction' },
  manner: { ar: 'الصفة', en: 'Manner', fr: 'À titre' },
  substantive: { ar: 'أصالةً', en: 'Substantive', fr: 'De titulaire' },
  acting: { ar: 'بالنيابة', en: 'Acting', fr: 'D’intérimaire' },
  reason: { ar: 'السبب أو رقم القرار', en: 'Reason, or number of the decision', fr: 'Motif, ou numéro de la décision' },
  noEnd: { ar: 'بلا نهاية محددة', en: 'without an end', fr: 'sans terme' },
  duties: { ar: 'ما تتيحه هذه الوظيفة', en: 'What this post allows', fr: 'Ce que permet cette fonction' },
  revokeWords: {
    ar: 'تُسحب الوظيفة اعتبارًا من اليوم. ما عُمل بها قبل ذلك يبقى صحيحًا.',
    en: 'The post ends today. What was done in it before stays valid.',
    fr: 'La fonction prend fin aujourd’hui. Ce qui a été fait auparavant reste valable.',
  },
  grantWords: {
    ar: 'يقرّه شخص ثانٍ، غيرك وغير من تُسند إليه الوظيفة.',
    en: 'A second person confirms it, neither you nor who receives the post.',
    fr: 'Une seconde personne la confirme, ni vous ni celle qui reçoit la fonction.',
  },
  trial: { ar: 'شخص تجريبي', en: 'Invented for the trial', fr: 'Inventé pour l’essai' },
  holdings: { ar: 'وظائف', en: 'Posts', fr: 'Fonctions' },
  delegations: { ar: 'تفويضات', en: 'Delegations', fr: 'Délégations' },
  addWords: {
    ar: 'ما يستطيعه الشخص يأتي من وظائفه المُقرّة وحدها.',
    en: 'What a person may do comes only from posts that were granted and confirmed.',
    fr: 'Ce qu’une personne peut faire ne vient que de ses fonctions attribuées et confirmées.',
  },
};
