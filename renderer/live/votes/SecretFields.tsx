import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { VoteDraft } from './voteDraft.ts';
import styles from './votes.module.css';

const t = catalogue.live.vote.secret;

const COUNTS = ['for', 'against', 'abstain', 'none'] as const;

interface SecretFieldsProps {
  readonly draft: VoteDraft;
  readonly voters: readonly Person[];
  readonly onChange: (part: Partial<VoteDraft>) => void;
}

/** A secret vote: how many votes there were of each kind, and who was excused from it. Nobody's vote is named. */
export function SecretFields({ draft, voters, onChange }: SecretFieldsProps) {
  const excuse = (person: string, isExcused: boolean) => {
    const { [person]: _before, ...rest } = draft.senses;
    onChange({ senses: isExcused ? { ...rest, [person]: 'excused' } : rest });
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t.title}</legend>
        <div className={styles.counts}>
          {COUNTS.map((count) => (
            <TextField
              key={count}
              label={t[count]}
              inputMode="numeric"
              placeholder="0"
              value={draft.secret[count]}
              onChange={(typed) =>
                onChange({ secret: { ...draft.secret, [count]: typed.replace(/\D/g, '').slice(0, 3) } })
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t.excused}</legend>
        <div className={styles.people}>
          {voters.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={draft.senses[id] === 'excused'}
              onChange={(isExcused) => excuse(id, isExcused)}
            >
              {name}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </>
  );
}
