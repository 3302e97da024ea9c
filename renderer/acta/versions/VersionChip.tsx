import { Lock, PencilLine } from 'lucide-react';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './VersionChip.module.css';

const t = catalogue.versions;

/** Whether the acta is a draft or which version of it is final. */
export function VersionChip({ version }: { readonly version: number | null }) {
  return (
    <span title={version === null ? t.draftHint : t.finalHint}>
      <Chip tone={version === null ? 'neutral' : 'accent'}>
        <span className={styles.words} data-acta-version={version ?? 'draft'}>
          <Icon of={version === null ? PencilLine : Lock} size={12} />
          {version === null ? t.draft : t.finalShort(version)}
        </span>
      </Chip>
    </span>
  );
}
