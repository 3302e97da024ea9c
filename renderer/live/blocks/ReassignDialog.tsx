import { type KeyboardEvent, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findBlock } from '../commands.ts';
import { callablePeople } from '../people.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { reassign } from './blockActions.ts';
import { goingOn } from './plan.ts';
import styles from './ReassignDialog.module.css';

const t = catalogue.live;

/** No person has it: identifiers are not empty. */
const NARRATOR = '';

/** Who said the paragraph: by name, or by the number that gives that person the floor. */
export function ReassignDialog({ block: id }: { readonly block: string }) {
  const session = useLive();
  const [whole, setWhole] = useState(true);
  const block = findBlock(session, id);
  const following = block ? goingOn(session, block).length : 0;
  const people = callablePeople(session).map((person, index) => ({
    id: person.id,
    name: person.name,
    detail: person.represents ?? shortOffice(person),
    digit: index < 9 ? String(index + 1) : null,
  }));
  const options = [...people, { id: NARRATOR, name: t.stream.narrator, detail: null, digit: '0' }];
  const choose = async (person: string) => {
    closeDialog();
    if (person !== (block?.person ?? NARRATOR)) await reassign(id, person === NARRATOR ? null : person, whole);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options.find(({ digit }) => digit === event.key);
    if (!option) return;
    event.preventDefault();
    event.stopPropagation();
    void choose(option.id);
  };
  return (
    <Dialog title={t.blocks.reassignTitle} subtitle={t.blocks.reassignHint} isOpen onClose={closeDialog} size="small">
      <div onKeyDownCapture={onKeyDown}>
        <ListBox
          aria-label={t.blocks.reassignTitle}
          className={cx(styles.list)}
          autoFocus
          items={options}
          disabledKeys={[block?.person ?? NARRATOR]}
          onAction={(person) => void choose(String(person))}
        >
          {(option) => (
            <ListBoxItem textValue={option.name} className={cx(styles.person)}>
              <span className={styles.name}>
                {option.name}
                {option.detail && <small>{option.detail}</small>}
              </span>
              {option.digit !== null && <Kbd keys={option.digit} />}
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      {following > 0 && (
        <Checkbox isSelected={whole} onChange={setWhole}>
          {t.blocks.alsoFollowing(following)}
        </Checkbox>
      )}
    </Dialog>
  );
}
