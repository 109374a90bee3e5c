import type { ReactNode } from 'react';
import { keyCap } from '../../apps/web/hotkeys.ts';
import { usePreferences } from '../../apps/web/page-preferences.ts';
import { Button, type ButtonTone, type IconName, Keys } from '../../apps/web/ui/index.ts';

interface ActButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `KeyR`: shown on the button while keys are switched on. */
  readonly code?: string;
  readonly icon?: IconName;
  readonly tone?: ButtonTone;
  readonly isPending?: boolean;
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
