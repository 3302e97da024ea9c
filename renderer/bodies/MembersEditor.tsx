import { UserPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { Member } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { BodyPartProps } from './BodyForm.tsx';
import { newMember } from './bodyDraft.ts';
import { MemberFields } from './MemberFields.tsx';
import styles from './MembersEditor.module.css';

const text = catalogue.members;

/** The members and permanent guests, in their order, and the data of the one that is chosen. */
export function MembersEditor({ body, onChange, errors }: BodyPartProps) {
  const faulty = body.members.findIndex((_, index) => hasErrors(index));
  const [chosen, setChosen] = useState((body.members[faulty] ?? body.members[0])?.id);
  const found = body.members.findIndex(({ id }) => id === chosen);
  const index = found === -1 ? 0 : found;
  const member = body.members[index];
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is chosen comes into view, and again when moved.
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [chosen, index]);

  function hasErrors(place: number): boolean {
    return Object.keys(errors).some((path) => path.startsWith(`members[${place}]`));
  }
  const changeMembers = (change: (members: Member[]) => Member[]) =>
    onChange((before) => ({ ...before, members: change(before.members) }));
  const add = () => {
    const added = newMember();
    changeMembers((members) => [...members, added]);
    setChosen(added.id);
  };
  const move = (by: number) =>
    member && changeMembers((members) => members.toSpliced(index, 1).toSpliced(index + by, 0, member));
  const remove = () => {
    if (!member) return;
    if (member.id === body.convenerId) {
      notify({ tone: 'bad', message: text.conducts });
      return;
    }
    changeMembers((members) => members.filter(({ id }) => id !== member.id));
    setChosen((body.members[index + 1] ?? body.members[index - 1])?.id);
    notify({
      tone: 'plain',
      message: text.removed(member.name.trim() || text.unnamed),
      action: {
        label: text.restore,
        onAction: () => {
          changeMembers((members) => members.toSpliced(Math.min(index, members.length), 0, member));
          setChosen(member.id);
        },
      },
    });
  };

  return (
    <div className={styles.split}>
      <nav aria-label={text.list} className={styles.list}>
        <ol ref={list}>
          {body.members.map((person, place) => (
            <li key={person.id}>
              <AriaButton
                className={cx(styles.person, place === index && styles.chosen, hasErrors(place) && styles.faulty)}
                aria-current={place === index ? 'true' : 'false'}
                onPress={() => setChosen(person.id)}
              >
                <span className={styles.number}>{place + 1}</span>
                <span className={styles.who}>
                  <b>{person.name.trim() || text.unnamed}</b>
                  <small>{person.office.short || person.office.full}</small>
                </span>
                <span className={styles.tags}>
                  {person.id === body.convenerId && <span>{text.convenes}</span>}
                  {person.standing === 'guest' ? (
                    <span>{text.guest}</span>
                  ) : (
                    person.voice === 'voice' && <span>{text.voiceOnly}</span>
                  )}
                </span>
              </AriaButton>
            </li>
          ))}
        </ol>
        <Button icon={UserPlus} onPress={add} className={styles.add ?? ''}>
          {text.add}
        </Button>
      </nav>
      {member && (
        <MemberFields
          key={member.id}
          person={member}
          onChange={(changed) =>
            changeMembers((members) => members.map((other) => (other.id === member.id ? changed : other)))
          }
          errors={errors}
          path={`members[${index}]`}
          isFirst={index === 0}
          isLast={index === body.members.length - 1}
          onMove={move}
          onRemove={body.members.length > 1 ? remove : null}
        />
      )}
    </div>
  );
}
