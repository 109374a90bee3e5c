import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of entering and of one’s own account. */
export const accessActs = {
  'person.choose-password': {
    ar: 'اختار شخص كلمة مروره',
    en: 'A person chose his own password',
    fr: 'Une personne a choisi son mot de passe',
  },
  'session.end': {
    ar: 'أنهى شخص جلسة له',
    en: 'A person ended a session of his',
    fr: 'Une personne a mis fin à l’une de ses sessions',
  },
  'token.make': {
    ar: 'أُنشئ رمز لبرنامج',
    en: 'A token for a program was made',
    fr: 'Un jeton pour un programme a été créé',
  },
  'token.revoke': {
    ar: 'أُلغي رمز لبرنامج',
    en: 'A token for a program was revoked',
    fr: 'Un jeton pour un programme a été révoqué',
  },
} as const satisfies Texts<string>;
