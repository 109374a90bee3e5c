import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './parts-and-whole.ts';

test.each([
  ['The delegation has fourteen members (eight deputies and four officials).', ['warning: fourteen']],
  ['La délégation compte douze membres (huit députés et quatre fonctionnaires).', []],
  ['Six traducteurs seront recrutés, dont trois vers le français et deux vers l’arabe.', []],
  [
    'Il faut recruter six traducteurs, dont quatre vers le français, deux vers l’arabe et un vers l’anglais.',
    ['warning: six'],
  ],
  ['The list contains 64 names, namely 22 officers, 38 assistants and 5 drivers.', ['warning: 64']],
  ['Six interpreters (two per language: Arabic, English and French) are needed.', []],
  ['Sur les 480 projets approuvés, 397 ont été achevés, 71 sont en cours et 22 ont été annulés.', ['warning: 480']],
  ['The Fund has completed 13 of the 12 projects.', ['warning: 13']],
  ['The seats are 47, distributed as follows: Africa, 13; Asia, 13; Europe, 13; America, 9.', ['warning: 47']],
  ['It approved grants of US$ 250,000 and US$ 175,000, i.e. US$ 435,000 in all.', ['warning: US$ 435,000']],
  ['Les frais de deux délégués, à raison de 1 450 euros, soit 2 900 euros au total, sont pris en charge.', []],
  ['La dépense est de 26 100 dollars (6 × 3 600).', ['warning: 26 100']],
  ['40% of the price is payable on signature and the remaining 50% on delivery.', ['warning: 50%']],
  ['Income was £4,312,600 and expenditure £4,187,450, leaving a surplus of £152,150.', ['warning: £152,150']],
  ['Trade rose from 18.6% to 20.9%, i.e. by 3.2 percentage points.', ['warning: 3.2']],
  ['Of these, 212 of 518 requests (40.9%) were late.', []],
  ['Of these, 212 of 518 requests (49.9%) were late.', ['warning: 49.9%']],
  ['يبلغ عدد النازحين 48,700 نازح، منهم 29,220 طفلاً، أي ما نسبته 16%.', ['warning: 16%']],
  ['شارك فيها 214 مشاركاً من 36 بلداً، منهم 80 امرأة، أي ما يعادل 37.4 في المائة.', []],
  [
    'He visited five countries — Mauritania, Mali, Burkina Faso, Niger, Chad and Nigeria — in May.',
    ['warning: five countries'],
  ],
  [
    'The cost is 48,000 dollars, distributed as follows:\nItem\tUSD\nTravel\t50,000\nRooms\t34,000\nTotal\t84,000',
    ['warning: 48,000 dollars'],
  ],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
