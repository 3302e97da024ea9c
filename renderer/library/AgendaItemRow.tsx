import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, X } from 'lucide-react';
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import type { Person } from '#shared/body/person.ts';
import { USUAL_SESSION_KINDS } from '#shared/body/usual.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { type ItemKind, ItemKindSchema } from '#shared/session/facts.ts';
import styles from './AgendaItemRow.module.css';
import { type ActaReference, type AgendaRow, withKind, withTitle } from './agendaDraft.ts';

const text = catalogue.convene;
const kinds = ItemKindSchema.options.map((kind) => ({ value: kind, label: text.itemKinds[kind] }));
const NOBODY = '';

interface AgendaItemRowProps {
  readonly row: AgendaRow;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly people: readonly Person[];
  readonly previous: ActaReference | null;
  readonly errors: FieldErrors;
  readonly errorPath: string;
  readonly onChange: (row: AgendaRow) => void;
  readonly onMove: (by: number) => void;
  readonly onNest: (isNested: boolean) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly titleRef: Ref<HTMLTextAreaElement>;
}

/** One item of the agenda being written. */
export function AgendaItemRow({
  row,
  number,
  isFirst,
  isLast,
  people,
  previous,
  errors,
  errorPath,
  onChange,
  onMove,
  onNest,
  onRemove,
  onKeyDown,
  onPaste,
  titleRef,
}: AgendaItemRowProps) {
  const acta = row.previousActa;
  const changeActa = (part: Partial<NonNullable<AgendaRow['previousActa']>>) =>
    acta && onChange({ ...row, previousActa: { ...acta, ...part } });
  return (
    <li className={cx(styles.row, row.nested && !isFirst && styles.nested)}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.main} onPaste={onPaste}>
        <TextArea
          label={text.itemTitle(number)}
          hideLabel
          compact
          placeholder={text.itemPlaceholder}
          value={row.title}
          onChange={(title) => onChange(withTitle(row, title.replace(/\n/g, ' '), previous))}
          onAreaKeyDown={onKeyDown}
          areaRef={titleRef}
          error={errors[`${errorPath}.title`]}
        />
        <div className={styles.details}>
          <Select<ItemKind>
            label={text.itemKind(number)}
            quiet
            hideLabel
            options={kinds}
            value={row.kind}
            onChange={(kind) => onChange({ ...withKind(row, kind, previous), kindChosen: true })}
          />
          {people.length > 0 && row.kind !== 'closing' && (
            <Select
              label={text.presenter(number)}
              quiet
              hideLabel
              options={[
                { value: NOBODY, label: text.nobody },
                ...people.map(({ id, name, office }) => ({
                  value: id,
                  label: name,
                  detail: office.short ?? office.full,
                })),
              ]}
              placeholder={text.presenterShort}
              value={row.presenter}
              onChange={(presenter) => onChange({ ...row, presenter: presenter || null })}
            />
          )}
          <span className={styles.planned}>
            <NumberField
              label={text.minutes(number)}
              hideLabel
              placeholder={text.minutesShort}
              value={row.minutes ?? Number.NaN}
              onChange={(minutes) => onChange({ ...row, minutes: Number.isNaN(minutes) ? null : minutes })}
              minValue={1}
              maxValue={600}
              error={errors[`${errorPath}.minutes`]}
            />
            {row.minutes !== null && <span aria-hidden="true">{text.minutesShort}</span>}
          </span>
        </div>
        {acta && (
          <div className={styles.acta}>
            <ComboBox
              label={text.previousKind}
              options={USUAL_SESSION_KINDS}
              value={acta.kind}
              onChange={(kind) => changeActa({ kind })}
              error={errors[`${errorPath}.previousActa.kind`]}
            />
            <NumberField
              label={text.previousNumber}
              value={acta.number ?? Number.NaN}
              onChange={(value) => changeActa({ number: Number.isNaN(value) ? null : value })}
              minValue={1}
              maxValue={999}
              error={errors[`${errorPath}.previousActa.number`]}
            />
            <DateField
              label={text.previousDate}
              keepsText
              value={acta.date}
              onChange={(date) => changeActa({ date })}
              error={errors[`${errorPath}.previousActa.date`]}
            />
          </div>
        )}
      </div>
      <div className={styles.tools}>
        <IconButton
          size="small"
          label={text.moveUp(number)}
          icon={ArrowUp}
          shortcut="Alt ↑"
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          size="small"
          label={text.moveDown(number)}
          icon={ArrowDown}
          shortcut="Alt ↓"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          size="small"
          label={row.nested ? text.outdent(number) : text.indent(number)}
          icon={row.nested ? IndentDecrease : IndentIncrease}
          shortcut={row.nested ? 'Alt ←' : 'Alt →'}
          isDisabled={isFirst}
          onPress={() => onNest(!row.nested)}
        />
        <IconButton size="small" label={text.removeItem(number)} icon={X} onPress={onRemove} />
      </div>
    </li>
  );
}
