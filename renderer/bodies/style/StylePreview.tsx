import { useDeferredValue, useMemo } from 'react';
import { PlainPieces } from '#renderer/acta/PlainPieces.tsx';
import { piecesOf } from '#renderer/acta/pieces.ts';
import { useAppInfo } from '#renderer/state/start.ts';
import { compile } from '#shared/acta/compile.ts';
import { exampleSession } from '#shared/acta/exampleSession.ts';
import type { Body } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './StyleFields.module.css';

const text = catalogue.style;

/** The acta of the session of example, as the body being edited would have it. */
export function StylePreview({ body }: { readonly body: Body }) {
  const now = useAppInfo((state) => state.info?.now ?? '');
  const shown = useDeferredValue(body);
  const pieces = useMemo(() => piecesOf(compile(exampleSession(shown, now.slice(0, 10)))), [shown, now]);
  return (
    <figure className={styles.preview} aria-label={text.preview}>
      <figcaption className={styles.caption}>{text.previewHint}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard too. */}
      <section className={styles.scroller} aria-label={text.preview} tabIndex={0}>
        <div className={styles.sheet} lang="es-MX">
          <PlainPieces pieces={pieces} />
        </div>
      </section>
    </figure>
  );
}
