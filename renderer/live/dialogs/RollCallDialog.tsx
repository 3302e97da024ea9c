import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson, inRollCallOrder, substitutesOf } from '#shared/session/attendance.ts';
import { chairAt } from '#shared/session/chair.ts';
import type { EventFact, Presence } from '#shared/session/facts.ts';
import { quorum } from '#shared/session/quorum.ts';
import { ChairField } from '../attendance/ChairField.tsx';
import { SubstituteFields } from '../attendance/SubstituteFields.tsx';
import { admission, NO_SUBSTITUTE, type SubstituteDraft, substituteErrors } from '../attendance/substituteDraft.ts';
import { isMember } from '../people.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import type { Choice } from './ChoiceRow.tsx';
import { ChoiceTable, focusChoice, focusChoices } from './ChoiceTable.tsx';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.rollCall;

type Call = 'present' | 'room' | 'substitute' | 'absent' | 'justified';

const CHOICES: readonly Choice<Call>[] = [
  { value: 'present', label: t.present, letter: 'p', tone: 'good' },
  { value: 'room', label: t.room, letter: 's', tone: 'good' },
  { value: 'substitute', label: t.substitute, letter: 'u', tone: 'good' },
  { value: 'absent', label: t.absent, letter: 'a', tone: 'bad' },
  { value: 'justified', label: t.justified, letter: 'j', tone: 'plain' },
];

const PRESENCE: Readonly<Record<Call, Omit<Presence, 'person'>>> = {
  present: { present: true, mode: 'remote' },
  room: { present: true, mode: 'room' },
  substitute: { present: false },
  absent: { present: false },
  justified: { present: false, justified: true },
};

const HERE: readonly (Call | undefined)[] = ['present', 'room'];
const COUNTED: readonly (Call | undefined)[] = [...HERE, 'substitute'];

/** Who substitutes a member at this roll call: one admitted before, or one whose data were typed in it. */
interface Stand {
  readonly id: string;
  readonly name: string;
  readonly draft: SubstituteDraft | null;
}

/** The roll call, in its order: all in one key, or each person. Those with voice only need not be called. */
export function RollCallDialog() {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const [chosen, setChosen] = useState<Readonly<Record<string, Call>>>({});
  const [stands, setStands] = useState<Readonly<Record<string, Stand>>>({});
  const [asking, setAsking] = useState<string | null>(null);
  const [chair, setChair] = useState<string | null>(null);
  const everyone = inRollCallOrder(session).filter(({ standing }) => standing !== 'substitute');
  const members = everyone.filter(isMember);
  const missing = members.filter(({ id }) => !(id in chosen)).length;
  const untouched = Object.keys(chosen).length === 0;
  const here = everyone.filter(({ id }) => HERE.includes(chosen[id]));
  const present = members.filter(({ id }) => COUNTED.includes(chosen[id])).length;
  const conducts = chairAt(session);
  const chairless = conducts !== undefined && conducts.id in chosen && !HERE.includes(chosen[conducts.id]);

  const choose = (person: string, call: Call) => {
    const admitted = substitutesOf(session, person).at(-1);
    if (call === 'substitute' && !(person in stands)) {
      if (!admitted) return setAsking(person);
      setStands((before) => ({ ...before, [person]: { id: admitted.id, name: admitted.name, draft: null } }));
    }
    setChosen((before) => ({ ...before, [person]: call }));
  };
  const finish = (calls: Readonly<Record<string, Call>>) => {
    const standing = everyone.flatMap(({ id }) => (calls[id] === 'substitute' ? (stands[id] ?? []) : []));
    const called = everyone.flatMap(({ id }): Presence[] => {
      const call = calls[id];
      if (!call) return [];
      const others = substitutesOf(session, id).filter((other) => !standing.some((one) => one.id === other.id));
      // One who was admitted before and does not come now is not there.
      return [{ person: id, ...PRESENCE[call] }, ...others.map((other) => ({ person: other.id, present: false }))];
    });
    const rollCall: EventFact = {
      type: 'rollCalled',
      attendance: [
        ...called,
        ...standing.map(({ id, draft }) => ({ person: id, present: true, mode: draft?.mode ?? ('remote' as const) })),
      ],
    };
    const admissions = everyone.flatMap(({ id }) => {
      const stand = calls[id] === 'substitute' ? stands[id] : undefined;
      return stand?.draft ? [admission(stand.id, id, stand.draft)] : [];
    });
    const takes = chairless && here.some(({ id }) => id === chair) ? chair : null;
    const [first = rollCall, ...rest] = [
      ...admissions,
      rollCall,
      ...(takes === null ? [] : [{ type: 'chairTaken' as const, person: takes }]),
    ];
    void submit([first, ...rest]);
  };
  const allPresent = () => finish(Object.fromEntries(everyone.map(({ id }) => [id, 'present'])));
  const restPresent = () =>
    setChosen({ ...Object.fromEntries(everyone.map(({ id }) => [id, 'present' as const])), ...chosen });

  if (asking !== null) {
    const place = everyone.findIndex(({ id }) => id === asking);
    const back = (to: number) => {
      setAsking(null);
      requestAnimationFrame(() => requestAnimationFrame(() => focusChoice(Math.min(to, everyone.length - 1))));
    };
    return (
      <SubstituteStep
        member={findPerson(session, asking)}
        onBack={() => back(place)}
        onDone={(draft) => {
          setStands((before) => ({ ...before, [asking]: { id: newId(), name: draft.name.trim(), draft } }));
          setChosen((before) => ({ ...before, [asking]: 'substitute' }));
          back(place + 1);
        }}
      />
    );
  }
  return (
    <Dialog
      title={t.title}
      subtitle={t.hint}
      isOpen
      onClose={closeDialog}
      size="large"
      onSubmit={() => (untouched ? allPresent() : missing === 0 && finish(chosen))}
      actions={
        <>
          <span className={styles.tally} role="status">
            {!untouched && (missing > 0 ? t.missing(missing) : t.state({ present, needed: quorum(session).needed }))}
          </span>
          <Button onPress={closeDialog}>{catalogue.live.cancel}</Button>
          {!untouched && missing > 0 && <Button onPress={restPresent}>{t.rest}</Button>}
          {untouched ? (
            <Button
              type="submit"
              variant="primary"
              autoFocus
              shortcut="↵"
              isDisabled={isBusy}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') focusChoices();
                else event.continuePropagation();
              }}
            >
              {t.all(everyone.length)}
            </Button>
          ) : (
            <Button type="submit" variant="primary" isDisabled={missing > 0 || isBusy}>
              {t.submit}
            </Button>
          )}
        </>
      }
    >
      <DialogError message={Object.values(errors)[0]} />
      <ChoiceTable
        label={t.title}
        people={everyone}
        choices={CHOICES}
        chosen={chosen}
        onChoose={choose}
        offers={(person, call) => call !== 'substitute' || person.standing === 'member'}
        detail={({ id }) => {
          const stand = chosen[id] === 'substitute' ? stands[id] : undefined;
          return stand ? catalogue.live.attendance.substituted(stand.name) : null;
        }}
      />
      {chairless && <ChairField people={here} value={chair} onChange={setChair} />}
    </Dialog>
  );
}

interface SubstituteStepProps {
  readonly member: Person | undefined;
  readonly onBack: () => void;
  readonly onDone: (draft: SubstituteDraft) => void;
}

/** The data of whoever answers the roll call in a member's place; then the roll call goes on. */
function SubstituteStep({ member, onBack, onDone }: SubstituteStepProps) {
  const [draft, setDraft] = useState(NO_SUBSTITUTE);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const finish = () => {
    const found = substituteErrors(draft);
    if (Object.keys(found).length > 0) setErrors(found);
    else onDone(draft);
  };
  return (
    <Dialog
      title={catalogue.live.substitute.title(member?.name ?? '')}
      isOpen
      onClose={onBack}
      onSubmit={finish}
      actions={
        <>
          <Button onPress={onBack}>{t.substituteBack}</Button>
          <Button type="submit" variant="primary">
            {t.substituteDone}
          </Button>
        </>
      }
    >
      <SubstituteFields
        draft={draft}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        errors={errors}
        arrives
      />
    </Dialog>
  );
}
