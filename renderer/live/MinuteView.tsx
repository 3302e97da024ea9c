import { Pencil } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { seatOf } from '#shared/session/attendance.ts';
import type { QuorumChange } from '#shared/session/quorum.ts';
import type { Minute, Session } from '#shared/session/session.ts';
import type { Writing } from '#shared/text/writing.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { BlockView } from './BlockView.tsx';
import { changeText, jointText } from './changeText.ts';
import { hueOf } from './hues.ts';
import { sameNaming, shownLead } from './leadText.ts';
import styles from './MinuteRow.module.css';
import { MinuteRow } from './MinuteRow.tsx';
import { nameOf } from './names.ts';
import { openDialog } from './screen.ts';
import { VoteCard } from './VoteCard.tsx';

const t = catalogue.live.stream;

interface MinuteViewProps {
  readonly session: Session;
  readonly minute: Minute;
  readonly isEditing: boolean;
  /** How it changed the quorum, where it did. */
  readonly quorum: QuorumChange | undefined;
  /** What is typed in it and not on the disk yet, where it is a paragraph that is not being written any more. */
  readonly unsent: Writing | undefined;
}

/** One thing that happened, as the stream shows it. */
export const MinuteView = memo(function MinuteView(props: MinuteViewProps) {
  const { session, minute, isEditing, quorum, unsent } = props;
  const row = (hue: string, children: ReactNode) => (
    <MinuteRow id={minute.id} entry={minute.entry} at={minute.at} hue={hue}>
      {children}
    </MinuteRow>
  );
  const moved = (text: string) => {
    if (!quorum) return note(text);
    const words = quorum.change === 'lost' ? t.quorumLost(quorum) : t.quorumReached(quorum);
    return row('var(--warn)', <p className={styles.note}>{`${text}. ${words}`}</p>);
  };
  const note = (text: string) => row('var(--line-strong)', <p className={styles.note}>{text}</p>);
  switch (minute.kind) {
    case 'block':
      return (
        <BlockView
          block={minute}
          name={nameOf(session, minute.person)}
          hue={hueOf(session, minute.person)}
          lead={shownLead(session, minute)}
          isEditing={isEditing}
          unsent={unsent}
        />
      );
    case 'vote':
      return row('var(--accent)', <VoteCard session={session} vote={minute} />);
    case 'agreement':
      return row('var(--accent)', <AgreementCard session={session} agreement={minute} />);
    case 'subject': {
      const by = nameOf(session, minute.proposedBy) || null;
      return row(
        'var(--ink-3)',
        <h4 className={styles.subject}>{catalogue.live.subject.heading(minute.title, by)}</h4>,
      );
    }
    case 'change':
      return row('var(--warn)', <p className={styles.note}>{changeText(session, minute)}</p>);
    case 'joint':
      return row('var(--warn)', <p className={styles.note}>{jointText(session, minute)}</p>);
    case 'rollCall': {
      const present = minute.attendance.filter((presence) => presence.present);
      const seats = new Set(present.map(({ person }) => seatOf(session, person)));
      // Whoever is substituted is neither here nor missing.
      const absent = minute.attendance.filter(({ person }) => !seats.has(seatOf(session, person)));
      return note(t.rollCall(present.length, absent.length));
    }
    case 'arrival':
    case 'reconnection':
      return moved(t[minute.kind](nameOf(session, minute.person)));
    case 'relief':
      return moved(t.relief(nameOf(session, minute.person), nameOf(session, minute.gives)));
    case 'admission':
      return row('var(--line-strong)', <Admitted session={session} person={minute.person} />);
    case 'secondCall':
      return note(t.secondCall);
    case 'chair':
      return note(t.chair(nameOf(session, minute.person)));
    case 'recess':
      return row('var(--warn)', <p className={styles.note}>{t.recess(minute.reason)}</p>);
    case 'resumption':
      return row('var(--warn)', <p className={styles.note}>{t.resumption}</p>);
    case 'departure':
    case 'disconnection':
      return moved(t[minute.kind](nameOf(session, minute.person), minute.reason));
  }
}, isDrawnAlike);

function isDrawnAlike(before: MinuteViewProps, after: MinuteViewProps): boolean {
  return (
    before.minute === after.minute &&
    before.isEditing === after.isEditing &&
    before.quorum === after.quorum &&
    before.unsent === after.unsent &&
    drawsAlike(after.minute, before.session, after.session)
  );
}

/**
 * Whether a minute is drawn alike in two states of the session. A paragraph is drawn from itself and from how people are
 * named; the rest of the session is nothing to it.
 */
export function drawsAlike(minute: Minute, before: Session, after: Session): boolean {
  if (before === after) return true;
  return minute.kind === 'block' && before.sentences === after.sentences && sameNaming(before, after);
}

/** Who sits in whose place, and the way to correct what is known of her. */
function Admitted({ session, person }: { readonly session: Session; readonly person: string }) {
  const name = nameOf(session, person);
  return (
    <div className={styles.withAction}>
      <p className={styles.note}>{t.admission(name, nameOf(session, seatOf(session, person)))}</p>
      <IconButton
        data-records
        label={catalogue.live.substitute.amendTitle(name)}
        icon={Pencil}
        size="small"
        onPress={() => openDialog({ kind: 'amendSubstitute', person })}
      />
    </div>
  );
}
