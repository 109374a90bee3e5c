import { useAddressWord } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Page, SheetSwitch } from '../../apps/web/ui/index.ts';
import { AuthoritySheet } from './authority-sheet.tsx';
import { Correspondents } from './correspondents.tsx';
import { directoryWords as words } from './directory-desk.text.ts';
import { LendingSheet } from './lending-sheet.tsx';
import { UnitTree } from './unit-tree.tsx';
import './directory.css';

const sheets = ['units', 'correspondents', 'authority', 'lending'] as const;
type Sheet = (typeof sheets)[number];

const drawn: Readonly<Record<Sheet, () => React.ReactNode>> = {
  units: () => <UnitTree />,
  correspondents: () => <Correspondents />,
  authority: () => <AuthoritySheet />,
  lending: () => <LendingSheet />,
};

/** The directory: the house and its posts, those to whom it writes, who may approve and sign what, who stands in for whom. */
export function Directory() {
  const say = useText();
  const [word, turn] = useAddressWord('sheet');
  const sheet = sheets.find((each) => each === word) ?? 'units';
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      isFull
      acts={
        <SheetSwitch<Sheet>
          label={say(words.sheets)}
          chosen={sheet}
          onChoose={(id) => turn(id === 'units' ? null : id)}
          sheets={sheets.map((id) => ({ id, label: say(words[id]) }))}
        />
      }
    >
      {drawn[sheet]()}
    </Page>
  );
}
