import { civilDay } from '../../src/kernel/calendar.ts';
import { showDay } from '../../src/kernel/dates-shown.ts';
import { labels } from './paper.ts';

const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`;
const day = (value: string, language: 'ar' | 'en' | 'fr') => showDay(civilDay(value), language, { style: 'weekday' });

/** A telephone call as the officer on duty took it down. */
export const telephoneMessage = lines(
  'رسالة هاتفية',
  `التاريخ: ${day('2026-11-19', 'ar')}م، الساعة 10:20`,
  'المتصل: وزارة خارجية جمهورية قاف التجريبية – مكتب المراسم',
  '',
  'تطلب الوزارة تأكيد موعد وصول وفد الأمانة العامة إلى الاجتماع الفني المعني بإحصاءات السياحة، وعدد أعضائه، قبل نهاية دوام يوم الأحد.',
  'رقم الاتصال لدى الوزارة: 000-114',
  '',
  labels.notice.ar,
);

/** What was said to an officer in a corridor, written down the same day; kept in the older Western encoding on purpose. */
export const oralMessage = Buffer.from(
  lines(
    'Message oral',
    `Reçu le ${day('2026-11-19', 'fr')} à 16 h 05`,
    "De : la Chargée d'affaires de la République d'essai d'Icarie",
    '',
    "La Mission confirme que l'experte désignée, Mme Essai Tilleul, arrivera à Port-Sélène le 24 janvier 2027 dans la soirée.",
    "Elle prie le Secrétariat général d'en informer le pays hôte. Une note suivra.",
    '',
    "Spécimen pour une maison d'essai : expéditeurs, personnes et faits sont inventés",
  ),
  'latin1',
);

/** All that the registry may know of a sealed envelope: what stands on its outside. */
export const sealedEnvelope = lines(
  'OUTSIDE OF A SEALED ENVELOPE (not opened)',
  '',
  'STRICTLY CONFIDENTIAL',
  'To be opened by the Secretary-General only',
  'No. on the envelope: MFA-Q/SC/2026/9',
  'Sender: Ministry of Foreign Affairs of the Trial Republic of Qaf',
  `Received: ${day('2026-11-19', 'en')}, diplomatic pouch, seal no. 0071 intact`,
  '',
  labels.notice.en,
);

/** The second enclosure of the sample note verbale. */
export const indicators = lines(
  'No.;Indicator;Unit;Period',
  '1;Arrivals of visitors;persons;month',
  '2;Overnight stays;nights;month',
  '3;Expenditure of visitors;US dollars;quarter',
  '4;Employment in tourism;persons;year',
);

/** A newsletter: received, and not registered. */
export const newsletter = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Atlantis Tourism Monthly</title>
<style>body { font-family: serif }</style><script>document.title = 'A script that must never run'</script></head>
<body><h1>Atlantis Tourism Monthly, November 2026</h1>
<p>Subscribe now and receive twelve issues for the price of ten.</p>
<p>${labels.notice.en}</p></body></html>
`;
