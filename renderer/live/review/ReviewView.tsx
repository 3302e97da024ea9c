import { CheckCheck, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, itemLabel } from '#shared/session/agenda.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { BlockView } from '../BlockView.tsx';
import { typedText } from '../blocks/early.ts';
import { withComing } from '../coming.ts';
import { EditorBar } from '../EditorBar.tsx';
import { hueOf } from '../hues.ts';
import { shownLead } from '../leadText.ts';
import { hourOf, nameOf, shortName } from '../names.ts';
import { useScreen } from '../screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from '../shortcuts.ts';
import { useLive } from '../useLive.ts';
import { useUnsent } from '../useUnsent.ts';
import { type Left, leftToReview } from './left.ts';
import styles from './ReviewView.module.css';
import { choose, chosenOf, closeReview, settle, step } from './reviewActions.ts';

const t = catalogue.live.review;

/** Goes through the notes and doubts that are left, in order; the paragraph of the chosen one is written in place. */
export function ReviewView() {
  const coming = useScreen((screen) => screen.coming);
  const session = withComing(useLive(), coming);
  const editing = useScreen((screen) => screen.editing);
  const asked = useScreen((screen) => screen.review?.chosen ?? null);
  const left = leftToReview(session);
  const chosen = chosenOf(left, asked, editing);
  useKeymap();
  useReviewKeys();
  return (
    <section className={styles.review} aria-label={t.title}>
      <header className={styles.head}>
        <h2>{t.title}</h2>
        <span className={styles.count} role="status">
          {left.length > 0 ? t.left(counted(left)) : t.done}
        </span>
        <span className={styles.grow} />
        {left.length > 1 && (
          <>
            <IconButton label={t.previous} icon={ChevronUp} shortcut="Re Pág" onPress={() => step(-1)} />
            <IconButton label={t.next} icon={ChevronDown} shortcut="Av Pág" onPress={() => step(1)} />
          </>
        )}
        <IconButton label={t.back} icon={X} shortcut={shortcutLabel('review')} onPress={closeReview} />
      </header>
      {left.length === 0 ? (
        <div className={styles.done}>
          <EmptyState
            title={t.done}
            actions={
              <Button variant="primary" autoFocus onPress={closeReview}>
                {t.back}
              </Button>
            }
          >
            {t.doneHint}
          </EmptyState>
        </div>
      ) : (
        <ol className={styles.list} aria-label={t.list}>
          {left.map((one) => (
            <li key={one.id}>
              {one.id === chosen?.id ? (
                <Chosen session={session} one={one} editing={editing} />
              ) : (
                <Row session={session} one={one} />
              )}
            </li>
          ))}
        </ol>
      )}
      <EditorBar session={session} />
    </section>
  );
}

function counted(left: readonly Left[]): { notes: number; doubts: number } {
  const notes = left.filter(({ kind }) => kind === 'note').length;
  return { notes, doubts: left.length - notes };
}

interface LeftProps {
  readonly session: Session;
  readonly one: Left;
}

/** One thing left, in a line. */
function Row({ session, one }: LeftProps) {
  const text = one.block ? typedText(one.block.id).text : '';
  const name = one.block ? shortName(nameOf(session, one.block.person)) || catalogue.live.stream.narrator : '';
  const said = one.kind === 'doubt' && one.doubt.note ? one.doubt.note : text;
  return (
    <button type="button" className={styles.row} onClick={() => choose(one)}>
      <Head session={session} one={one} />
      <span className={styles.who}>{one.block ? name : catalogue.live.doubt.ofItem}</span>
      <span className={styles.words}>{said}</span>
    </button>
  );
}

/** The one that is gone through: what surrounds its paragraph, the paragraph to be written, and what to do with it. */
function Chosen({ session, one, editing }: LeftProps & { readonly editing: string | null }) {
  const { block } = one;
  const around = block ? surroundings(session, block) : { before: null, after: null };
  const unsent = useUnsent(
    [around.before, block, around.after].filter((shown) => shown !== null),
    editing,
  );
  const view = (shown: Block) => (
    <BlockView
      key={shown.id}
      block={shown}
      name={nameOf(session, shown.person)}
      hue={hueOf(session, shown.person)}
      lead={shownLead(session, shown)}
      isEditing={shown.id === editing}
      unsent={unsent[shown.id]}
    />
  );
  return (
    <div className={styles.chosen} data-review={one.id} aria-current="true">
      <div className={styles.chosenHead}>
        <Head session={session} one={one} />
        <span className={styles.item}>{findItem(session, one.item)?.title ?? t.noItem}</span>
        <span className={styles.grow} />
        <Button
          size="small"
          variant="primary"
          icon={CheckCheck}
          shortcut={shortcutLabel('paragraph')}
          aria-keyshortcuts={ariaShortcut('paragraph')}
          autoFocus={block === null}
          onPress={() => void settle(one)}
        >
          {one.kind === 'note' ? t.ready : t.settled}
        </Button>
      </div>
      {one.kind === 'doubt' && one.doubt.note && <p className={styles.note}>{one.doubt.note}</p>}
      {around.before && view(around.before)}
      {block && view(block)}
      {around.after && view(around.after)}
    </div>
  );
}

function Head({ session, one }: LeftProps) {
  const number = itemLabel(session, one.item, session.body.numerals.items);
  return (
    <>
      <span className={styles.hour}>{hourOf(session, one.at)}</span>
      <span className={styles.number}>{number ?? '—'}</span>
      <span className={cx(styles.kind, styles[one.kind])}>{t[one.kind]}</span>
    </>
  );
}

/** The paragraphs right before and after one, in its item. */
function surroundings(session: Session, block: Block): { before: Block | null; after: Block | null } {
  const index = session.minutes.findIndex(({ id }) => id === block.id);
  const beside = (place: number) => {
    const minute = session.minutes[place];
    return minute?.kind === 'block' && minute.visit === block.visit ? minute : null;
  };
  return { before: beside(index - 1), after: beside(index + 1) };
}

/** Page Down and Page Up go from one thing to the next, Escape goes back; within a dialog or a menu they are its own. */
function useReviewKeys(): void {
  useEffect(() => {
    const steps: Readonly<Record<string, () => void>> = {
      PageDown: () => step(1),
      PageUp: () => step(-1),
      Escape: closeReview,
    };
    const listen = (event: KeyboardEvent) => {
      const run = steps[event.key];
      if (!run || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const elsewhere = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
      if (useScreen.getState().dialog || target?.closest(elsewhere)) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
