import type { Texts } from '../../kernel/text.ts';
import { registerRefusals } from '../register.text.ts';
import type { ProposeRefusal } from './proposals.commands.ts';

/** Why a paper is not read for the form. */
export const proposalRefusals: Texts<ProposeRefusal> = {
  'not-allowed': registerRefusals['not-allowed'],
  'file-not-brought': registerRefusals['file-not-brought'],
  'stays-closed-unread': {
    ar: 'يبقى هذا الظرف مغلقًا، فلا يُقرأ ما فيه ولا يُقترح منه شيء. قيّده بما على ظاهره.',
    en: 'This envelope stays closed: nothing in it is read or proposed. Register it by what stands on its outside.',
    fr: 'Ce pli reste fermé : rien n’y est lu ni proposé. Enregistrez-le d’après ce qui figure à l’extérieur.',
  },
};
