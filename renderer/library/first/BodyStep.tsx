import { useState } from 'react';
import { checkBody } from '#renderer/bodies/checkBody.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import { back, go } from '#renderer/state/navigationStore.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { useChecked } from '#renderer/state/useChecked.ts';
import { useDraft } from '#renderer/state/useDraft.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import { FormPage, FormSection } from '#renderer/ui/FormPage.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import type { Body } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './BodyStep.module.css';
import { PeopleRows } from './PeopleRows.tsx';

const text = catalogue.first;
const fields = catalogue.bodies;

/** Where the body comes from: a profile, or this step itself, where she comes back to it. */
export type Source = { readonly profile: string } | { readonly body: string };

/** The second step: what the body is called and who is in it. */
export function BodyStep({ source }: { readonly source: Source }) {
  return 'body' in source ? <Saved id={source.body} /> : <Drafted profile={source.profile} />;
}

function Saved({ id }: { readonly id: string }) {
  const { value, problem } = useCall('bodies.get', { body: id });
  return value ? <Form draftKey={id} initial={value} /> : <Failed problem={problem} />;
}

function Drafted({ profile }: { readonly profile: string }) {
  const { value, problem } = useCall('profiles.draft', { profile });
  return value ? <Form draftKey={profile} initial={value} /> : <Failed problem={problem} />;
}

function Failed({ problem }: { readonly problem: string | null }) {
  if (problem === null) return <Waiting />;
  return (
    <EmptyState alone title={problem} actions={<Button onPress={() => void back()}>{catalogue.ui.back}</Button>} />
  );
}

function Form({ draftKey, initial }: { readonly draftKey: string; readonly initial: Body }) {
  const draft = useDraft(`first/${draftKey}`, initial);
  const body = draft.value;
  const form = useChecked(body, checkBody);
  const [saving, setSaving] = useState(false);
  const { errors } = form;
  const change = (part: Partial<Body>) => draft.change((before) => ({ ...before, ...part }));

  const next = async () => {
    const checked = saving ? null : form.submit();
    if (!checked) return;
    setSaving(true);
    try {
      await call('bodies.save', { body: checked });
      draft.settle();
      // Coming back, it is this body that is gone on with, and not another one of the same profile.
      await go({ name: 'firstBody', body: checked.id }, 'replace');
      await go({ name: 'firstSession', body: checked.id });
    } catch (error) {
      notify({ tone: 'bad', message: asApiError(error).message });
      setSaving(false);
    }
  };
  return (
    <FormPage
      title={text.body}
      subtitle={text.bodyHint}
      recovered={draft.recovered}
      onDiscard={draft.discard}
      actions={
        <>
          <Button variant="quiet" onPress={() => void back()}>
            {text.previous}
          </Button>
          <Button variant="primary" onPress={() => void next()} isDisabled={saving} shortcut="↵">
            {text.next}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields goes on, as the button does. */}
      <div
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
          if (event.target instanceof HTMLInputElement) void next();
        }}
      >
        <div className={styles.identity}>
          <Explained label={fields.name} what={fields.what.name} className={styles.wide}>
            <TextField
              label={fields.name}
              value={body.name}
              onChange={(name) => change({ name })}
              error={errors.name}
              autoFocus
            />
          </Explained>
          <Explained label={fields.shortName} what={fields.what.shortName}>
            <TextField
              label={fields.shortName}
              description={fields.shortNameHint}
              value={body.shortName}
              onChange={(shortName) => change({ shortName })}
              error={errors.shortName}
            />
          </Explained>
          <Explained label={fields.acronym} what={fields.what.acronym}>
            <TextField
              label={fields.acronym}
              value={body.acronym}
              onChange={(acronym) => change({ acronym })}
              error={errors.acronym}
            />
          </Explained>
          <Explained label={fields.gender} what={fields.what.gender}>
            <SegmentedControl
              label={fields.gender}
              options={(['m', 'f'] as const).map((value) => ({ value, label: fields.genders[value] }))}
              value={body.gender}
              onChange={(gender) => change({ gender })}
            />
          </Explained>
        </div>
        <FormSection title={text.people} what={catalogue.explained.people}>
          <p className={styles.note}>{text.peopleNote}</p>
          <PeopleRows body={body} onChange={draft.change} errors={errors} />
        </FormSection>
      </div>
    </FormPage>
  );
}
