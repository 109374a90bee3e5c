import { defineRule } from '../../rule.ts';
import { hindered, signaturePlace } from '../hands.ts';
import { lent, letterBy, smallOffices } from '../small-offices.ts';
import { delegation } from '../text.ts';

const codes = ['expired', 'not-begun', 'revoked', 'circular', 'lender'] as const;
const until = (to: string) => smallOffices({ delegations: [lent({ person: 'clerk', from: '2026-01-01', to })] });

/** A delegation that would cover the document if it were in force, of the signatory or of the approver. */
export const rule = defineRule({
  id: 'delegation',
  check: 'C2',
  severity: 'error',
  ...delegation,
  examples: {
    fires: { text: 'Dear Sir,', facts: letterBy('clerk'), knows: { offices: until('2026-11-20') } },
    silent: { text: 'Dear Sir,', facts: letterBy('clerk'), knows: { offices: until('2026-12-20') } },
  },
  *examine(document, knowledge) {
    const { signatory, approver } = document.facts;
    for (const [act, hand] of [['sign', signatory] as const, ['approve', approver ?? null] as const]) {
      const found = hindered(document, knowledge, act, hand);
      const message = codes.find((code) => code === found?.by.code);
      if (found && message)
        yield { ...signaturePlace(document), message, with: found.said, evidence: [found.by.evidence] };
    }
  },
});
