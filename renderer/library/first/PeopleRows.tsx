import { Trash2, UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { newMember } from '#renderer/bodies/bodyDraft.ts';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Body } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './PeopleRows.module.css';
import { pastedPeople, withOffice, withoutPerson, withPasted } from './people.ts';

const text = catalogue.first;
const fields = catalogue.members;

/** What a person takes part as: voice and voting of members, voice of members and of guests. */
const ROLES = ['vote', 'voice', 'guest'] as const;
type Role = (typeof ROLES)[number];

const roleOf = ({ standing, voice }: Member): Role => (standing === 'guest' ? 'guest' : voice);

function withRole(person: Member, role: Role): Member {
  if (role === 'guest') return { ...person, standing: 'guest', voice: 'voice' };
  return { ...person, standing: 'member', voice: role };
}

interface PeopleRowsProps {
  readonly body: Body;
  readonly onChange: (change: (body: Body) => Body) => void;
  readonly errors: FieldErrors;
}

/** The people of a body, one a row, with what the acta cannot do without; a list can be pasted into a name. */
export function PeopleRows({ body, onChange, errors }: PeopleRowsProps) {
  const [added, setAdded] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { members } = body;
  const change = (id: string, changed: (person: Member) => Member) =>
    onChange((before) => ({
      ...before,
      members: before.members.map((person) => (person.id === id ? changed(person) : person)),
    }));
  const add = () => {
    const person = newMember();
    setAdded(person.id);
    onChange((before) => ({ ...before, members: [...before.members, person] }));
  };
  const remove = (person: Member) => {
    if (person.id === body.convenerId) return notify({ tone: 'bad', message: text.conducts });
    onChange((before) => withoutPerson(before, person.id));
    const place = members.indexOf(person);
    // The row that takes its place, or the last one.
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLInputElement>('[data-name] input');
      rows?.[Math.min(place, rows.length - 1)]?.focus();
    });
  };
  return (
    <div className={styles.people}>
      <ol ref={list} className={styles.rows}>
        {members.map((person, index) => {
          const path = `members[${index}]`;
          return (
            <li key={person.id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <div
                data-name
                onPaste={(event) => {
                  const pasted = pastedPeople(event.clipboardData.getData('text/plain'));
                  if (!pasted) return;
                  event.preventDefault();
                  onChange((before) => withPasted(before, index, pasted));
                }}
              >
                <TextField
                  label={text.nameOf(index + 1)}
                  hideLabel
                  placeholder={fields.name}
                  value={person.name}
                  onChange={(name) => change(person.id, (before) => ({ ...before, name }))}
                  error={errors[`${path}.name`]}
                  autoFocus={person.id === added}
                />
              </div>
              <TextField
                label={text.officeOf(index + 1)}
                hideLabel
                placeholder={fields.office}
                value={person.office.full}
                onChange={(full) => change(person.id, (before) => withOffice(before, full))}
                error={errors[`${path}.office.full`]}
              />
              <Select
                label={text.genderOf(index + 1)}
                hideLabel
                options={(['f', 'm'] as const).map((value) => ({ value, label: fields.genders[value] }))}
                value={person.gender}
                onChange={(gender) => change(person.id, (before) => ({ ...before, gender }))}
              />
              <Select
                label={text.roleOf(index + 1)}
                hideLabel
                options={ROLES.map((value) => ({ value, label: text.roles[value] }))}
                value={roleOf(person)}
                onChange={(role) => change(person.id, (before) => withRole(before, role))}
              />
              <IconButton label={text.removeOf(index + 1)} icon={Trash2} onPress={() => remove(person)} />
            </li>
          );
        })}
      </ol>
      <div className={styles.foot}>
        <Button icon={UserPlus} onPress={add}>
          {fields.add}
        </Button>
        <Explained label={catalogue.bodies.convener} what={catalogue.bodies.what.convener} className={styles.convener}>
          <Select
            label={catalogue.bodies.convener}
            options={members
              .filter(({ name }) => name.trim() !== '')
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={body.convenerId}
            onChange={(convenerId) => onChange((before) => ({ ...before, convenerId }))}
            error={errors.convenerId}
          />
        </Explained>
      </div>
    </div>
  );
}
