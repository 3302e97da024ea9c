import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { ProfileFile } from '#renderer/bodies/ProfileFile.tsx';
import { back, go } from '#renderer/state/navigationStore.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { FormPage } from '#renderer/ui/FormPage.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './ProfileStep.module.css';

const text = catalogue.first;

/** The first step: which body hers is most like. The others are changed from there on. */
export function ProfileStep() {
  const { value: profiles, problem } = useCall('profiles.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const profile = chosen ?? profiles?.[0]?.id ?? null;
  const next = () => profile !== null && void go({ name: 'firstBody', profile });
  return (
    <FormPage
      title={text.profile}
      subtitle={text.profileHint}
      actions={
        <>
          <Button variant="quiet" onPress={() => void back()}>
            {catalogue.ui.cancel}
          </Button>
          <Button variant="primary" onPress={next} isDisabled={profile === null} shortcut="↵">
            {text.next}
          </Button>
        </>
      }
    >
      {problem && <p role="alert">{problem}</p>}
      {profiles && (
        <RadioGroup aria-label={text.profile} value={profile} onChange={setChosen} className={cx(styles.profiles)}>
          {profiles.map(({ id, name, description }) => (
            <Radio
              key={id}
              value={id}
              autoFocus={id === profile}
              className={cx(styles.profile)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') next();
              }}
            >
              <span className={styles.mark} />
              <span>
                <b>{name}</b>
                <small>{description}</small>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {profiles || problem ? (
        <div className={styles.file}>
          <ProfileFile onRead={() => {}} />
        </div>
      ) : (
        <Waiting />
      )}
    </FormPage>
  );
}
