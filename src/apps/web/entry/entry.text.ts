import type { Texts } from '../../../kernel/text.ts';

/** The words at the door of the house. */
export const entryTexts = {
  title: { ar: 'الدخول', en: 'Enter', fr: 'Entrée' },
  chancery: {
    ar: 'ديوان الأمين العام: منه يدخل كل ما يرد، ومنه يخرج كل ما يصدر.',
    en: 'The Cabinet’s chancery: everything that arrives comes in here, and everything that is issued leaves from here.',
    fr: 'La chancellerie du Cabinet : tout ce qui arrive entre par ici, tout ce qui part sort d’ici.',
  },
  whoAreYou: { ar: 'من أنت اليوم؟', en: 'Who are you today?', fr: 'Qui êtes-vous aujourd’hui ?' },
  whoHelp: {
    ar: 'اختر شخصاً لتدخل بصفته. يمكنك التبديل في أي وقت.',
    en: 'Choose a person to enter as. You can change at any time.',
    fr: 'Choisissez une personne pour entrer à sa place. Vous pourrez changer à tout moment.',
  },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail address', fr: 'Adresse électronique' },
  password: { ar: 'كلمة المرور', en: 'Password', fr: 'Mot de passe' },
  passwordHelp: {
    ar: 'اثنا عشر حرفاً على الأقل.',
    en: 'Twelve characters or more.',
    fr: 'Douze caractères au moins.',
  },
  enter: { ar: 'ادخل', en: 'Enter', fr: 'Entrer' },
  setupTitle: { ar: 'إعداد الدار أول مرة', en: 'First set-up of the house', fr: 'Première mise en place' },
  setupHelp: {
    ar: 'طُبع رمز الإعداد مرة واحدة حين بدأ النظام. به ينشأ مدير النظام الأول.',
    en: 'The set-up token was printed once when the program started. It makes the first administrator.',
    fr: 'Le jeton de mise en place a été imprimé une seule fois au démarrage. Il crée le premier administrateur.',
  },
  token: { ar: 'رمز الإعداد', en: 'Set-up token', fr: 'Jeton de mise en place' },
  name: { ar: 'الاسم الكامل', en: 'Full name', fr: 'Nom complet' },
  create: { ar: 'إنشاء مدير النظام', en: 'Make the administrator', fr: 'Créer l’administrateur' },
  verify: {
    ar: 'للتحقق من رسالة وصلتك، افتح العنوان المطبوع تحت رمزها.',
    en: 'To check a letter that you received, open the address printed under its code.',
    fr: 'Pour vérifier une lettre reçue, ouvrez l’adresse imprimée sous son code.',
  },
} as const satisfies Texts<string>;
