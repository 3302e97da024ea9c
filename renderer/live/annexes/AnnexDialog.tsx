import { FileUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { asApiError } from '#renderer/state/client.ts';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { annexLabels, labeller } from '#shared/acta/annexes.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findAnnex } from '#shared/session/annexes.ts';
import type { AnnexFile } from '#shared/session/facts.ts';
import type { Annex } from '#shared/session/session.ts';
import { DialogError } from '../dialogs/DialogError.tsx';
import { filled } from '../dialogs/filled.ts';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { useLive } from '../useLive.ts';
import { aboutKey, aboutOf, aboutOptions } from './about.ts';
import { goOnTo, keepFile, titleOf } from './actions.ts';
import styles from './annexes.module.css';

const t = catalogue.annexes;

interface AnnexDialogProps {
  readonly sessionId: string;
  /** The annex that is corrected, instead of a new one. */
  readonly amends: string | null;
}

const backToList = () => goOnTo({ kind: 'annexes' });

/** An annex: its title, what it belongs to, its file, and a name of its own where the body's label will not do. */
export function AnnexDialog({ sessionId, amends }: AnnexDialogProps) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const known = amends === null ? undefined : findAnnex(session, amends);
  const [title, setTitle] = useState(known?.title ?? '');
  const [label, setLabel] = useState(known?.label ?? '');
  const [about, setAbout] = useState(() => aboutKey(known ? known.about : currentAbout(session.currentItem)));
  const [file, setFile] = useState<AnnexFile | null>(known?.file ?? null);
  const [keeping, setKeeping] = useState<string | null>(null);
  const called = (amends !== null && annexLabels(session).get(amends)) || t.title;

  const choose = async (chosen: File) => {
    if (keeping !== null) return;
    setErrors({});
    setKeeping(chosen.name);
    try {
      const kept = await keepFile(sessionId, chosen);
      setFile(kept);
      setTitle((before) => (before.trim() === '' ? titleOf(kept) : before));
    } catch (error) {
      setErrors({ file: asApiError(error).message });
    } finally {
      setKeeping(null);
    }
  };
  const finish = () => {
    if (keeping !== null) return;
    if (title.trim() === '') return setErrors({ title: t.titleNeeded });
    const told = {
      title: title.trim(),
      ...filled({ label }),
      ...(aboutOf(about) ?? {}),
      ...(file === null ? {} : { file }),
    };
    const fact =
      amends === null
        ? { type: 'annexed' as const, annex: newId(), ...told }
        : { type: 'annexAmended' as const, annex: amends, ...told };
    void submit([fact], backToList);
  };
  return (
    <Dialog
      title={amends === null ? t.newTitle : t.amendTitle(called)}
      isOpen
      onClose={backToList}
      onSubmit={finish}
      actions={
        <>
          <Button onPress={backToList}>{catalogue.live.cancel}</Button>
          <Button type="submit" variant="primary" isDisabled={isBusy || keeping !== null}>
            {amends === null ? t.submitNew : t.submitAmend}
          </Button>
        </>
      }
    >
      <DialogError message={errors[''] ?? errors.about ?? errors['about.item'] ?? errors['about.agreement']} />
      <TextField
        label={t.titleField}
        description={t.titleHint}
        value={title}
        onChange={setTitle}
        error={errors.title}
        autoFocus
      />
      <Select label={t.aboutField} options={aboutOptions(session)} value={about} onChange={setAbout} />
      <fieldset className={styles.file}>
        <legend>{t.fileField}</legend>
        <p role="status" className={styles.kept}>
          {keeping !== null ? t.keeping(keeping) : file === null ? t.noFile : t.file(file.name, t.bytes(file.size))}
        </p>
        <FileButton
          label={file === null ? t.chooseFile : t.changeFile}
          icon={FileUp}
          accepts={[]}
          onFile={(chosen) => void choose(chosen)}
        />
        {file !== null && <IconButton label={t.removeFile} icon={Trash2} size="small" onPress={() => setFile(null)} />}
        <p className={styles.hint}>{t.fileHint}</p>
        {(errors.file ?? errors['file.name']) && (
          <p role="alert" className={styles.problem}>
            {errors.file ?? errors['file.name']}
          </p>
        )}
      </fieldset>
      <TextField
        label={t.labelField}
        description={t.labelHint(labeller(session)('1') ?? '')}
        value={label}
        onChange={setLabel}
        error={errors.label}
      />
    </Dialog>
  );
}

/** A new annex belongs to the item that is open. */
function currentAbout(item: string | null): Annex['about'] {
  return item === null ? null : { item };
}
