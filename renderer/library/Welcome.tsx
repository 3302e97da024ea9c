import { BookOpenText, Building2, CalendarPlus, Download } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { go } from '#renderer/state/navigationStore.ts';
import { cx } from '#renderer/ui/cx.ts';
import { Icon, type LucideIcon } from '#renderer/ui/Icon.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './Welcome.module.css';

const text = catalogue.home;

interface WelcomeProps {
  readonly hasBodies: boolean;
  /** Sets up a body, or convenes the first session where there is one. */
  readonly onSetUp: () => void;
  readonly onImport: () => void;
}

/** What is seen where there is no session yet: three ways to begin. */
export function Welcome({ hasBodies, onSetUp, onImport }: WelcomeProps) {
  return (
    <div className={styles.welcome}>
      <h1>{hasBodies ? text.empty : text.welcome}</h1>
      <p className={styles.lead}>{text.welcomeBody}</p>
      <div className={styles.ways}>
        <Way
          icon={hasBodies ? CalendarPlus : Building2}
          title={hasBodies ? text.firstSession : text.setUp}
          body={hasBodies ? text.firstSessionBody : text.setUpBody}
          onPress={onSetUp}
          main
        />
        <Way
          icon={BookOpenText}
          title={text.sample}
          body={text.sampleBody}
          onPress={() => void go({ name: 'replay' })}
        />
        <Way icon={Download} title={text.importCard} body={text.importCardBody} onPress={onImport} />
      </div>
    </div>
  );
}

interface WayProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly body: string;
  readonly onPress: () => void;
  readonly main?: boolean;
}

function Way({ icon, title, body, onPress, main }: WayProps) {
  return (
    <AriaButton className={cx(styles.way, main && styles.main)} onPress={onPress}>
      <Icon of={icon} size={22} />
      <b>{title}</b>
      <span>{body}</span>
    </AriaButton>
  );
}
