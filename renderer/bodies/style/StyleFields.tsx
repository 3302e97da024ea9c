import { Explained } from '#renderer/ui/Explained.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AnnexNumeralSchema, type Body, ItemNumeralSchema, NumeralSchema } from '#shared/body/body.ts';
import { type Style, styleOf } from '#shared/body/style.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { placeLabel, subNumeral } from '#shared/session/agenda.ts';
import type { BodyPartProps } from '../BodyForm.tsx';
import styles from './StyleFields.module.css';
import { StylePreview } from './StylePreview.tsx';

const text = catalogue.style;
const what = catalogue.explained.style;

/** The options of a setting whose values are told by a label. */
function labelled<V extends string>(labels: Readonly<Record<V, string>>) {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }));
}

/** The options of a setting whose values need a word more. */
function detailed<V extends string>(labels: Readonly<Record<V, { readonly label: string; readonly detail: string }>>) {
  return (Object.keys(labels) as V[]).map((value) => ({ value, ...labels[value] }));
}

const ITEMS = ItemNumeralSchema.options.map((value) => ({ value, label: text.numeral[value] }));
const AGENDA = NumeralSchema.options.map((value) => ({ value, label: text.numeral[value] }));
const ANNEXES = AnnexNumeralSchema.options.map((value) => ({ value, label: text.numeral[value] }));

/** How the body's acta reads and looks, beside its wording, with an acta that follows each change. */
export function StyleFields({ body, onChange }: Pick<BodyPartProps, 'body' | 'onChange'>) {
  const style = styleOf(body);
  const set = (part: Partial<Style>) => onChange((before) => ({ ...before, style: { ...before.style, ...part } }));
  const number = (part: Partial<Body['numerals']>) =>
    onChange((before) => ({ ...before, numerals: { ...before.numerals, ...part } }));
  return (
    <div className={styles.split}>
      <div className={styles.sections}>
        <FormSection title={text.numerals}>
          <p className={styles.what}>{text.numeralsWhat}</p>
          <div className={styles.pair}>
            <Explained label={text.numeralsItems} what={what.items}>
              <Select
                label={text.numeralsItems}
                options={ITEMS}
                value={body.numerals.items}
                onChange={(items) => number({ items })}
              />
            </Explained>
            <Explained label={text.numeralsAgenda} what={what.agenda}>
              <Select
                label={text.numeralsAgenda}
                options={AGENDA}
                value={body.numerals.agenda}
                onChange={(agenda) => number({ agenda })}
              />
            </Explained>
            <Explained label={text.numeralsSubItems} what={what.subItems}>
              <Select
                label={text.numeralsSubItems}
                description={text.numeralsSubItemsHint(placeLabel({ body }, { number: 4, sub: 1 }))}
                options={AGENDA}
                value={subNumeral({ body })}
                onChange={(subItems) => number({ subItems })}
              />
            </Explained>
            <Explained label={text.numeralsAnnexes} what={what.annexes}>
              <Select
                label={text.numeralsAnnexes}
                options={ANNEXES}
                value={body.numerals.annexes ?? 'decimal'}
                onChange={(annexes) => number({ annexes })}
              />
            </Explained>
          </div>
        </FormSection>
        <FormSection title={text.figures} what={text.figuresWhat}>
          <SegmentedControl
            label={text.figures}
            hideLabel
            options={labelled(text.figure)}
            value={style.figures}
            onChange={(figures) => set({ figures })}
          />
        </FormSection>
        <FormSection title={text.persons}>
          <p className={styles.what}>{text.personsWhat}</p>
          <div className={styles.pair}>
            <Explained label={text.treatment} what={what.treatment}>
              <Select
                label={text.treatment}
                options={detailed(text.treatments)}
                value={style.treatment}
                onChange={(treatment) => set({ treatment })}
              />
            </Explained>
            <Explained label={text.officeOrder} what={what.officeOrder}>
              <SegmentedControl
                label={text.officeOrder}
                options={labelled(text.order)}
                value={style.officeOrder}
                onChange={(officeOrder) => set({ officeOrder })}
              />
            </Explained>
          </div>
        </FormSection>
        <FormSection title={text.agreements} what={text.agreementsWhat}>
          <SegmentedControl
            label={text.agreements}
            hideLabel
            options={labelled(text.agreement)}
            value={style.agreements}
            onChange={(agreements) => set({ agreements })}
          />
        </FormSection>
        <FormSection title={text.fill} what={text.fillWhat}>
          <Select
            label={text.fill}
            hideLabel
            options={labelled(text.fills)}
            value={style.fill}
            onChange={(fill) => set({ fill })}
          />
        </FormSection>
        <FormSection title={text.detail} what={text.detailWhat}>
          <Select
            label={text.detail}
            hideLabel
            options={detailed(text.details)}
            value={style.detail}
            onChange={(detail) => set({ detail })}
            description={text.details[style.detail].detail}
          />
        </FormSection>
      </div>
      <StylePreview body={body} />
    </div>
  );
}
