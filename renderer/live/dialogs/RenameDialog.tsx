import { useState } from 'react';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem } from '#shared/session/agenda.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';

const t = catalogue.live.change;

/** An item gets another title. */
export function RenameDialog({ item }: { readonly item: string }) {
  const session = useLive();
  const [title, setTitle] = useState(findItem(session, item)?.title ?? '');
  return (
    <ChangeDialog
      title={t.rename.title}
      submit={t.rename.submit}
      fact={(asked) =>
        title.trim() === '' ? { title: t.titleNeeded } : { type: 'itemRenamed', item, title: title.trim(), ...asked }
      }
    >
      {(errors) => (
        <TextArea
          label={t.rename.itemTitle}
          value={title}
          onChange={setTitle}
          error={errors.title}
          face="acta"
          autoFocus
        />
      )}
    </ChangeDialog>
  );
}
