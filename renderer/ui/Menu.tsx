import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import list from './List.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  /** Draws a line above it. */
  readonly separated?: boolean;
}

/** One of several, of which one holds. */
export interface MenuChoice {
  readonly label: string;
  /** What is chosen by it, said under its name. */
  readonly what?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string;
  readonly onChoose: (id: string) => void;
}

export interface MenuProps {
  /** The menu's name for readers of the screen. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly actions: readonly MenuAction[];
  /** Below the actions. */
  readonly choices?: readonly MenuChoice[];
  /** Whether it is open, and who is told when that changes; by itself where they are absent. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** Actions behind a button, and the choices under them where there are any. */
export function Menu({ label, trigger, actions, choices = [], ...opening }: MenuProps) {
  return (
    <MenuTrigger {...opening}>
      {trigger}
      <Popover className={cx(list.popover)} offset={4} placement="bottom end">
        <AriaMenu aria-label={label} className={cx(list.list)}>
          {actions.flatMap((action) => [
            ...(action.separated ? [<Separator key={`${action.id}-line`} className={cx(list.separator)} />] : []),
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              onAction={action.onAction}
              isDisabled={action.isDisabled ?? false}
              className={cx(list.item, action.danger && list.danger)}
            >
              {action.icon && <Icon of={action.icon} />}
              <span className={list.text}>{action.label}</span>
              {action.shortcut && <Kbd keys={action.shortcut} />}
            </MenuItem>,
          ])}
          {choices.flatMap((choice) => [
            <Separator key={`${choice.label}-line`} className={cx(list.separator)} />,
            <Choice key={choice.label} {...choice} />,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ label, what, options, selected, onChoose }: MenuChoice) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        for (const key of keys) onChoose(String(key));
      }}
    >
      <Header className={cx(list.header)}>
        {label}
        {what !== undefined && <small>{what}</small>}
      </Header>
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} textValue={option.label} className={cx(list.item)}>
          {({ isSelected }) => (
            <>
              <span className={list.text}>{option.label}</span>
              {isSelected && <Icon of={Check} />}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
