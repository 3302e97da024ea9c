import { useState } from 'react';
import { aboutPart } from '#renderer/help/topicHere.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { back, go } from '#renderer/state/navigationStore.ts';
import { useChecked } from '#renderer/state/useChecked.ts';
import { useDraft } from '#renderer/state/useDraft.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormPage } from '#renderer/ui/FormPage.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import type { Body } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { AbbreviationsEditor } from './AbbreviationsEditor.tsx';
import styles from './BodyForm.module.css';
import { tabOf } from './bodyDraft.ts';
import { checkBody } from './checkBody.ts';
import { GeneralFields } from './GeneralFields.tsx';
import { MembersEditor } from './MembersEditor.tsx';
import { PhrasebookEditor } from './PhrasebookEditor.tsx';
import { PaperFields } from './paper/PaperFields.tsx';
import { StyleFields } from './style/StyleFields.tsx';

const text = catalogue.bodies;

interface BodyFormProps {
  readonly draftKey: string;
  readonly saved: Body;
  readonly isNew: boolean;
}

/** What each part of the form is given: the body, a way to change it, and what is wrong in it by field. */
export interface BodyPartProps {
  readonly body: Body;
  readonly onChange: (change: (body: Body) => Body) => void;
  readonly errors: FieldErrors;
}

/** The form of a body, in its parts. */
export function BodyForm({ draftKey, saved, isNew }: BodyFormProps) {
  const draft = useDraft(`body/${draftKey}`, saved);
  const [tab, setTab] = useState('general');
  const [saving, setSaving] = useState(false);
  const body = draft.value;
  const form = useChecked(body, checkBody, (found) => {
    const faults = Object.keys(found);
    if (!faults.some((path) => tabOf(path) === tab)) setTab(tabOf(faults[0] ?? ''));
  });
  const { errors } = form;

  const save = async (then: 'back' | 'convene') => {
    const checked = form.submit();
    if (!checked) return;
    setSaving(true);
    try {
      await call('bodies.save', { body: checked });
      draft.settle();
      notify({ tone: 'good', message: text.saved });
      if (then === 'convene') await go({ name: 'convene', body: body.id }, 'replace');
      else await back();
    } catch (error) {
      notify({ tone: 'bad', message: asApiError(error).message });
      setSaving(false);
    }
  };

  const part: BodyPartProps = {
    body,
    onChange: (change) => {
      draft.change(change);
    },
    errors,
  };
  const marked = (id: string) => Object.keys(errors).some((path) => tabOf(path) === id);
  return (
    <FormPage
      title={body.name.trim() || text.newBody}
      subtitle={isNew ? text.newBody : text.pastSessions}
      recovered={draft.recovered}
      onDiscard={draft.discard}
      actions={
        <>
          <Button variant="quiet" onPress={() => void back()}>
            {catalogue.ui.cancel}
          </Button>
          <Button
            variant={isNew ? 'plain' : 'primary'}
            onPress={() => void save('back')}
            isDisabled={saving || (!isNew && !draft.dirty)}
          >
            {text.save}
          </Button>
          {isNew && (
            <Button variant="primary" onPress={() => void save('convene')} isDisabled={saving}>
              {text.saveAndConvene}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        label={text.tabsLabel}
        selected={tab}
        onSelect={setTab}
        className={styles.tabs ?? ''}
        tabs={[
          { id: 'general', label: text.tabs.general, marked: marked('general'), content: <GeneralFields {...part} /> },
          { id: 'members', label: text.tabs.members, marked: marked('members'), content: <MembersEditor {...part} /> },
          {
            id: 'phrasebook',
            about: aboutPart('phrasebook'),
            label: text.tabs.phrasebook,
            marked: marked('phrasebook'),
            content: <PhrasebookEditor {...part} />,
          },
          {
            id: 'style',
            about: aboutPart('phrasebook'),
            label: text.tabs.style,
            marked: marked('style'),
            content: <StyleFields {...part} />,
          },
          {
            id: 'paper',
            about: aboutPart('paper'),
            label: text.tabs.paper,
            marked: marked('paper'),
            content: <PaperFields {...part} />,
          },
          {
            id: 'abbreviations',
            label: text.tabs.abbreviations,
            marked: marked('abbreviations'),
            content: <AbbreviationsEditor {...part} />,
          },
        ]}
      />
    </FormPage>
  );
}
