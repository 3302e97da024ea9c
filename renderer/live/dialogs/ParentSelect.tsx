import { Select } from '#renderer/ui/Select.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel, standing, topItems } from '#shared/session/agenda.ts';
import { useLive } from '../useLive.ts';

const t = catalogue.live.change;
const NONE = '';

interface ParentSelectProps {
  /** The item that is placed; null for a new one. */
  readonly item: string | null;
  readonly value: string | null;
  readonly onChange: (parent: string | null) => void;
  readonly error?: string | undefined;
}

/** Under which item another stands: none, or one of the agenda's own. */
export function ParentSelect({ item, value, onChange, error }: ParentSelectProps) {
  const session = useLive();
  const parents = topItems(standing(session)).filter(({ id, kind }) => id !== item && kind !== 'closing');
  return (
    <Select
      label={t.parent}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      options={[
        { value: NONE, label: t.noParent },
        ...parents.map(({ id, title }) => ({ value: id, label: t.parentOf(itemLabel(session, id) ?? '', title) })),
      ]}
      error={error}
    />
  );
}
