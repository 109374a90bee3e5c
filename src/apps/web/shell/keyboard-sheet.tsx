import { keyCap } from '../hotkeys.ts';
import { useText } from '../i18n.tsx';
import { preferences, usePreferences } from '../page-preferences.ts';
import { Keys } from '../ui/bits.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CheckField } from '../ui/field.tsx';
import type { Desk } from './desks.ts';
import { shellTexts } from './shell.text.ts';

function KeyTable({ title, rows }: { title: string; rows: readonly (readonly [string, readonly string[][]])[] }) {
  const say = useText();
  return (
    <section className="key-table">
      <h3>{title}</h3>
      <dl>
        {rows.map(([words, combos]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              {combos.map((keys, index) => (
                <span key={keys.join()}>
                  {index > 0 && ' · '}
                  {keys.map((key, place) => (
                    <span key={key}>
                      {place > 0 && ` ${say(shellTexts.andThen)} `}
                      <Keys>{[key]}</Keys>
                    </span>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The keys of the house on one sheet, with a switch for whoever is better off without them. */
export function KeyboardSheet({
  desks,
  isOpen,
  onClose,
}: {
  desks: readonly Desk[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const say = useText();
  const { hotkeys } = usePreferences();
  return (
    <Dialog title={say(shellTexts.keysTitle)} isOpen={isOpen} onClose={onClose} size="wide">
      <div className="key-sheet">
        <KeyTable
          title={say(shellTexts.keysGo)}
          rows={desks.map(({ desk }) => [say(desk.title), [['G', keyCap(desk.key)]]] as const)}
        />
        <div>
          <KeyTable
            title={say(shellTexts.keysLists)}
            rows={[
              [say(shellTexts.keyStep), [['↑'], ['↓']]],
              [say(shellTexts.keyPages), [['PgUp'], ['PgDn']]],
              [say(shellTexts.keyEnds), [['Home'], ['End']]],
              [say(shellTexts.keyOpen), [['Enter']]],
            ]}
          />
          <KeyTable
            title={say(shellTexts.keysEverywhere)}
            rows={[
              [say(shellTexts.keySearch), [['/']]],
              [say(shellTexts.keySheet), [['?']]],
              [say(shellTexts.keyEscape), [['Esc']]],
            ]}
          />
        </div>
      </div>
      <CheckField
        label={say(shellTexts.keysOn)}
        hint={say(shellTexts.keysOnHint)}
        isSelected={hotkeys}
        onChange={(isOn) => preferences.choose({ hotkeys: isOn })}
      />
    </Dialog>
  );
}
