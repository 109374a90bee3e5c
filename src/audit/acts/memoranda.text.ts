import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of memoranda from unit to unit. */
export const memorandaActs = {
  'memorandum.acknowledge': {
    ar: 'أُشعر باستلام مذكرة',
    en: 'A memorandum was acknowledged',
    fr: 'Il a été accusé réception d’un mémorandum',
  },
} as const satisfies Texts<string>;
