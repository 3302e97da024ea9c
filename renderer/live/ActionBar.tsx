import { ChevronRight, Handshake, Mic, PenLine, Pilcrow, Vote } from 'lucide-react';
import { memo } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { nextItem as itemAfter } from '#shared/session/agenda.ts';
import { mayTakeFloor } from '#shared/session/attendance.ts';
import styles from './ActionBar.module.css';
import { newNarrative, newParagraph, nextItem, startAgreement, startVote, takeFloor } from './actions.ts';
import { canRecordMinutes, hasOpenItem } from './commands.ts';
import { callablePeople } from './people.ts';
import { whyNothingHappens } from './recess/refusal.ts';
import { focusEditor, useScreen } from './screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from './shortcuts.ts';
import { useLive, useLiveOf } from './useLive.ts';

const t = catalogue.live.actions;

/** What can be done next, with its shortcuts. */
export function ActionBar() {
  const session = useLive();
  const editing = useScreen((screen) => screen.editing);
  const ready = canRecordMinutes(session);
  const open = session.stage === 'open';
  const refused = open ? whyNothingHappens(session) : null;
  return (
    <div
      data-records
      className={styles.bar}
      role="toolbar"
      aria-label={t.label}
      title={refused ?? undefined}
      aria-description={refused ?? undefined}
    >
      {open && <FloorMenu isReady={ready} />}
      <ActionButtons
        isOpen={open}
        isReady={ready}
        canWrite={hasOpenItem(session) || editing !== null}
        canGoOn={itemAfter(session) !== undefined && refused === null}
      />
    </div>
  );
}

/** Who can be given the floor; drawn anew only when that changes. */
const FloorMenu = memo(function FloorMenu({ isReady }: { readonly isReady: boolean }) {
  useKeymap();
  const people = useLiveOf(callablePeople);
  const refused = useLiveOf((session) => people.map(({ id }) => !mayTakeFloor(session, id)));
  return (
    <Menu
      label={t.floor}
      trigger={
        <Button variant="primary" icon={Mic} isDisabled={!isReady} shortcut={shortcutLabel('floor')}>
          {t.floor}
        </Button>
      }
      actions={[
        ...people.map((person, index) => ({
          id: person.id,
          label: person.name,
          isDisabled: refused[index] ?? true,
          onAction: () => void takeFloor(person.id),
          ...(index < 9 ? { shortcut: shortcutLabel('floor', index + 1) } : {}),
        })),
        {
          id: 'narrative',
          label: t.ownParagraph,
          icon: PenLine,
          separated: true,
          shortcut: shortcutLabel('narrative'),
          onAction: () => void newNarrative(),
        },
      ]}
    />
  );
});

interface ActionButtonsProps {
  readonly isOpen: boolean;
  /** Whether minutes can be taken now. */
  readonly isReady: boolean;
  /** Whether there is where to write a paragraph. */
  readonly canWrite: boolean;
  /** Whether there is a next item that can be opened now. */
  readonly canGoOn: boolean;
}

/** All but the floor, which knows everybody: drawn anew only when one of them can be pressed or no longer. */
const ActionButtons = memo(function ActionButtons({ isOpen, isReady, canWrite, canGoOn }: ActionButtonsProps) {
  useKeymap();
  const keep = (work: () => unknown) => () => {
    void work();
    focusEditor();
  };
  return (
    <>
      <Button
        icon={Pilcrow}
        className={isOpen ? (styles.secondary ?? '') : ''}
        isDisabled={!canWrite}
        shortcut={shortcutLabel('paragraph')}
        aria-keyshortcuts={ariaShortcut('paragraph')}
        onPress={keep(newParagraph)}
      >
        {t.paragraph}
      </Button>
      <Button
        icon={PenLine}
        className={isOpen ? (styles.secondary ?? '') : ''}
        isDisabled={!canWrite}
        shortcut={shortcutLabel('narrative')}
        aria-keyshortcuts={ariaShortcut('narrative')}
        onPress={keep(newNarrative)}
      >
        {t.narrative}
      </Button>
      {isOpen && (
        <>
          <Button
            icon={Vote}
            isDisabled={!isReady}
            shortcut={shortcutLabel('vote')}
            aria-keyshortcuts={ariaShortcut('vote')}
            onPress={startVote}
          >
            {t.vote}
          </Button>
          <Button
            icon={Handshake}
            isDisabled={!isReady}
            shortcut={shortcutLabel('agreement')}
            aria-keyshortcuts={ariaShortcut('agreement')}
            onPress={startAgreement}
          >
            {t.agreement}
          </Button>
          <span className={styles.grow} />
          <Button
            icon={ChevronRight}
            isDisabled={!canGoOn}
            shortcut={shortcutLabel('nextItem')}
            aria-keyshortcuts={ariaShortcut('nextItem')}
            onPress={() => void nextItem()}
          >
            {t.next}
          </Button>
        </>
      )}
    </>
  );
});
