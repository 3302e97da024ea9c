import { type ReactNode, useState } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import type { FieldProps } from '#renderer/ui/Field.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { TimeZoneField } from '#renderer/ui/TimeZoneField.tsx';
import styles from './ComponentsPage.module.css';
import { Specimen, Specimens } from './Specimens.tsx';

const CHOICES = ['for', 'against', 'abstain'] as const;
const LABELS = { for: 'A favor', against: 'En contra', abstain: 'Abstención' };
const OPTIONS = CHOICES.map((value) => ({ value, label: LABELS[value] }));

type Draw = (frame: FieldProps & { readonly isDisabled?: boolean }) => ReactNode;

/** A field as it is, described, refused and disabled. */
function FieldStates({ title, draw }: { readonly title: string; readonly draw: Draw }) {
  const className = styles.field ?? '';
  return (
    <Specimens title={title}>
      <Specimen name="usual">{draw({ label: title, className })}</Specimen>
      <Specimen name="described">{draw({ label: title, description: 'Como se dirá en el acta.', className })}</Specimen>
      <Specimen name="with the focus" forced={['focused', 'focus-visible']}>
        {draw({ label: title, className })}
      </Specimen>
      <Specimen name="refused">{draw({ label: title, error: 'Escriba este dato.', className })}</Specimen>
      <Specimen name="disabled">{draw({ label: title, isDisabled: true, className })}</Specimen>
    </Specimens>
  );
}

/** What is filled in or chosen. */
export function Fields() {
  const [text, setText] = useState('Secretariado Técnico Local');
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('for');
  const [zone, setZone] = useState('America/Mexico_City');
  const [tab, setTab] = useState('one');
  return (
    <>
      <FieldStates title="TextField" draw={(frame) => <TextField {...frame} value={text} onChange={setText} />} />
      <FieldStates
        title="TextArea"
        draw={(frame) => <TextArea {...frame} face="acta" value={text} onChange={setText} />}
      />
      <FieldStates
        title="NumberField"
        draw={(frame) => <NumberField {...frame} defaultValue={4} minValue={1} maxValue={9} />}
      />
      <FieldStates
        title="ComboBox"
        draw={({ isDisabled: _none, ...frame }) => (
          <ComboBox {...frame} options={['Lic.', 'Mtra.', 'C.']} value={text} onChange={setText} />
        )}
      />
      <FieldStates
        title="Select"
        draw={(frame) => <Select {...frame} options={OPTIONS} value={choice} onChange={setChoice} />}
      />
      <FieldStates
        title="DateField"
        draw={(frame) => <DateField {...frame} value="2020-11-03" onChange={() => {}} />}
      />
      <FieldStates title="TimeField" draw={(frame) => <TimeField {...frame} value="13:00" onChange={() => {}} />} />
      <Specimens title="TimeZoneField">
        <TimeZoneField label="Zona horaria" value={zone} onChange={setZone} className={styles.field ?? ''} />
      </Specimens>
      <Specimens title="SegmentedControl">
        <Specimen name="usual">
          <SegmentedControl label="Sentido" options={OPTIONS} value={choice} onChange={setChoice} />
        </Specimen>
        <Specimen name="small">
          <SegmentedControl label="Sentido" size="small" options={OPTIONS} value={choice} onChange={setChoice} />
        </Specimen>
        <Specimen name="nothing chosen">
          <SegmentedControl label="Sentido" options={OPTIONS} value={null} onChange={setChoice} />
        </Specimen>
        <Specimen name="disabled">
          <SegmentedControl label="Sentido" options={OPTIONS} value={choice} onChange={setChoice} isDisabled />
        </Specimen>
      </Specimens>
      <Specimens title="Checkbox">
        <Specimen name="usual">
          <Checkbox>Firma el acta</Checkbox>
        </Specimen>
        <Specimen name="chosen">
          <Checkbox defaultSelected>Firma el acta</Checkbox>
        </Specimen>
        <Specimen name="with the focus" forced={['focus-visible']}>
          <Checkbox defaultSelected>Firma el acta</Checkbox>
        </Specimen>
        <Specimen name="disabled">
          <Checkbox isDisabled defaultSelected>
            Firma el acta
          </Checkbox>
        </Specimen>
      </Specimens>
      <Specimens title="Explained">
        <Explained label="Quórum" what="Cuántos integrantes deben estar para sesionar." className={styles.field ?? ''}>
          <Select label="Quórum" options={OPTIONS} value={choice} onChange={setChoice} />
        </Explained>
      </Specimens>
      <Specimens title="Tabs">
        <Tabs
          label="Partes"
          selected={tab}
          onSelect={setTab}
          className={styles.wide ?? ''}
          tabs={[
            { id: 'one', label: 'Integrantes', content: <p>Integrantes</p> },
            { id: 'two', label: 'Fraseología', marked: true, content: <p>Fraseología</p> },
            { id: 'three', label: 'Papel', content: <p>Papel</p> },
          ]}
        />
      </Specimens>
    </>
  );
}
