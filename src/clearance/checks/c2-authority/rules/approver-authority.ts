import { defineRule } from '../../rule.ts';
import { hindered, signaturePlace } from '../hands.ts';
import { letterBy, smallOffices } from '../small-offices.ts';
import { approverAuthority } from '../text.ts';

const codes = ['no-authority', 'kind', 'addressee', 'amount', 'level'] as const;

/** By the same matrix that the act of approving asks; a delegation that is out of force is told by `delegation`. */
export const rule = defineRule({
  id: 'approver-authority',
  check: 'C2',
  severity: 'error',
  ...approverAuthority,
  examples: {
    fires: {
      text: 'Dear Sir,',
      facts: { ...letterBy('head'), approver: { person: 'deputy', post: 'p', onBehalfOf: null } },
      knows: { offices: smallOffices() },
    },
    silent: {
      text: 'Dear Sir,',
      facts: { ...letterBy('deputy'), approver: { person: 'head', post: 'p', onBehalfOf: null } },
      knows: { offices: smallOffices() },
    },
  },
  *examine(document, knowledge) {
    const found = hindered(document, knowledge, 'approve', document.facts.approver ?? null);
    const message = codes.find((code) => code === found?.by.code);
    if (found && message)
      yield { ...signaturePlace(document), message, with: found.said, evidence: [found.by.evidence] };
  },
});
