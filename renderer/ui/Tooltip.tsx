import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly children: ReactNode;
  readonly shortcut?: string | undefined;
}

/** A tooltip; stands within a `TooltipTrigger`, after what it explains. */
export function Tooltip({ children, shortcut }: TooltipProps) {
  return (
    <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </AriaTooltip>
  );
}
