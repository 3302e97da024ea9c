import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { catalogue } from '#shared/catalogue/index.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { dismiss, type ShownNotice, useNotices } from './notify.ts';
import styles from './Toasts.module.css';

const icons = { good: CircleCheck, plain: Info, bad: CircleAlert };

/** Where notices appear; once in the app, outside everything else. Stays within reach while a dialog is open. */
export function Toasts() {
  const shown = useNotices((state) => state.shown);
  return (
    <section aria-label={catalogue.ui.notices} className={styles.region} data-react-aria-top-layer="true">
      <div role="status">{shown.filter((notice) => notice.tone !== 'bad').map(toast)}</div>
      <div role="alert">{shown.filter((notice) => notice.tone === 'bad').map(toast)}</div>
    </section>
  );
}

function toast(notice: ShownNotice) {
  return (
    <div key={notice.id} className={cx(styles.toast, styles[notice.tone])}>
      <Icon of={icons[notice.tone]} />
      <p>{notice.message}</p>
      {notice.action && (
        <Button
          size="small"
          onPress={() => {
            dismiss(notice.id);
            notice.action?.onAction();
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton
        label={catalogue.ui.dismiss}
        icon={X}
        size="small"
        tooltip={false}
        onPress={() => dismiss(notice.id)}
      />
    </div>
  );
}
