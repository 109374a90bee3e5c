import type { ReactNode } from 'react';
import { keyCap } from '../hotkeys.ts';
import { usePreferences } from '../page-preferences.ts';
import { Keys } from './bits.tsx';
import { Button, type ButtonTone } from './button.tsx';
import type { IconName } from './icon.tsx';

interface ActButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `KeyR`: shown on the button while keys are switched on. */
  readonly code?: string;
  readonly icon?: IconName;
  readonly tone?: ButtonTone;
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
}

/** An act at hand with the key that does it. */
export function ActButton({ children, code, ...rest }: ActButtonProps) {
  const { hotkeys } = usePreferences();
  return (
    <Button {...rest}>
      {children}
      {code && hotkeys && (
        <span className="act-key" aria-hidden="true">
          <Keys>{[keyCap(code)]}</Keys>
        </span>
      )}
    </Button>
  );
}
