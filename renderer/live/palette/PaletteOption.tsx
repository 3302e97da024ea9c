import { cx } from '#renderer/ui/cx.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { shortcutLabel, useKeymap } from '../shortcuts.ts';
import type { PaletteEntry } from './entries/entry.ts';
import styles from './Palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  /** Whether Enter takes it. */
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

/** One result. One that cannot be done now is dimmed and says why; taking it does no more than that. */
export function PaletteOption({ id, entry, isActive, onPoint, onTake }: PaletteOptionProps) {
  useKeymap();
  const { label, detail, reason, shortcut } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its Enter takes the active one.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active one.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={reason !== null}
      className={cx(styles.option, isActive && styles.active, reason !== null && styles.dimmed)}
      onPointerMove={() => !isActive && onPoint()}
      onClick={onTake}
    >
      <span className={styles.label}>{label}</span>
      {(reason ?? detail) && <span className={styles.detail}>{reason ?? detail}</span>}
      {shortcut && <Kbd keys={shortcutLabel(shortcut.id, shortcut.digit)} />}
    </div>
  );
}
