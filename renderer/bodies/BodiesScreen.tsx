import { Building2, CalendarPlus, ChevronRight, FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FormPage } from '#renderer/ui/FormPage.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './BodiesScreen.module.css';
import { ProfilePicker } from './ProfilePicker.tsx';

const text = catalogue.bodies;

/** The bodies on this machine. */
export function BodiesScreen() {
  const { value, problem, reload } = useCall('bodies.list', {});
  const [picking, setPicking] = useState(false);
  const create = (
    <Button variant="primary" icon={Plus} onPress={() => setPicking(true)}>
      {text.newBody}
    </Button>
  );
  return (
    <FormPage title={text.title} actions={value !== null && value.length > 0 ? create : null}>
      {problem && <EmptyState title={problem} actions={<Button onPress={reload}>{catalogue.ui.retry}</Button>} />}
      {value === null && problem === null && <Waiting />}
      {value?.length === 0 && (
        <EmptyState icon={Building2} title={text.empty} actions={create}>
          {text.emptyBody}
        </EmptyState>
      )}
      {value !== null && value.length > 0 && (
        <ul className={styles.list}>
          {value.map((body) => (
            <li key={body.id} className={styles.row}>
              <AriaButton className={cx(styles.main)} onPress={() => void go({ name: 'body', id: body.id })}>
                <span className={styles.acronym}>{body.acronym}</span>
                <span className={styles.text}>
                  <b>{body.name}</b>
                  <span>{text.members(body.members)}</span>
                </span>
                <Icon of={ChevronRight} />
              </AriaButton>
              <IconButton
                label={text.exportProfileOf(body.name)}
                icon={FileDown}
                className={cx(styles.convene, styles.export)}
                onPress={() => void exportFile(() => call('bodies.exportProfile', { body: body.id }), false)}
              />
              <IconButton
                label={text.conveneOf(body.name)}
                icon={CalendarPlus}
                className={styles.convene ?? ''}
                onPress={() => void go({ name: 'convene', body: body.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <ProfilePicker isOpen={picking} onClose={() => setPicking(false)} />
    </FormPage>
  );
}
