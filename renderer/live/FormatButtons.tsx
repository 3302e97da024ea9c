import { Bold, Italic, List, ListOrdered, Table } from 'lucide-react';
import { memo } from 'react';
import type { FormatId } from '#renderer/prose/commands.ts';
import { format, useFormat } from '#renderer/prose/current.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './FormatButtons.module.css';
import { afterFocus } from './screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from './shortcuts.ts';
import { useOpenFor } from './useOpenFor.ts';

const t = catalogue.live.format;

const BUTTONS = [
  { id: 'bold', icon: Bold },
  { id: 'italic', icon: Italic },
  { id: 'bullets', icon: List },
  { id: 'numbers', icon: ListOrdered },
] as const;

const TABLE: readonly FormatId[] = ['rowBelow', 'columnRight', 'headerRow', 'removeRow', 'removeColumn', 'removeTable'];

interface FormatButtonsProps {
  /** The paragraph being written. */
  readonly block: string;
}

/** The look of what is being written, and its table where the caret is in one. */
export function FormatButtons({ block }: FormatButtonsProps) {
  return (
    <span className={styles.buttons}>
      <LookButtons />
      <TableButton block={block} />
    </span>
  );
}

/** Drawn anew only when the look changes, and not with every paragraph. */
const LookButtons = memo(function LookButtons() {
  useKeymap();
  const now = useFormat();
  const pressed = {
    bold: now.bold,
    italic: now.italic,
    bullets: now.list === 'bullets',
    numbers: now.list === 'numbers',
  };
  return BUTTONS.map(({ id, icon }) => (
    <IconButton
      key={id}
      size="small"
      label={t[id]}
      icon={icon}
      shortcut={shortcutLabel(id)}
      aria-keyshortcuts={ariaShortcut(id)}
      aria-pressed={pressed[id]}
      className={(pressed[id] && styles.pressed) || ''}
      onPress={() => format(id)}
    />
  ));
});

function TableButton({ block }: FormatButtonsProps) {
  const isInTable = useFormat((now) => now.table);
  const [isOpen, setOpen] = useOpenFor(block);
  if (!isInTable) return null;
  return (
    <Menu
      label={t.table}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton size="small" label={t.table} icon={Table} />}
      actions={TABLE.map((id) => ({
        id,
        label: t[id],
        danger: id === 'removeTable',
        separated: id === 'removeRow',
        onAction: () => afterFocus(() => format(id)),
      }))}
    />
  );
}
