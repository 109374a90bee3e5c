import { useAddressPart } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Page } from '../../apps/web/ui/index.ts';
import { deskWords as words } from './desk.text.ts';
import { RoundSheet } from './round-sheet.tsx';
import './clearance.css';

/** One clearance round on a page of its own, as links from a document's story open it. */
export function ClearancePage() {
  const say = useText();
  const id = useAddressPart('id');
  return (
    <Page title={say(words.title)} isFull>
      <RoundSheet id={id} />
    </Page>
  );
}
