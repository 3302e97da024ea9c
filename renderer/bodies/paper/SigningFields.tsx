import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { DEFAULT_SIGNING, type Signing } from '#shared/body/signing.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { BodyPartProps } from '../BodyForm.tsx';
import { PeopleOrder } from './PeopleOrder.tsx';
import styles from './SigningFields.module.css';

const text = catalogue.paper;
const what = catalogue.explained.paper;
const whos = (['present', 'chosen'] as const).map((value) => ({ value, label: text.whos[value] }));
const LISTS = ['witnesses', 'prepared', 'reviewed'] as const;

/** Who signs the acta, in which order, and who else beside the members. */
export function SigningFields({ body, onChange }: BodyPartProps) {
  const signing = body.signing ?? DEFAULT_SIGNING;
  const change = (changed: (signing: Signing) => Signing) =>
    onChange((before) => ({ ...before, signing: changed(before.signing ?? DEFAULT_SIGNING) }));
  const choose = (who: 'present' | 'chosen') =>
    change(({ chosen, ...rest }) =>
      who === 'present'
        ? rest
        : { ...rest, chosen: chosen ?? body.members.filter(({ signs }) => signs).map(({ id }) => id) },
    );
  return (
    <FormSection title={text.signing}>
      <div className={styles.signing}>
        <Explained label={text.who} what={what.who}>
          <SegmentedControl
            label={text.who}
            description={text.whoHint}
            options={whos}
            value={signing.chosen ? 'chosen' : 'present'}
            onChange={choose}
          />
        </Explained>
        {signing.chosen && (
          <PeopleOrder
            label={text.chosen}
            what={what.chosen}
            members={body.members}
            value={signing.chosen}
            onChange={(chosen) => change((before) => ({ ...before, chosen }))}
          />
        )}
        <Explained inline label={text.presiderFirst} what={what.presiderFirst}>
          <Checkbox
            isSelected={signing.presiderFirst}
            onChange={(presiderFirst) => change((before) => ({ ...before, presiderFirst }))}
          >
            {text.presiderFirst}
          </Checkbox>
        </Explained>
        <Explained inline label={text.absentTold} what={what.absentTold}>
          <Checkbox
            isSelected={signing.absentTold}
            onChange={(absentTold) => change((before) => ({ ...before, absentTold }))}
          >
            {text.absentTold}
          </Checkbox>
        </Explained>
        {LISTS.map((list) => (
          <PeopleOrder
            key={list}
            label={text[list]}
            what={what[list]}
            members={body.members}
            value={signing[list]}
            onChange={(people) => change((before) => ({ ...before, [list]: people }))}
          />
        ))}
      </div>
    </FormSection>
  );
}
