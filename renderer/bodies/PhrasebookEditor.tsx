import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Explained } from '#renderer/ui/Explained.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Phrasebook, PhraseKey, Variant } from '#shared/body/phrasebook.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { BodyPartProps } from './BodyForm.tsx';
import { LeadEditor } from './LeadEditor.tsx';
import styles from './PhrasebookEditor.module.css';
import { PhraseEditor } from './PhraseEditor.tsx';
import { usePreview } from './phrasebook/usePreview.ts';
import { useProfileWording } from './phrasebook/useProfileWording.ts';
import { groupOf, PHRASE_GROUP_NAMES, PHRASE_GROUPS, type PhraseGroup } from './phraseGroups.ts';

const text = catalogue.phrases;

/** Every sentence the acta generates, by group. */
export function PhrasebookEditor({ body, onChange, errors }: BodyPartProps) {
  const faulty = new Set(Object.keys(errors).map(groupOf));
  const [group, setGroup] = useState<PhraseGroup>([...faulty].find((name) => name !== undefined) ?? 'whole');
  const { phrasebook } = body;
  const preview = usePreview(body);
  const profile = useProfileWording(phrasebook);
  const change = (changed: (phrasebook: Phrasebook) => Phrasebook) =>
    onChange((before) => ({ ...before, phrasebook: changed(before.phrasebook) }));
  const changePhrase = (key: PhraseKey, variants: Variant[]) =>
    change((before) => ({ ...before, phrases: { ...before.phrases, [key]: variants } }));
  return (
    <div className={styles.split}>
      <nav aria-label={text.groupsLabel} className={styles.groups}>
        {PHRASE_GROUP_NAMES.map((name) => (
          <AriaButton
            key={name}
            className={cx(styles.group, name === group && styles.chosen, faulty.has(name) && styles.faulty)}
            aria-current={name === group ? 'true' : 'false'}
            onPress={() => setGroup(name)}
          >
            {text.groups[name]}
          </AriaButton>
        ))}
      </nav>
      <div className={styles.phrases}>
        <div className={styles.head}>
          <p className={styles.intro}>{text.intro}</p>
          <Explained label={text.previewOf} what={catalogue.explained.preview}>
            <Select
              label={text.previewOf}
              options={preview.options}
              value={preview.chosen}
              onChange={preview.choose}
              description={text.previewHint}
            />
          </Explained>
        </div>
        {group === 'speech' ? (
          <LeadEditor
            lead={phrasebook.lead}
            onChange={(lead) => change((before) => ({ ...before, lead }))}
            errors={errors}
            preview={preview}
          />
        ) : (
          PHRASE_GROUPS[group].map((key) => (
            <PhraseEditor
              key={key}
              phrase={key}
              variants={phrasebook.phrases[key]}
              onChange={(variants) => changePhrase(key, variants)}
              errors={errors}
              preview={preview}
              profile={profile}
            />
          ))
        )}
      </div>
    </div>
  );
}
