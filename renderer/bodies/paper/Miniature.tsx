import { useDeferredValue, useMemo } from 'react';
import { PageFurniture } from '#renderer/acta/PageFurniture.tsx';
import { PlainPieces } from '#renderer/acta/PlainPieces.tsx';
import { pageStyle, px, textStyle } from '#renderer/acta/pageStyle.ts';
import { piecesOf } from '#renderer/acta/pieces.ts';
import { useAppInfo } from '#renderer/state/start.ts';
import { cx } from '#renderer/ui/cx.ts';
import { compile } from '#shared/acta/compile.ts';
import { exampleSession } from '#shared/acta/exampleSession.ts';
import { pageLayout } from '#shared/acta/paper.ts';
import type { Body } from '#shared/body/body.ts';
import { PaperSchema } from '#shared/body/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './Miniature.module.css';

/** How wide the page is drawn, in pixels. */
const WIDTH = 260;
/** More than a page holds. */
const PIECES = 24;

/** The first page of the body's acta, in small, as its paper is at present. */
export function Miniature({ body }: { readonly body: Body }) {
  const date = useAppInfo((state) => state.info?.now ?? '').slice(0, 10);
  const shown = useDeferredValue(body);
  const document = useMemo(() => {
    const isWhole = shown.paper === undefined || PaperSchema.safeParse(shown.paper).success;
    return isWhole ? compile(exampleSession(shown, date)) : null;
  }, [shown, date]);
  if (!document) return <div />;
  const { paper } = document;
  const layout = pageLayout(paper);
  const pieces = piecesOf(document).slice(0, PIECES);
  return (
    <figure className={styles.figure}>
      <div
        role="img"
        aria-label={catalogue.paper.miniatureOf}
        className={styles.frame}
        style={{ width: WIDTH, height: (WIDTH * layout.height) / layout.width }}
      >
        <div
          className={cx(styles.page, paper.settings.letterhead && styles.letterhead)}
          style={{ ...textStyle(paper.settings), ...pageStyle(layout, false, true), zoom: WIDTH / px(layout.width) }}
        >
          <PageFurniture paper={paper} layout={layout} page={1} pages={9} isSheet={false} draft={false} />
          <div className={styles.text}>
            <PlainPieces pieces={pieces} />
          </div>
        </div>
      </div>
      <figcaption className={styles.caption}>{catalogue.paper.miniature}</figcaption>
    </figure>
  );
}
