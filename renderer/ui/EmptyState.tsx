import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './EmptyState.module.css';
import { Icon, type LucideIcon } from './Icon.tsx';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: LucideIcon;
  /** What can be done from here. */
  readonly actions?: ReactNode;
  /** Stands alone, in the middle of the window. */
  readonly alone?: boolean;
  readonly className?: string;
}

/** What is said where there is nothing yet, with a way on. */
export function EmptyState({ title, children, icon, actions, alone, className }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, alone && styles.alone, className)}>
      {icon && <Icon of={icon} size={26} className={cx(styles.icon)} />}
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
