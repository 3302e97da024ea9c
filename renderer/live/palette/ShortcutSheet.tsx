import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';
import { type Chord, chordLabel, SHORTCUT_GROUPS, SHORTCUTS, type ShortcutId, shortcutLabel } from '../shortcuts.ts';
import { choose, type Refusal, restore, restoreAll } from './keymap.ts';
import { ShortcutRow } from './ShortcutRow.tsx';
import styles from './ShortcutSheet.module.css';
import { search } from './search.ts';

const t = catalogue.live.shortcuts;
const NAMES: Readonly<Record<ShortcutId, string>> = t.names;

/** Each found by its name, by its group's or by other words for it. */
const ALSO: Readonly<Partial<Record<ShortcutId, string>>> = catalogue.live.palette.also;
const SEARCHED = SHORTCUTS.map((shortcut) => ({
  shortcut,
  label: NAMES[shortcut.id],
  also: `${t.groups[shortcut.group]} ${ALSO[shortcut.id] ?? ''}`,
  weight: 0,
}));

/** All shortcuts in one sheet, found by words, each of which can be given another combination. */
export function ShortcutSheet() {
  const [changing, setChanging] = useState<ShortcutId | null>(null);
  const [told, setTold] = useState<{ readonly words: string; readonly bad: boolean }>({ words: '', bad: false });
  const [query, setQuery] = useState('');
  const say = (words: string) => setTold({ words, bad: false });

  const begin = (id: ShortcutId) => {
    setChanging(id);
    say(t.pressing(NAMES[id]));
  };
  const press = (id: ShortcutId, chord: Chord | null) => {
    const refused = chord && choose(id, chord);
    // Refused, it goes on waiting for another.
    if (refused && chord) return setTold({ words: refusalWords(refused, chordLabel(chord)), bad: true });
    setChanging(null);
    say(chord ? t.changed(NAMES[id], chordLabel(chord)) : '');
  };
  const giveBack = (id: ShortcutId) => {
    const refused = restore(id);
    if (refused) setTold({ words: refusalWords(refused, shortcutLabel(id)), bad: true });
    else say(t.restored(NAMES[id], shortcutLabel(id)));
  };
  const found = search(SEARCHED, query);
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      size="large"
      actions={
        <>
          <span className={styles.told} role="status" data-bad={told.bad}>
            {told.words}
          </span>
          <Button
            onPress={() => {
              restoreAll();
              say(t.restoredAll);
            }}
          >
            {t.restoreAll}
          </Button>
          <Button variant="primary" autoFocus onPress={closeDialog}>
            {t.done}
          </Button>
        </>
      }
    >
      <TextField
        label={t.search}
        hideLabel
        placeholder={t.search}
        type="search"
        value={query}
        onChange={setQuery}
        className={styles.search ?? ''}
      />
      {found.length === 0 && <p className={styles.nothing}>{t.nothing(query.trim())}</p>}
      <div className={styles.groups}>
        {SHORTCUT_GROUPS.filter((group) => found.some(({ shortcut }) => shortcut.group === group)).map((group) => (
          <section key={group} aria-label={t.groups[group]}>
            <h3 className={styles.heading}>{t.groups[group]}</h3>
            <ul>
              {SHORTCUTS.filter((one) => one.group === group && found.some(({ shortcut }) => shortcut === one)).map(
                (shortcut) => (
                  <ShortcutRow
                    key={shortcut.id}
                    shortcut={shortcut}
                    name={NAMES[shortcut.id]}
                    isChanging={changing === shortcut.id}
                    onChange={() => begin(shortcut.id)}
                    onPressed={(chord) => press(shortcut.id, chord)}
                    onRestore={() => giveBack(shortcut.id)}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function refusalWords(refused: Refusal, keys: string): string {
  if (refused.kind === 'taken') return t.refused.taken(keys, NAMES[refused.by]);
  return refused.kind === 'digit' ? t.refused.digit : t.refused[refused.kind](keys);
}
