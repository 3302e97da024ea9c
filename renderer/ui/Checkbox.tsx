import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';

export interface CheckboxProps extends Omit<AriaProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Yes or no, with its words beside it. */
export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={cx(styles.checkbox, className)}>
      <span className={styles.box}>
        <Icon of={Check} size={12} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
