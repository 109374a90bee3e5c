import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** The language of the label where it is not the page's. */
  readonly lang?: string;
  readonly href?: string;
  readonly onAction?: () => void;
}

interface MenuProps {
  /** What the menu is called; the button shows it, or says it before what `children` draw. */
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly icon?: IconName;
  readonly children?: ReactNode;
  /** The chosen one of a menu that chooses. */
  readonly selected?: string;
  readonly tone?: 'plain' | 'quiet';
}

/** A button that unfolds a list of acts or of choices. */
export function Menu({ label, choices, icon, children, selected, tone = 'plain' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className="button" data-tone={tone}>
        {icon && <Icon name={icon} size={18} />}
        {children === undefined ? (
          <span>{label}</span>
        ) : (
          <>
            <span className="sr-only">{label}</span>
            {children}
          </>
        )}
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" offset={4}>
        <AriaMenu
          className="options"
          aria-label={label}
          {...(selected === undefined
            ? {}
            : { selectionMode: 'single' as const, selectedKeys: [selected], disallowEmptySelection: true })}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className="option"
              isDisabled={choice.isDisabled ?? false}
              {...(choice.href ? { href: choice.href } : {})}
              {...(choice.onAction ? { onAction: choice.onAction } : {})}
            >
              {choice.icon && <Icon name={choice.icon} size={18} />}
              <span lang={choice.lang}>{choice.label}</span>
              {choice.hint && <span className="option-hint">{choice.hint}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
