import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Explained } from '#renderer/ui/Explained.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import type { Member } from '#shared/body/person.ts';
import { USUAL_TREATMENTS } from '#shared/body/usual.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './MembersEditor.module.css';

const text = catalogue.members;
const what = catalogue.explained.members;
const forms = ['short', 'title', 'rollCall', 'signature'] as const;

interface MemberFieldsProps {
  readonly person: Member;
  readonly onChange: (person: Member) => void;
  readonly errors: FieldErrors;
  /** Where the person is in the body: `members[3]`. */
  readonly path: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
  /** Null where the only one left cannot go. */
  readonly onRemove: (() => void) | null;
}

/** The data of one person. */
export function MemberFields({ person, onChange, errors, path, isFirst, isLast, onMove, onRemove }: MemberFieldsProps) {
  const change = (part: Partial<Member>) => onChange({ ...person, ...part });
  const line = (typed: string) => typed.replace(/\n/g, ' ');
  const formsUsed = forms.some((form) => person.office[form]);
  return (
    <section className={styles.fields} aria-label={person.name.trim() || text.unnamed}>
      <div className={styles.head}>
        <h2>{person.name.trim() || text.unnamed}</h2>
        <IconButton size="small" label={text.moveUp} icon={ArrowUp} isDisabled={isFirst} onPress={() => onMove(-1)} />
        <IconButton size="small" label={text.moveDown} icon={ArrowDown} isDisabled={isLast} onPress={() => onMove(1)} />
        {onRemove && <IconButton size="small" label={text.remove} icon={Trash2} onPress={onRemove} />}
      </div>
      <Explained label={text.name} what={text.what.name} className={styles.four ?? ''}>
        <TextField
          label={text.name}
          value={person.name}
          onChange={(name) => change({ name })}
          error={errors[`${path}.name`]}
          autoFocus={person.name === ''}
        />
      </Explained>
      <Explained label={text.treatment} what={text.what.treatment} className={styles.two ?? ''}>
        <ComboBox
          label={text.treatment}
          options={USUAL_TREATMENTS}
          value={person.treatment ?? ''}
          placeholder={catalogue.live.guest.treatmentHint}
          onChange={(treatment) => change({ treatment })}
          error={errors[`${path}.treatment`]}
        />
      </Explained>
      <Explained label={text.office} what={text.what.office} className={styles.wide ?? ''}>
        <TextArea
          label={text.office}
          description={text.officeHint}
          compact
          value={person.office.full}
          onChange={(full) => change({ office: { ...person.office, full: line(full) } })}
          error={errors[`${path}.office.full`]}
        />
      </Explained>
      <Explained label={text.represents} what={text.what.represents} className={styles.wide ?? ''}>
        <TextField
          label={text.represents}
          description={text.representsHint}
          value={person.represents ?? ''}
          onChange={(represents) => change({ represents })}
          error={errors[`${path}.represents`]}
        />
      </Explained>
      <Explained label={text.gender} what={text.what.gender} className={styles.three ?? ''}>
        <SegmentedControl
          label={text.gender}
          options={(['f', 'm'] as const).map((value) => ({ value, label: text.genders[value] }))}
          value={person.gender}
          onChange={(gender) => change({ gender })}
        />
      </Explained>
      <Explained label={text.voice} what={text.what.voice} className={styles.three ?? ''}>
        <SegmentedControl
          label={text.voice}
          options={(['vote', 'voice'] as const).map((value) => ({ value, label: text.voices[value] }))}
          value={person.voice}
          onChange={(voice) => change({ voice })}
        />
      </Explained>
      <Explained label={text.standing} what={text.what.standing} className={styles.wide ?? ''}>
        <SegmentedControl
          label={text.standing}
          description={text.standingHint}
          options={(['member', 'guest'] as const).map((value) => ({ value, label: text.standings[value] }))}
          value={person.standing}
          onChange={(standing) => change({ standing })}
        />
      </Explained>
      <Explained inline label={text.signs} what={what.signs} className={styles.wide}>
        <Checkbox isSelected={person.signs} onChange={(signs) => change({ signs })}>
          {text.signs}
        </Checkbox>
      </Explained>
      <Disclosure className={cx(styles.more)} defaultExpanded={formsUsed}>
        <Heading level={3}>
          <AriaButton slot="trigger">
            <Icon of={ChevronRight} size={14} />
            {text.moreOffices}
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          <div className={styles.forms}>
            {forms.map((form) => (
              <Explained key={form} label={text.officeForms[form]} what={what.forms[form]}>
                <TextArea
                  label={text.officeForms[form]}
                  description={text.officeFormHints[form]}
                  compact
                  value={person.office[form] ?? ''}
                  onChange={(typed) => change({ office: { ...person.office, [form]: line(typed) } })}
                  error={errors[`${path}.office.${form}`]}
                />
              </Explained>
            ))}
          </div>
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}
