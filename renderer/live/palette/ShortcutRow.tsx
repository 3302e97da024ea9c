import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { type Chord, chordLabel, chordsOf, type Shortcut, useKeymap } from '../shortcuts.ts';
import { pressedChord } from './keymap.ts';
import styles from './ShortcutSheet.module.css';

const t = catalogue.live.shortcuts;

interface ShortcutRowProps {
  readonly shortcut: Shortcut;
  readonly name: string;
  /** Whether the next combination pressed is for this one. */
  readonly isChanging: boolean;
  readonly onChange: () => void;
  /** The combination that was pressed; null to leave it as it is. */
  readonly onPressed: (chord: Chord | null) => void;
  readonly onRestore: () => void;
}

/** One shortcut with its combinations. */
export function ShortcutRow({ shortcut, name, isChanging, onChange, onPressed, onRestore }: ShortcutRowProps) {
  const { keymap } = useKeymap();
  const isChosen = keymap[shortcut.id] !== undefined;
  usePressed(isChanging, shortcut, onPressed);
  return (
    <li className={styles.row} data-shortcut={shortcut.id}>
      <span className={styles.name}>{name}</span>
      <span className={styles.keys}>
        {isChanging ? (
          <span className={styles.waiting}>{t.press}</span>
        ) : (
          chordsOf(shortcut, keymap).map((chord, index) => (
            <span key={chordLabel(chord)} className={styles.chord}>
              {index > 0 && <span className={styles.or}>{t.or}</span>}
              <kbd className={styles.spoken}>{chordLabel(chord)}</kbd>
              <Kbd keys={chordLabel(chord)} />
            </span>
          ))
        )}
      </span>
      {isChosen && <IconButton label={t.restore(name)} icon={RotateCcw} size="small" onPress={onRestore} />}
      <Button size="small" variant="quiet" aria-label={t.changeOf(name)} aria-pressed={isChanging} onPress={onChange}>
        {t.change}
      </Button>
    </li>
  );
}

/** Hears the next combination before anything else does; Escape and a press of the pointer elsewhere leave it. */
function usePressed(isOn: boolean, shortcut: Shortcut, onPressed: (chord: Chord | null) => void): void {
  const answer = useRef(onPressed);
  useEffect(() => {
    answer.current = onPressed;
  });
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat) return;
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (plain && event.key === 'Escape') return answer.current(null);
      const chord = pressedChord(event, shortcut);
      if (chord) answer.current(chord);
    };
    // The key that began this has still to come up, and it must not press the button again.
    const swallow = (event: KeyboardEvent) => event.stopImmediatePropagation();
    const leave = () => answer.current(null);
    window.addEventListener('keydown', hear, true);
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('keypress', swallow, true);
    return () => {
      window.removeEventListener('keydown', hear, true);
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('keypress', swallow, true);
    };
  }, [isOn, shortcut]);
}
