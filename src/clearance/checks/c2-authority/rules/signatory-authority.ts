import { defineRule } from '../../rule.ts';
import { hindered, signaturePlace } from '../hands.ts';
import { letterBy, smallOffices } from '../small-offices.ts';
import { signatoryAuthority } from '../text.ts';

const codes = ['no-authority', 'kind', 'addressee', 'amount', 'level'] as const;

/** By the same matrix that the act of signing asks; a delegation that is out of force is told by `delegation`. */
export const rule = defineRule({
  id: 'signatory-authority',
  check: 'C2',
  severity: 'error',
  ...signatoryAuthority,
  examples: {
    fires: { text: 'Dear Sir,', facts: letterBy('clerk'), knows: { offices: smallOffices() } },
    silent: { text: 'Dear Sir,', facts: letterBy('deputy'), knows: { offices: smallOffices() } },
  },
  *examine(document, knowledge) {
    const found = hindered(document, knowledge, 'sign', document.facts.signatory ?? null);
    const message = codes.find((code) => code === found?.by.code);
    if (found && message)
      yield { ...signaturePlace(document), message, with: found.said, evidence: [found.by.evidence] };
  },
});
