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

const t = catalogue.live.format;

const BUTTONS = [
  { id: 'bold', icon: Bold },
  { id: 'italic', icon: Italic },
  { id: 'bullets', icon: List },
  { id: 'numbers', icon: ListOrdered },
] as const;

const TABLE: readonly FormatId[] = ['rowBelow', 'columnRight', 'headerRow', 'removeRow', 'removeColumn', 'removeTable'];

/** The look of what is being written, and its table where the caret is in one. */
export const FormatButtons = memo(function FormatButtons() {
  useKeymap();
  const now = useFormat();
  const pressed = {
    bold: now.bold,
    italic: now.italic,
    bullets: now.list === 'bullets',
    numbers: now.list === 'numbers',
  };
  return (
    <span className={styles.buttons}>
      {BUTTONS.map(({ id, icon }) => (
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
      ))}
      {now.table && (
        <Menu
          label={t.table}
          trigger={<IconButton size="small" label={t.table} icon={Table} />}
          actions={TABLE.map((id) => ({
            id,
            label: t[id],
            danger: id === 'removeTable',
            separated: id === 'removeRow',
            onAction: () => afterFocus(() => format(id)),
          }))}
        />
      )}
    </span>
  );
});
