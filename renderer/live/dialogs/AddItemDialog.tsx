import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, guessItemKind, itemPlace, standing } from '#shared/session/agenda.ts';
import { type ItemKind, ItemKindSchema } from '#shared/session/facts.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { MinutesField } from './MinutesField.tsx';
import { ParentSelect } from './ParentSelect.tsx';
import { PositionSelect } from './PositionSelect.tsx';

const t = catalogue.live.change;

/** A new item enters the agenda: its kind is guessed from its title, its place is the one after the current item. */
export function AddItemDialog() {
  const session = useLive();
  const current = findItem(session, session.currentItem);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemKind | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [parent, setParent] = useState<string | null>(null);
  const siblings = standing(session).filter((item) => item.parent === (parent ?? undefined));
  const [chosenPosition, setPosition] = useState<number | null>(null);
  const following = parent === null ? itemPlace(session, current?.id)?.number : undefined;
  const position = chosenPosition ?? (following ?? siblings.length) + 1;
  const chosen = kind ?? guessItemKind(title);
  return (
    <ChangeDialog
      title={t.add.title}
      submit={t.add.submit}
      fact={(asked) =>
        title.trim() === ''
          ? { title: t.titleNeeded }
          : {
              type: 'itemAdded',
              item: {
                id: newId(),
                kind: chosen,
                title: title.trim(),
                ...(parent === null ? {} : { parent }),
                ...(minutes === null ? {} : { minutes }),
              },
              position,
              ...asked,
            }
      }
    >
      {(errors) => (
        <>
          <TextArea
            label={t.add.itemTitle}
            value={title}
            onChange={setTitle}
            error={errors.title}
            face="acta"
            autoFocus
          />
          <Select
            label={t.add.kind}
            value={chosen}
            onChange={setKind}
            options={ItemKindSchema.options.map((value) => ({ value, label: catalogue.live.kinds[value] }))}
          />
          <ParentSelect
            item={null}
            value={parent}
            onChange={(chosenParent) => {
              setParent(chosenParent);
              setPosition(null);
            }}
            error={errors['item.parent']}
          />
          <PositionSelect label={t.add.position} others={siblings} value={position} onChange={setPosition} />
          <MinutesField value={minutes} onChange={setMinutes} error={errors['item.minutes']} />
        </>
      )}
    </ChangeDialog>
  );
}
