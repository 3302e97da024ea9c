import { ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { go } from '#renderer/state/navigationStore.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { ProfileSummary } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ProfileFile } from './ProfileFile.tsx';
import styles from './ProfilePicker.module.css';

const text = catalogue.profiles;

interface ProfilePickerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks from which profile a new body is made, one that comes along or one in a file, and goes on to its editor. */
export function ProfilePicker({ isOpen, onClose }: ProfilePickerProps) {
  return isOpen ? <Opened onClose={onClose} /> : null;
}

function Opened({ onClose }: { readonly onClose: () => void }) {
  const { value, problem } = useCall('profiles.list', {});
  // Whole from the start: nothing in it moves.
  if (value === null && problem === null) return null;
  return (
    <Dialog title={text.title} subtitle={text.body} isOpen onClose={onClose}>
      <Profiles value={value} problem={problem} onClose={onClose} />
      <ProfileFile onRead={onClose} />
    </Dialog>
  );
}

interface ProfilesProps {
  readonly value: readonly ProfileSummary[] | null;
  readonly problem: string | null;
  readonly onClose: () => void;
}

function Profiles({ value, problem, onClose }: ProfilesProps) {
  if (problem || value?.length === 0) return <p>{problem ?? text.none}</p>;
  return (
    <ul className={styles.list}>
      {value?.map((profile) => (
        <li key={profile.id}>
          <AriaButton
            className={cx(styles.profile)}
            onPress={() => {
              onClose();
              void go({ name: 'newBody', profile: profile.id });
            }}
          >
            <span>
              <b>{profile.name}</b>
              <small>{profile.description}</small>
            </span>
            <Icon of={ChevronRight} />
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
