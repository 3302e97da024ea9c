import { Plus, X } from 'lucide-react';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Explained, ExplainedTitle } from '#renderer/ui/Explained.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { LeadPhrases } from '#shared/body/phrasebook.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './PhrasebookEditor.module.css';
import type { Preview } from './phrasebook/preview.ts';
import { TemplateField } from './phrasebook/TemplateField.tsx';

const text = catalogue.phrases.lead;
const what = catalogue.explained.lead;
const lists = ['connectors', 'continuations', 'verbs'] as const;

interface LeadEditorProps {
  readonly lead: LeadPhrases;
  readonly onChange: (lead: LeadPhrases) => void;
  readonly errors: FieldErrors;
  readonly preview: Preview;
}

/** The pieces from which the lead-in of an intervention is put together. */
export function LeadEditor({ lead, onChange, errors, preview }: LeadEditorProps) {
  const { forms } = lead;
  return (
    <>
      {lists.map((list) => (
        <section key={list} aria-label={text[list]} data-explained className={styles.phrase}>
          <ExplainedTitle label={text[list]} what={what[list]}>
            <h2>{text[list]}</h2>
          </ExplainedTitle>
          {list === 'connectors' && <p className={styles.intro}>{text.connectorsHint}</p>}
          <div className={styles.entries}>
            {lead[list].map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list.
              <div key={index} className={styles.entry}>
                <TextField
                  label={text.entry(text[list], index + 1)}
                  hideLabel
                  {...(list === 'verbs' ? {} : { placeholder: text.blank })}
                  value={entry}
                  onChange={(typed) => onChange({ ...lead, [list]: lead[list].with(index, typed) })}
                  error={errors[`phrasebook.lead.${list}[${index}]`]}
                />
                <IconButton
                  label={text.remove(text[list], index + 1)}
                  icon={X}
                  isDisabled={lead[list].length === 1}
                  onPress={() => onChange({ ...lead, [list]: lead[list].toSpliced(index, 1) })}
                />
              </div>
            ))}
          </div>
          <Button
            size="small"
            variant="quiet"
            icon={Plus}
            className={styles.add ?? ''}
            aria-label={`${text.add}: ${text[list]}`}
            onPress={() => onChange({ ...lead, [list]: [...lead[list], ''] })}
          >
            {text.add}
          </Button>
        </section>
      ))}
      <section aria-label={text.forms} data-explained className={styles.phrase}>
        <ExplainedTitle label={text.forms} what={what.forms}>
          <h2>{text.forms}</h2>
        </ExplainedTitle>
        {forms.map((form, index) => (
          <div key={form.id} className={styles.form}>
            <TextField
              label={text.formLabel(index + 1)}
              hideLabel
              value={form.label}
              onChange={(label) => onChange({ ...lead, forms: forms.with(index, { ...form, label }) })}
              error={errors[`phrasebook.lead.forms[${index}].label`]}
            />
            <TemplateField
              label={text.formText(index + 1)}
              place="lead"
              value={form.text}
              onChange={(typed) => onChange({ ...lead, forms: forms.with(index, { ...form, text: typed }) })}
              preview={preview}
              error={errors[`phrasebook.lead.forms[${index}].text`]}
            />
            <IconButton
              label={text.remove(text.forms, index + 1)}
              icon={X}
              isDisabled={forms.length === 1}
              onPress={() => onChange(without(lead, index))}
            />
          </div>
        ))}
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          className={styles.add ?? ''}
          aria-label={`${text.add}: ${text.forms}`}
          onPress={() => onChange({ ...lead, forms: [...forms, { id: newId(), label: text.newForm, text: '' }] })}
        >
          {text.add}
        </Button>
        <Explained label={text.first} what={what.first}>
          <Select
            label={text.first}
            description={text.firstHint}
            options={[
              { value: USUAL, label: text.firstUsual },
              ...forms.map(({ id, label }) => ({ value: id, label })),
            ]}
            value={forms.some(({ id }) => id === lead.first) ? (lead.first ?? USUAL) : USUAL}
            onChange={(id) => onChange(withFirst(lead, id === USUAL ? undefined : id))}
          />
        </Explained>
      </section>
    </>
  );
}

/** A first mention that needs no way of its own. */
const USUAL = '';

function withFirst({ first: _, ...lead }: LeadPhrases, first: string | undefined): LeadPhrases {
  return first === undefined ? lead : { ...lead, first };
}

/** Without one of the ways of naming; what is proposed at a first mention goes with it. */
function without(lead: LeadPhrases, index: number): LeadPhrases {
  const forms = lead.forms.toSpliced(index, 1);
  return withFirst({ ...lead, forms }, lead.first === lead.forms[index]?.id ? undefined : lead.first);
}
