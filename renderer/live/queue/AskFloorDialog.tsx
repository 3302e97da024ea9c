import { type KeyboardEvent, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import field from '#renderer/ui/Field.module.css';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import list from '#renderer/ui/List.module.css';
import { shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';
import { pressedDigit } from '../shortcuts.ts';
import { useLive } from '../useLive.ts';
import styles from './AskFloorDialog.module.css';
import { requestFloor } from './actions.ts';
import { askers } from './waiting.ts';

const t = catalogue.live.queue;

/** Who asks for the floor: one key, her number, or part of her name. */
export function AskFloorDialog() {
  const session = useLive();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const found = askers(session);
  const choose = (person: string) => {
    closeDialog();
    void requestFloor(person);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = pressedDigit(event.nativeEvent);
    const asker = digit === null ? undefined : found.find((one) => one.digit === digit);
    if (!asker) return;
    event.preventDefault();
    event.stopPropagation();
    choose(asker.person.id);
  };
  return (
    <Dialog title={t.askDialog} subtitle={t.askHint} isOpen onClose={closeDialog} size="small">
      <div className={styles.finder} onKeyDownCapture={onKeyDown}>
        <Autocomplete inputValue={typed} onInputChange={setTyped} filter={contains}>
          <SearchField aria-label={t.search} autoFocus>
            <Input className={cx(field.control)} placeholder={t.search} autoComplete="off" />
          </SearchField>
          <ListBox
            aria-label={t.askDialog}
            items={found.map((asker) => ({ ...asker, id: asker.person.id }))}
            onAction={(key) => choose(String(key))}
            className={cx(list.list, styles.people)}
            renderEmptyState={() => <p className={list.empty}>{t.nobodyFound}</p>}
          >
            {({ person, digit }) => (
              <ListBoxItem textValue={person.name} className={cx(list.item)}>
                <span className={list.text}>
                  {person.name}
                  <small>{person.represents ?? shortOffice(person)}</small>
                </span>
                {digit !== null && <Kbd keys={String(digit)} />}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
