import { Braces, Search } from 'lucide-react';
import { useRef } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { fieldStyles } from '#renderer/ui/Field.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import list from '#renderer/ui/List.module.css';
import { FILTER_OFFERS, type FieldOffer } from '#shared/acta/fieldList.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './FieldPicker.module.css';

const text = catalogue.phrases;
export interface FieldPickerProps {
  /** The field of the form it inserts into. */
  readonly into: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly offers: () => readonly FieldOffer[];
  /** Whether a filter has a place at the caret. */
  readonly takesFilter: boolean;
  readonly onField: (offer: FieldOffer) => void;
  readonly onFilter: (insert: string) => void;
}

/** A button with the list of what can be put into a template, searched as one types. */
export function FieldPicker({ into, isOpen, onOpenChange, ...rest }: FieldPickerProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor}>
      <Button
        size="small"
        variant="quiet"
        icon={Braces}
        aria-label={text.insertInto(into)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
      >
        {text.insert}
      </Button>
      <Popover
        triggerRef={anchor}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        placement="bottom end"
        className={cx(list.popover, styles.popover)}
      >
        <Dialog aria-label={text.insertTitle} className={cx(styles.dialog)}>
          <Offers {...rest} />
        </Dialog>
      </Popover>
    </span>
  );
}

type OffersProps = Pick<FieldPickerProps, 'offers' | 'takesFilter' | 'onField' | 'onFilter'>;

function Offers({ offers, takesFilter, onField, onFilter }: OffersProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const fields = offers();
  const groups = {
    own: fields.filter(({ common }) => !common),
    common: fields.filter(({ common }) => common),
  };
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={text.insertSearch} autoFocus className={cx(styles.search)}>
        <Icon of={Search} size={14} />
        <Input className={cx(fieldStyles.control)} placeholder={text.insertSearch} autoComplete="off" />
      </SearchField>
      <ListBox
        aria-label={text.insertList}
        className={cx(list.list, styles.list)}
        selectionMode="none"
        disabledKeys={takesFilter ? [] : FILTER_OFFERS.map(({ name }) => `|${name}`)}
        renderEmptyState={() => <p className={list.empty}>{text.insertNone}</p>}
      >
        {(['own', 'common'] as const)
          .filter((group) => groups[group].length > 0)
          .map((group) => (
            <ListBoxSection key={group}>
              <Header className={cx(styles.header)}>{text.insertGroups[group]}</Header>
              {groups[group].map((field) => (
                <ListBoxItem
                  key={field.path}
                  id={field.path}
                  textValue={`${field.label} ${field.path}`}
                  className={cx(list.item, styles.item)}
                  onAction={() => onField(field)}
                >
                  <span>{field.label}</span>
                  <code>{field.path}</code>
                  <small>{field.missing ? text.missing : (field.example ?? text.condition)}</small>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        <ListBoxSection>
          <Header className={cx(styles.header)}>
            {text.insertGroups.filters}
            {!takesFilter && <small>{text.filterPlace}</small>}
          </Header>
          {FILTER_OFFERS.map(({ name, label, insert }) => (
            <ListBoxItem
              key={name}
              id={`|${name}`}
              textValue={`${label} ${name}`}
              className={cx(list.item, styles.item)}
              onAction={() => onFilter(insert)}
            >
              <span>{label}</span>
              <code>{name}</code>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      </ListBox>
    </Autocomplete>
  );
}
