import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './missing-part.ts';

const letters = {
  en: {
    reference: 'Reference: OIC/CAB/2026/17',
    date: 'Date: 29 October 2026',
    subject: 'Subject: Meeting of experts',
    address: 'H.E. the Minister of Foreign Affairs',
    salutation: 'Excellency,',
    body: 'I have the honour to inform Your Excellency that the meeting of experts is put off until further notice, at the request of the host country.',
    close: 'Please accept, Excellency, the assurances of my highest consideration.',
    signature: 'Hissein Brahim Taha\nSecretary-General',
  },
  fr: {
    reference: 'Référence : OIC/CAB/2026/17',
    date: 'Date : 29 octobre 2026',
    subject: 'Objet : Réunion d’experts',
    address: 'S.E.M. le Ministre des Affaires étrangères',
    salutation: 'Monsieur le Ministre,',
    body: 'J’ai l’honneur d’informer Votre Excellence que la réunion d’experts est reportée jusqu’à nouvel ordre, à la demande du pays hôte.',
    close: 'Veuillez agréer, Monsieur le Ministre, les assurances de ma très haute considération.',
    signature: 'Hissein Brahim Taha\nSecrétaire général',
  },
  ar: {
    reference: 'الرقم المرجعي: OIC/CAB/2026/17',
    date: 'التاريخ: 29 أكتوبر 2026',
    subject: 'الموضوع: اجتماع الخبراء',
    address: 'معالي وزير الخارجية',
    salutation: 'معالي الوزير،',
    body: 'يشرفني أن أحيط معاليكم علماً بأن اجتماع الخبراء قد أُجِّل إلى إشعار آخر بناء على طلب البلد المضيف، وذلك إلى أن تستكمل الترتيبات اللازمة له.',
    close: 'وتفضلوا معاليكم بقبول فائق الاحترام والتقدير.',
    signature: 'حسين إبراهيم طه\nالأمين العام',
  },
};
type Part = keyof typeof letters.en;

const without = (language: keyof typeof letters, part: Part | null): string =>
  Object.entries(letters[language])
    .filter(([name]) => name !== part)
    .map(([, words]) => words)
    .join('\n\n');

const said = (text: string, kind: string | null, printedParts: string[] = []) =>
  findingsOf(rule, { text, facts: { kind, printedParts } }).map(
    ({ severity, message }) => `${severity}: ${/“([^”]+)”/.exec(message.en)![1]}`,
  );

describe.each(['ar', 'en', 'fr'] as const)('A letter in %s', (language) => {
  test('that has all its parts is not reproached', () => {
    expect(said(without(language, null), 'letter')).toEqual([]);
  });

  test.each([
    ['reference', 'note: Reference'],
    ['date', 'note: Date'],
    ['subject', 'warning: Subject'],
    ['salutation', 'warning: Salutation'],
    ['close', 'warning: Closing formula'],
    ['signature', 'warning: Signature block'],
  ] as const)('without its %s is told so', (part, found) => {
    expect(said(without(language, part), 'letter')).toEqual([found]);
  });
});

test('What the house prints by itself need not stand in the text', () => {
  const { salutation, body, close } = letters.en;
  const printed = ['reference', 'date', 'subject', 'addressee', 'signature-block'];
  expect(said([salutation, body, close].join('\n\n'), 'letter', printed)).toEqual([]);
});

test('A fragment, and a text of no known kind, is not asked for anything', () => {
  expect(said('The meeting is put off.', 'letter')).toEqual([]);
  expect(said(letters.en.body, null)).toEqual([]);
});

test.each([
  [
    'A note verbale bears initials, which no text shows',
    `${'The General Secretariat of the Organisation of Islamic Cooperation presents its compliments to the Embassy of Malaysia and has the honour to inform it of the following.'}\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.\n\nJeddah, 29 October 2026`,
    'note-verbale',
    ['note: Reference'],
  ],
  [
    'A contract without price and term',
    `${'SERVICE CONTRACT FOR THE PRINTING OF DOCUMENTS\n\nNo: 12/2026\nDate: 29 October 2026\n\nThis contract is concluded between the General Secretariat, hereinafter called the First Party, and the contractor, hereinafter called the Second Party.'}\n\nThe Second Party prints the documents.\n\nSigned: Hissein Brahim Taha`,
    'contract',
    ['warning: Amount', 'warning: Term'],
  ],
])('%s', (_, text, kind, found) => {
  expect(said(text, kind)).toEqual(found);
});
