import { useEffect, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { GLOBAL_COMMANDS, type GlobalCommand, type GlobalShortcuts, type GlobalShortcutsState } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { acceleratorLabel, acceleratorOf } from './accelerator.ts';
import styles from './Strip.module.css';

const t = catalogue.strip.settings;

/** The combinations that act while another program has the focus: on or off, and which. */
export function GlobalKeysForm({ onDone }: { readonly onDone: () => void }) {
  const [state, setState] = useState<GlobalShortcutsState | null>(null);
  const [changing, setChanging] = useState<GlobalCommand | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    call('shortcuts.get', {}).then(setState, tellFailure);
  }, []);

  const choose = async (chosen: GlobalShortcuts) => {
    try {
      setState(await call('shortcuts.set', { chosen }));
    } catch (error) {
      tellFailure(error);
    }
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (changing === null) return onDone();
        setChanging(null);
        return;
      }
      if (changing === null || state === null || event.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      const pressed = acceleratorOf(event);
      if (pressed === 'waiting') return;
      if (pressed === 'unfit') return setRefusal(t.unfit);
      const { keys } = state.chosen;
      const other = GLOBAL_COMMANDS.find((command) => command !== changing && keys[command] === pressed.keys);
      if (other) return setRefusal(t.repeated(t.commands[other]));
      setChanging(null);
      setRefusal(null);
      void choose({ ...state.chosen, keys: { ...keys, [changing]: pressed.keys } });
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  });

  if (!state) return null;
  const { chosen, taken } = state;
  return (
    <section className={styles.keys} aria-label={t.title}>
      <Explained inline label={t.title} what={catalogue.explained.app.globalKeys}>
        <Checkbox autoFocus isSelected={chosen.enabled} onChange={(enabled) => void choose({ ...chosen, enabled })}>
          {t.enabled}
        </Checkbox>
      </Explained>
      <ul>
        {GLOBAL_COMMANDS.map((command) => {
          const keys = acceleratorLabel(chosen.keys[command]);
          const isTaken = taken.includes(command);
          return (
            <li key={command} className={styles.key}>
              <span>{t.commands[command]}</span>
              {isTaken && <span className={styles.taken}>{t.taken}</span>}
              <Button
                size="small"
                aria-label={t.change(t.commands[command], isTaken ? `${keys}, ${t.taken}` : keys)}
                onPress={() => {
                  setRefusal(null);
                  setChanging(changing === command ? null : command);
                }}
              >
                {changing === command ? t.press : keys}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={styles.refusal} role="status">
        {refusal}
      </p>
    </section>
  );
}

function tellFailure(error: unknown): void {
  notify({ tone: 'bad', message: asApiError(error).message });
}
