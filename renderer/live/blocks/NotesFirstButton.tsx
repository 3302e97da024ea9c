import { NotebookPen } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { focusEditor } from '../screen.ts';
import styles from './NotesFirstButton.module.css';
import { setNotesFirst, useNotesFirst } from './notesFirst.ts';

const t = catalogue.live.blocks;

/** Whether each new paragraph of this window begins as a note. */
export function NotesFirstButton() {
  const { on } = useNotesFirst();
  return (
    <Button
      data-records
      size="small"
      variant="quiet"
      icon={NotebookPen}
      className={cx(on && styles.on)}
      aria-pressed={on}
      aria-description={t.notesFirstHint}
      onPress={() => {
        setNotesFirst(!on);
        focusEditor();
      }}
    >
      {t.notesFirst}
    </Button>
  );
}
