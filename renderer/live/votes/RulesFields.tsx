import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Majority } from '#shared/session/facts.ts';
import { majorityName } from './outcome.ts';
import type { VoteDraft } from './voteDraft.ts';
import styles from './votes.module.css';

const t = catalogue.live.vote.rules;

const MODES = (['open', 'nominal', 'secret'] as const).map((value) => ({ value, label: t.modes[value] }));
const BASES = (['present', 'members'] as const).map((value) => ({ value, label: t.bases[value] }));
const MAJORITIES = (['simple', 'absolute', '2/3', '3/4', '4/5'] as const).map((value) => ({
  value,
  label: capitalized(value === 'simple' || value === 'absolute' ? t[value] : t.qualified(t.fractions[value])),
}));

type MajorityChoice = (typeof MAJORITIES)[number]['value'];

interface RulesFieldsProps {
  readonly draft: VoteDraft;
  readonly onChange: (part: Partial<VoteDraft>) => void;
}

/** How it is voted and what is needed: the usual is told in a line, and the rest is there when it is asked for. */
export function RulesFields({ draft, onChange }: RulesFieldsProps) {
  const { mode, majority } = draft;
  const panel = useRef<HTMLDivElement>(null);
  const of = majority.rule === 'simple' ? 'present' : majority.of;
  return (
    <Disclosure
      className={cx(styles.rules)}
      onExpandedChange={() => requestAnimationFrame(() => panel.current?.scrollIntoView({ block: 'nearest' }))}
    >
      <Heading level={3}>
        <Button slot="trigger">
          <Icon of={ChevronRight} size={14} />
          {t.title}
          <span className={styles.summary}>{t.summary(t.modes[mode].toLowerCase(), majorityName(majority))}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div ref={panel} className={styles.choices}>
          <SegmentedControl
            label={t.mode}
            options={MODES}
            value={mode}
            onChange={(chosen) => onChange({ mode: chosen })}
          />
          <Select
            label={t.majority}
            options={MAJORITIES}
            value={majority.rule === 'qualified' ? majority.fraction : majority.rule}
            onChange={(choice) => onChange({ majority: majorityOf(choice, of) })}
          />
          {majority.rule !== 'simple' && (
            <SegmentedControl
              label={t.base}
              options={BASES}
              value={of}
              onChange={(base) => onChange({ majority: { ...majority, of: base } })}
            />
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

function majorityOf(choice: MajorityChoice, of: 'present' | 'members'): Majority {
  if (choice === 'simple') return { rule: 'simple' };
  return choice === 'absolute' ? { rule: 'absolute', of } : { rule: 'qualified', fraction: choice, of };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
