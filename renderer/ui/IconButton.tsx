import { Button as AriaButton, type ButtonProps as AriaButtonProps, TooltipTrigger } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './Icon.tsx';
import styles from './IconButton.module.css';
import { keyShortcuts } from './keyShortcuts.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** What it does: its name for readers of the screen, and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly size?: 'normal' | 'small';
  /** False where the icon needs no words, and Escape must not be spent on hiding them. */
  readonly tooltip?: boolean;
  /** The combination that presses it, for readers of the screen: “Control+Shift+Enter”. */
  readonly 'aria-keyshortcuts'?: string | undefined;
  readonly className?: string;
}

/** A button with an icon alone; its name shows when the pointer or the keyboard rests on it. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = 'normal',
  tooltip = true,
  className,
  'aria-keyshortcuts': keys,
  ...rest
}: IconButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...keyShortcuts(keys)}
      aria-label={label}
      className={cx(styles.button, styles[size], className)}
    >
      <Icon of={icon} size={size === 'small' ? 14 : 16} />
    </AriaButton>
  );
  if (!tooltip) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip shortcut={shortcut}>{label}</Tooltip>
    </TooltipTrigger>
  );
}
