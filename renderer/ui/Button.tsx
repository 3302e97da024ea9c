import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { keyShortcuts } from './keyShortcuts.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary`: the one thing to do here. `plain`: the usual. `quiet`: without an edge. `danger`: it takes something away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small' | 'large';
  readonly icon?: LucideIcon;
  /** Shown beside the words, as it is pressed. */
  readonly shortcut?: string;
  /** The combination that presses it, for readers of the screen: “Control+Shift+Enter”. */
  readonly 'aria-keyshortcuts'?: string | undefined;
  readonly className?: string;
}

/** A button with words. Works with `onPress`. */
export function Button({
  children,
  variant = 'plain',
  size = 'normal',
  icon,
  shortcut,
  className,
  'aria-keyshortcuts': keys,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...keyShortcuts(keys)}
      className={cx(styles.button, styles[variant], styles[size], className)}
    >
      {icon && <Icon of={icon} />}
      <span className={styles.label}>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  );
}
