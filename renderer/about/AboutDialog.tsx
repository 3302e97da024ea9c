import { useCall } from '#renderer/state/useCall.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import icon from '../icon.svg';
import styles from './AboutDialog.module.css';
import { closeAbout, useAbout } from './about.ts';

const t = catalogue.about;

/** What the app is, what it runs on, and the licences of all that is bundled with it. */
export function AboutDialog() {
  const isOpen = useAbout((about) => about.isOpen);
  return isOpen ? <Opened /> : null;
}

function Opened() {
  const { value, problem } = useCall('app.about', {});
  // Whole from the start: nothing in it moves.
  if (value === null && problem === null) return null;
  return (
    <Dialog title={t.title} isOpen onClose={closeAbout} size="medium">
      <div className={styles.head}>
        <img src={icon} alt="" width={64} height={64} />
        <div>
          <p className={styles.name}>{catalogue.appName}</p>
          {value && <p>{t.version(value.version)}</p>}
          <p className={styles.quiet}>{t.offline}</p>
        </div>
      </div>
      {problem && <p role="alert">{problem}</p>}
      {value && (
        <>
          <p className={styles.quiet}>{value.runtime.map(({ name, version }) => `${name} ${version}`).join(' · ')}</p>
          <h3 className={styles.heading}>{t.licences}</h3>
          <p className={styles.quiet}>{t.own}</p>
          <ul className={styles.list}>
            {value.packages.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>
                    {name} {version} <span className={styles.quiet}>{licence}</span>
                  </summary>
                  <pre className={styles.text}>{text || t.noText(licence)}</pre>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
