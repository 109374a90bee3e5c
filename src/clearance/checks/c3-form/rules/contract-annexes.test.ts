import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './contract-annexes.ts';

test.each([
  ['The services are described in Annex 2.\n\nAnnex 1\nList', null, ['warning: Annex 2']],
  ['Les services sont décrits à l’annexe II.\n\nAnnexe I\nListe', null, ['warning: annexe II']],
  ['الخدمات مبينة في الملحق 2.\n\nالملحق 1\nالقائمة', null, ['warning: الملحق 2']],
  ['The services are described in Annex 1 and the price in Annex 2.', ['annex.pdf'], ['warning: Annex 1']],
  ['The services are described in Annex 1.\n\nAnnex I\nList', null, []],
  ['The services are described in Annex 1 and the price in Annex 2.', null, []],
  ['The services are described in Annex 1.', ['annex.pdf'], []],
] as const)('%s with %s', (text, enclosures, found) => {
  expect(foundIn(rule, text, { facts: { kind: 'contract', enclosures } })).toEqual(found);
});
