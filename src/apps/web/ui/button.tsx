import type { ReactNode } from 'react';
import { Button as AriaButton, Link, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { Icon, type IconName } from './icon.tsx';
import { uiTexts } from './ui.text.ts';

/** `primary`: the one thing this officer does next; `plain`: other acts; `quiet`: beside words; `grave`: cannot be taken back lightly. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'grave';

interface Looks {
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
}

interface ButtonProps extends Looks {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit' | 'reset';
  readonly isDisabled?: boolean;
  /** The act is under way: the button keeps its place and focus and takes no second press. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly slot?: string;
  readonly describedBy?: string;
}

/** A button with words. */
export function Button({
  children,
  tone = 'plain',
  size = 'normal',
  icon,
  isPending,
  describedBy,
  ...rest
}: ButtonProps) {
  const say = useText();
  return (
    <AriaButton
      {...rest}
      {...(isPending === undefined ? {} : { isPending })}
      aria-describedby={describedBy}
      className="button"
      data-tone={tone}
      data-size={size}
    >
      {isPending ? (
        <span className="spinner" role="img" aria-label={say(uiTexts.working)} />
      ) : (
        icon && <Icon name={icon} size={18} />
      )}
      <span>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps {
  /** The words it is called by; shown as a hint when pointed at or focused. */
  readonly label: string;
  readonly icon: IconName;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly size?: 'normal' | 'small';
  readonly slot?: string;
}

/** A button that shows only a sign; its words appear on focus and hover. */
export function IconButton({ label, icon, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton {...rest} aria-label={label} className="button" data-tone="quiet" data-size={size} data-only-icon>
        <Icon name={icon} size={18} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** A link within the house that looks like a button. `href` is an address such as `/items/…`. */
export function LinkButton({
  children,
  href,
  tone = 'plain',
  size = 'normal',
  icon,
}: Looks & { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="button" data-tone={tone} data-size={size}>
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
    </Link>
  );
}

/** A link in running words or in a list; stays within the house without loading the page again. */
export function TextLink({ href, children, download }: { href: string; children: ReactNode; download?: boolean }) {
  return (
    <Link href={href} className="text-link" {...(download ? { download: true } : {})}>
      {children}
    </Link>
  );
}
