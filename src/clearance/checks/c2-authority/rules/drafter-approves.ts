import { defineRule } from '../../rule.ts';
import { nameIn, signaturePlace } from '../hands.ts';
import { drafterApproves } from '../text.ts';

const approver = { person: 'p1', post: 'q1', onBehalfOf: null };

/** Four eyes: who wrote a document does not approve it, whatever his authority. */
export const rule = defineRule({
  id: 'drafter-approves',
  check: 'C2',
  severity: 'error',
  ...drafterApproves,
  examples: {
    fires: { text: 'Dear Sir,', facts: { approver, drafter: 'p1' } },
    silent: { text: 'Dear Sir,', facts: { approver, drafter: 'p2' } },
  },
  *examine(document, { offices }) {
    const { approver: by, drafter } = document.facts;
    if (!by || drafter === null || by.person !== drafter) return;
    const name = nameIn(offices?.nameOf(drafter) ?? null);
    yield {
      ...signaturePlace(document),
      message: 'same',
      with: { name },
      evidence: [{ source: 'the record', quote: name.en, date: null }],
    };
  },
});
