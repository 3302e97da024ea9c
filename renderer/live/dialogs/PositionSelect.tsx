import { Select } from '#renderer/ui/Select.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { AgendaItem } from '#shared/session/session.ts';

const t = catalogue.live.change;

interface PositionSelectProps {
  readonly label: string;
  /** The items that stand, without the one that is placed. */
  readonly others: readonly AgendaItem[];
  /** From 1. */
  readonly value: number;
  readonly onChange: (position: number) => void;
}

/** A place in the agenda, said by the item that will follow it. */
export function PositionSelect({ label, others, value, onChange }: PositionSelectProps) {
  return (
    <Select
      label={label}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      options={[
        ...others.map((item, index) => ({
          value: String(index + 1),
          label: t.positionBefore(index + 1, item.title),
        })),
        { value: String(others.length + 1), label: t.positionLast(others.length + 1) },
      ]}
    />
  );
}
