import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';
import { matchShortcut } from '../shortcuts.ts';
import type { PaletteEntry } from './entries/entry.ts';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import { results } from './results.ts';
import { runAct } from './run.ts';
import { usePaletteEntries } from './usePaletteEntries.ts';

const t = catalogue.live.palette;

/** How far Page Up and Page Down go. */
const PAGE = 8;

interface PaletteProps {
  /** Just whom the floor can be given to; null for everything. */
  readonly only: 'floor' | null;
}

/**
 * Everything that can be done, found by typing. The first result is always the one that Enter takes, worked out anew from
 * what the field holds at that moment, so that typing fast never does what an earlier letter meant.
 */
export function Palette({ only }: PaletteProps) {
  const entries = usePaletteEntries(only);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const groups = useMemo(() => results(entries, query, only !== null), [entries, query, only]);
  const flat = groups.flatMap((group) => group.entries);
  const active = flat.find(({ id }) => id === chosen) ?? flat[0];
  const count = useDeferredValue(flat.length);
  const optionId = ({ id }: PaletteEntry) => `${base}${id}`;

  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (typed: string) => {
    setQuery(typed);
    setChosen(null);
    setTold('');
  };
  const take = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    if (entry.reason === null) return runAct(entry.act);
    setTold(entry.reason);
  };
  const move = (by: number) => {
    const at = active ? flat.indexOf(active) : -1;
    const wrapped = (at + by + flat.length) % flat.length;
    const next = Math.abs(by) === 1 ? wrapped : Math.min(Math.max(at + by, 0), flat.length - 1);
    setChosen(flat[next]?.id ?? null);
    setTold('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const by = steps[event.key];
    if (by !== undefined) {
      event.preventDefault();
      move(by);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(active);
    } else {
      const match = matchShortcut(event, false);
      // No other shortcut acts from here, nor does the browser's own.
      if (match) event.preventDefault();
      if (match?.id === 'palette' || match?.id === 'floorByName') closeDialog();
    }
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && closeDialog()} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={only ? t.groups.floor : t.title} className={styles.dialog ?? ''}>
          <div className={styles.field}>
            <Icon of={Search} size={18} />
            <input
              className={styles.input}
              type="text"
              role="combobox"
              aria-label={only ? t.whoPlaceholder : t.title}
              aria-expanded={flat.length > 0}
              aria-controls={`${base}list`}
              aria-autocomplete="list"
              aria-activedescendant={active && optionId(active)}
              placeholder={only ? t.whoPlaceholder : t.placeholder}
              autoComplete="off"
              spellCheck={false}
              autoFocus
              value={query}
              onChange={(event) => type(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          {/* Pressing a result must not take the focus away from the field. */}
          <div
            ref={list}
            id={`${base}list`}
            role="listbox"
            aria-label={t.results}
            className={styles.list}
            onPointerDown={(event) => event.preventDefault()}
          >
            {groups.map(({ group, entries: found }) => (
              // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, not of fields.
              <div key={group} role="group" aria-labelledby={`${base}${group}`} className={styles.group}>
                <div id={`${base}${group}`} className={styles.heading} role="presentation">
                  {t.groups[group]}
                </div>
                {found.map((entry) => (
                  <PaletteOption
                    key={entry.id}
                    id={optionId(entry)}
                    entry={entry}
                    isActive={entry === active}
                    onPoint={() => setChosen(entry.id)}
                    onTake={() => take(entry)}
                  />
                ))}
              </div>
            ))}
          </div>
          {flat.length === 0 && <p className={styles.nothing}>{t.nothing(query.trim())}</p>}
          <footer className={styles.foot}>
            <span className={styles.told} role="status">
              {told || <span className={styles.unseen}>{t.count(count)}</span>}
            </span>
            <span>
              <Kbd keys="↑ ↓" /> {t.hint.move}
            </span>
            <span>
              <Kbd keys="↵" /> {t.hint.run}
            </span>
            <span>
              <Kbd keys="Esc" /> {t.hint.leave}
            </span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
