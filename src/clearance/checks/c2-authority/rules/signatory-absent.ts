import { defineRule } from '../../rule.ts';
import { hindered, signaturePlace } from '../hands.ts';
import { letterBy, onDay, smallOffices } from '../small-offices.ts';
import { signatoryAbsent } from '../text.ts';

const away = (to: string) =>
  smallOffices({ absences: [{ person: 'head', from: onDay('2026-11-01'), to: onDay(to), acting: 'deputy' }] });

/** An absence is no lack of authority: he may sign if he is there after all. */
export const rule = defineRule({
  id: 'signatory-absent',
  check: 'C2',
  severity: 'warning',
  ...signatoryAbsent,
  examples: {
    fires: { text: 'Dear Sir,', facts: letterBy('head'), knows: { offices: away('2026-11-30') } },
    silent: { text: 'Dear Sir,', facts: letterBy('head'), knows: { offices: away('2026-11-20') } },
  },
  *examine(document, knowledge) {
    const found = hindered(document, knowledge, 'sign', document.facts.signatory);
    if (found?.by.code !== 'absent') return;
    yield { ...signaturePlace(document), message: 'absent', with: found.said, evidence: [found.by.evidence] };
  },
});
