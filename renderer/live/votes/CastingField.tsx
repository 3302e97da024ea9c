import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { shortName } from '../names.ts';
import type { VoteDraft } from './voteDraft.ts';

const t = catalogue.live.vote.casting;

const OPTIONS = (['for', 'against', 'unused'] as const).map((value) => ({ value, label: t.options[value] }));

interface CastingFieldProps {
  readonly caster: Person;
  readonly value: VoteDraft['casting'];
  readonly onChange: (casting: VoteDraft['casting']) => void;
}

/** How a tie is decided by whoever has the casting vote. */
export function CastingField({ caster, value, onChange }: CastingFieldProps) {
  return (
    <SegmentedControl label={t.title(shortName(caster.name))} options={OPTIONS} value={value} onChange={onChange} />
  );
}
