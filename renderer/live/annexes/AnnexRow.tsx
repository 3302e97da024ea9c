import { ArrowDown, ArrowUp, FileDown, Paperclip, Pencil, Quote, Trash2 } from 'lucide-react';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel } from '#shared/session/agenda.ts';
import { annexSubject } from '#shared/session/annexes.ts';
import { standingSeal } from '#shared/session/seal.ts';
import type { Annex } from '#shared/session/session.ts';
import { useScreen } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { changeAnnex, cite, goOnTo, saveFile } from './actions.ts';
import styles from './annexes.module.css';

const t = catalogue.annexes;

interface AnnexRowProps {
  readonly sessionId: string;
  readonly annex: Annex;
  readonly label: string;
  /** Among the annexes, from 1. */
  readonly position: number;
  /** Whether it is the one that was come for. */
  readonly isChosen: boolean;
}

/** One annex: how it is called, what it belongs to, its file, and what can be done with it. */
export function AnnexRow({ sessionId, annex, label, position, isChosen }: AnnexRowProps) {
  const session = useLive();
  const editing = useScreen((screen) => screen.editing);
  const isFinal = standingSeal(session) !== null;
  const { item, agreement } = annexSubject(session, annex);
  const number = item && itemLabel(session, item.id);
  const about = agreement ? t.agreement(agreement.folio) : number ? t.item(number) : item?.title;
  const { id, file, title } = annex;
  return (
    <li className={cx(styles.annex, isChosen && styles.chosen)} data-annex={id}>
      <div className={styles.words}>
        <p className={styles.title}>
          <b>{label}</b> {title}
        </p>
        <p className={styles.facts}>
          {about && <span>{about}</span>}
          <span className={cx(file === null && styles.noFile)}>
            <Icon of={Paperclip} size={13} /> {file === null ? t.noFile : t.file(file.name, t.bytes(file.size))}
          </span>
        </p>
      </div>
      <div className={styles.buttons}>
        {file !== null && (
          <IconButton
            label={t.save(label)}
            icon={FileDown}
            size="small"
            onPress={() => void saveFile(sessionId, id, file)}
          />
        )}
        {!isFinal && (
          <>
            <IconButton
              label={editing === null ? `${t.cite(label)}. ${t.notWriting}` : t.cite(label)}
              icon={Quote}
              size="small"
              isDisabled={editing === null}
              onPress={() => cite(label)}
            />
            <IconButton
              label={t.edit(label)}
              icon={Pencil}
              size="small"
              onPress={() => goOnTo({ kind: 'annex', amends: id })}
            />
            <IconButton
              label={t.up(label)}
              icon={ArrowUp}
              size="small"
              isDisabled={position === 1}
              onPress={() => void changeAnnex({ kind: 'move', annex: id, position: position - 1 })}
            />
            <IconButton
              label={t.down(label)}
              icon={ArrowDown}
              size="small"
              isDisabled={position === session.annexes.length}
              onPress={() => void changeAnnex({ kind: 'move', annex: id, position: position + 1 })}
            />
            <IconButton
              label={t.remove(label)}
              icon={Trash2}
              size="small"
              onPress={() => void changeAnnex({ kind: 'remove', annex: id })}
            />
          </>
        )}
      </div>
    </li>
  );
}
