import { useText } from '../../apps/web/i18n.tsx';
import { lendingFaults } from './lending.text.ts';
import type { LendingFault } from './lending-draft.ts';

/** What keeps a form from being sent, said once it was tried. */
export function FormFault({ fault }: { fault: LendingFault | null }) {
  const say = useText();
  return fault === null ? null : (
    <p className="directory-fault" role="alert">
      {say(lendingFaults[fault])}
    </p>
  );
}
