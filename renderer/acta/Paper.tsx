import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useScreen } from '#renderer/live/screen.ts';
import { cx } from '#renderer/ui/cx.ts';
import { type ActaPaper, pageLayout } from '#shared/acta/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { PageFurniture } from './PageFurniture.tsx';
import styles from './Paper.module.css';
import { PieceView } from './PieceView.tsx';
import { pageStyle, px, textStyle, textWidth } from './pageStyle.ts';
import { type ActaPiece, isOfSheet } from './pieces.ts';
import { MeasuredRun, type RunHandlers, RunView } from './RunView.tsx';
import { type Fragment, usePages } from './usePages.ts';
import { usePassage } from './usePassage.ts';

const t = catalogue.acta;

/** Room beside the pages, in pixels. */
const MARGIN = 40;

interface PaperProps extends RunHandlers {
  readonly paper: ActaPaper;
  readonly pieces: readonly ActaPiece[];
  /** The paragraphs of the session about which there is a doubt. */
  readonly doubted: ReadonlySet<string>;
  readonly draft: boolean;
  /** Whether these are the pages of the session as it is now. */
  readonly settled: boolean;
}

/** The acta on pages as wide as there is room for. */
export function Paper({ paper, pieces, doubted, draft, settled, changed, onSentence, onSource }: PaperProps) {
  const layout = useMemo(() => pageLayout(paper), [paper]);
  const text = textStyle(paper.settings);
  const look = JSON.stringify([paper.settings.fonts, layout.margins, layout.sheetMargins]);
  const below = (top: number) => px(layout.height - top - layout.margins.bottom);
  const heights = { first: below(layout.firstTop), others: below(layout.textTop) };
  const { pages, unmeasured, measurer } = usePages(pieces, heights, look);
  const pageWidth = px(layout.width);
  const scroller = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  // Before the first page is painted, so that none is seen at another size.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const scale = () => setZoom(Math.min(1, (element.clientWidth - MARGIN) / pageWidth));
    scale();
    const watch = new ResizeObserver(scale);
    watch.observe(element);
    return () => watch.disconnect();
  }, [pageWidth]);
  // The pages follow the paragraph being written; while it is written they stay where they are.
  const editing = useScreen((screen) => screen.editing);
  const shown = pages.length > 0 && zoom !== null;
  useEffect(() => {
    if (editing === null || !shown) return;
    const run = scroller.current?.querySelector(`[data-acta-block="${CSS.escape(editing)}"]`);
    run?.scrollIntoView({ block: 'center' });
  }, [editing, shown]);
  usePassage(scroller, shown && settled && unmeasured.length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard too.
    <section ref={scroller} className={styles.scroller} aria-label={t.pages} tabIndex={0}>
      <div className={styles.pages} lang="es-MX" style={{ ...text, zoom: zoom ?? 1 }}>
        {pages.map((fragments, index) => (
          <article
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
            key={index}
            data-acta-page
            className={cx(styles.page, paper.settings.letterhead && styles.letterhead)}
            style={pageStyle(layout, isSheet(fragments), index === 0)}
            aria-label={t.page(index + 1, pages.length)}
          >
            <PageFurniture
              paper={paper}
              layout={layout}
              page={index + 1}
              pages={pages.length}
              isSheet={isSheet(fragments)}
              draft={draft}
            />
            {fragments.map(({ id, piece, gap, from, to }) => (
              <PieceView
                key={id}
                piece={piece}
                gap={gap}
                from={from}
                to={to}
                mark={from === 0 && isDoubted(piece, doubted) ? t.doubt : undefined}
              >
                {(run, place) => (
                  <RunView key={place} run={run} changed={changed} onSentence={onSentence} onSource={onSource} />
                )}
              </PieceView>
            ))}
          </article>
        ))}
      </div>
      <div ref={measurer} className={styles.measurer} style={text} aria-hidden="true">
        {unmeasured.map((piece) => (
          <PieceView
            key={piece.content}
            piece={piece}
            gap={0}
            from={0}
            to={null}
            width={textWidth(layout, isOfSheet(piece))}
          >
            {(run, place) => <MeasuredRun key={place} run={run} />}
          </PieceView>
        ))}
      </div>
    </section>
  );
}

/** Whether a page is of the signature sheet. */
function isSheet(fragments: readonly Fragment[]): boolean {
  return fragments.some(({ piece }) => isOfSheet(piece));
}

function isDoubted(piece: ActaPiece, doubted: ReadonlySet<string>): boolean {
  if (doubted.size === 0 || piece.kind !== 'paragraph') return false;
  return piece.runs.some(({ source }) => source?.kind === 'block' && doubted.has(source.id));
}
