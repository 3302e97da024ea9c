import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { aboutPart } from '#renderer/help/topicHere.ts';
import {
  afterFocus,
  drawAgenda,
  focusEditor,
  openDialog,
  showAudit,
  tellFinal,
  useScreen,
} from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { cx } from '#renderer/ui/cx.ts';
import { WHOLE } from '#shared/acta/audit/audited.ts';
import type { Finding } from '#shared/acta/audit/finding.ts';
import { blockTexts, type Run } from '#shared/acta/blocks.ts';
import { compile, compileWithSentences } from '#shared/acta/compile.ts';
import { styleOf } from '#shared/body/style.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import styles from './ActaPane.module.css';
import { ActaProblems } from './ActaProblems.tsx';
import { ActaToolbar } from './ActaToolbar.tsx';
import { AuditPanel } from './audit/AuditPanel.tsx';
import { placeOf } from './audit/place.ts';
import { useFindings } from './audit/useFindings.ts';
import { omittedSentences } from './omitted.ts';
import { Paper } from './Paper.tsx';
import { goToFact, leadsToFact } from './passage.ts';
import { piecesOf } from './pieces.ts';
import type { SentenceRun } from './RunView.tsx';
import { SentenceForm } from './SentenceForm.tsx';
import { useFrozen } from './versions/useFrozen.ts';

const t = catalogue.acta;

interface Chosen extends SentenceRun {
  readonly text: string;
}

/** The line of a long sentence under which there is most room: its last one, or its first in sight. */
function lineWithRoom(element: Element): DOMRect {
  const lines = [...element.getClientRects()];
  const last = lines.at(-1);
  if (last && last.bottom < window.innerHeight * 0.55) return last;
  return lines.find((line) => line.top > 0) ?? element.getBoundingClientRect();
}

function isChanged(finding: Finding): finding is Finding<'rewrittenStale'> {
  return finding.rule === 'rewrittenStale';
}

/** The acta as it stands, on pages, beside the capture; its sentences are changed in place. */
export function ActaPane({ sessionId }: { readonly sessionId: string }) {
  const live = useLive();
  const session = useDeferredValue(live);
  const detail = useScreen((screen) => screen.detail) ?? styleOf(session.body).detail;
  const compiled = useMemo(() => compileWithSentences(session, { detail }), [session, detail]);
  // Whatever is shown of it, all of it is audited.
  const whole = useMemo(
    () => (detail === WHOLE.detail ? compiled.document : compile(session, WHOLE)),
    [session, detail, compiled],
  );
  const version = standingSeal(session)?.version ?? null;
  const frozen = useFrozen(sessionId, version);
  const document = frozen ?? compiled.document;
  const pieces = useMemo(() => piecesOf(document), [document]);
  const omitted = useMemo(() => omittedSentences(session, compiled), [session, compiled]);
  const doubted = useMemo(
    () => new Set(session.doubts.flatMap(({ block, settled }) => (block === null || settled ? [] : [block]))),
    [session.doubts],
  );
  const pane = useRef<HTMLElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const fromAudit = useRef(false);
  const audited = useScreen((screen) => screen.audit !== null);
  const findings = useFindings(session, whole);
  const changed = useMemo(
    () =>
      new Map(
        (findings?.standing ?? []).flatMap((finding) =>
          isChanged(finding) && finding.sentence !== undefined ? [[finding.sentence, finding.data] as const] : [],
        ),
      ),
    [findings],
  );
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const choose = (element: HTMLElement, run: SentenceRun) => {
    if (version !== null) return tellFinal();
    anchor.current = element;
    fromAudit.current = false;
    const runs = compiled.document.blocks.flatMap((block) => blockTexts(block).flat());
    const own = runs.filter(({ key }) => key === run.key);
    setChosen({
      ...run,
      source: run.source ?? own[0]?.source,
      text: own.map(({ text }) => text).join(''),
    });
  };
  const close = () => {
    setChosen(null);
    if (fromAudit.current) afterFocus(showAudit);
    else requestAnimationFrame(() => requestAnimationFrame(focusEditor));
  };
  const goTo = (source: NonNullable<Run['source']>) => {
    setChosen(null);
    goToFact(source);
  };
  const goToFinding = (finding: Finding, row: HTMLElement) => {
    const place = placeOf(sessionId, session, finding);
    switch (place.kind) {
      case 'sentence': {
        // One that the acta leaves out has no place of its own: it is changed from the list.
        const words = pane.current?.querySelector<HTMLElement>(`[data-acta-key="${CSS.escape(place.key)}"]`);
        words?.scrollIntoView({ block: 'center' });
        choose(words ?? row, { key: place.key });
        fromAudit.current = true;
        return;
      }
      case 'source':
        return goTo(place.source);
      case 'agenda':
        return drawAgenda();
      case 'dialog':
        return openDialog(place.dialog);
      case 'screen':
        return void go(place.screen);
      case 'page':
        pane.current
          ?.querySelector(place.page === 'first' ? '[data-acta-page]' : '[data-acta-page]:last-of-type')
          ?.scrollIntoView({ block: place.page === 'first' ? 'start' : 'end' });
    }
  };
  const origin = chosen?.source;
  useEffect(() => {
    if (chosen && !anchor.current?.isConnected) setChosen(null);
  }, [chosen]);

  return (
    <section ref={pane} className={styles.pane} aria-label={t.title} {...aboutPart('acta')}>
      <ActaToolbar
        detail={detail}
        omitted={version === null ? omitted : []}
        findings={findings}
        onChoose={(element, key) => choose(element, { key })}
      />
      {audited && <AuditPanel session={session} findings={findings} onGo={goToFinding} />}
      <ActaProblems problems={compiled.document.problems} onChoose={(element, key) => choose(element, { key })} />
      <Paper
        paper={document.paper}
        pieces={pieces}
        doubted={doubted}
        draft={version === null}
        settled={session === live && (version === null || frozen !== null)}
        changed={changed}
        onSentence={choose}
        onSource={goTo}
      />
      <Popover
        triggerRef={anchor}
        isOpen={chosen !== null}
        getTargetRect={lineWithRoom}
        onOpenChange={(open) => !open && close()}
        placement="bottom start"
        offset={4}
        className={cx(styles.popover)}
      >
        <Dialog aria-label={t.sentenceTitle} className={cx(styles.dialog)}>
          {chosen && (
            <SentenceForm
              key={chosen.key}
              sentenceKey={chosen.key}
              changed={changed.get(chosen.key) ?? null}
              text={chosen.text}
              onJump={leadsToFact(origin) ? () => goTo(origin) : null}
              onDone={close}
            />
          )}
        </Dialog>
      </Popover>
    </section>
  );
}
