import { AppWindow, X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { settled } from './note.ts';
import { closeStrip, goBackToSession } from './openStrip.ts';
import styles from './Strip.module.css';

const t = catalogue.strip;

/** Puts the strip away once what was typed in it is recorded. */
export async function leaveStrip(): Promise<void> {
  await settled();
  await closeStrip();
}

/** The upper edge, by which the window is dragged: what it shows, then the ways out of it. */
export function StripBar({ children, tools }: { readonly children: ReactNode; readonly tools?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{children}</h1>
      <div className={styles.tools}>
        {tools}
        <WaysOut />
      </div>
    </header>
  );
}

/** Drawn once, and not with every fact. */
const WaysOut = memo(function WaysOut() {
  return (
    <>
      <IconButton size="small" icon={AppWindow} label={t.goBack} onPress={() => void goBackToSession()} />
      <IconButton size="small" icon={X} label={t.close} shortcut="Esc" onPress={() => void leaveStrip()} />
    </>
  );
});
