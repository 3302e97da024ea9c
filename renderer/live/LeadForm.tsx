import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { leadText } from '#shared/acta/lead.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import type { Lead } from '#shared/session/facts.ts';
import { nextLead } from '#shared/session/lead.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { setLead } from './changeLead.ts';
import styles from './LeadForm.module.css';
import { connectorsFor, NO_FORM } from './leadCycle.ts';
import { useLive } from './useLive.ts';

const t = catalogue.live.lead;

interface LeadFormProps {
  readonly block: Block;
  readonly person: string;
  readonly onDone: () => void;
}

/** The three pieces of a lead-in, each from the phrasebook or as she types it, and how they read together. */
export function LeadForm({ block, person, onDone }: LeadFormProps) {
  const session = useLive();
  const phrases = session.body.phrasebook.lead;
  const [lead, setPieces] = useState<Lead>(() => block.lead ?? nextLead(session, person, { of: block }));
  const forms = [
    ...phrases.forms.map(({ id, label }) => ({ value: id, label })),
    ...(phrases.forms.some(({ id }) => id === NO_FORM) ? [] : [{ value: NO_FORM, label: t.unnamed }]),
  ];
  const apply = (chosen: Lead | null) => {
    void setLead(block.id, { lead: chosen });
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply(lead);
      }}
    >
      <p className={styles.preview}>{preview(session, person, lead)}</p>
      <ComboBox
        label={t.connector}
        options={connectorsFor(phrases, lead).filter((connector) => connector !== '')}
        value={lead.connector}
        onChange={(connector) => setPieces((before) => ({ ...before, connector }))}
        autoFocus
      />
      <Select
        label={t.form}
        options={forms}
        value={lead.form}
        onChange={(form) => setPieces((before) => ({ ...before, form }))}
      />
      <ComboBox
        label={t.verb}
        options={phrases.verbs}
        value={lead.verb}
        onChange={(verb) => setPieces((before) => ({ ...before, verb }))}
      />
      <div className={styles.actions}>
        <Button variant="quiet" onPress={() => apply(null)}>
          {t.without}
        </Button>
        <Button type="submit" variant="primary">
          {t.apply}
        </Button>
      </div>
    </form>
  );
}

function preview(session: Session, person: string, lead: Lead): string {
  try {
    return leadText(session, person, lead);
  } catch (error) {
    if (error instanceof ActaError) return catalogue.errors[error.problem.code](error.problem.data ?? {});
    throw error;
  }
}
