import { nowInstant } from '#renderer/state/clock.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Explained } from '#renderer/ui/Explained.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeZoneField } from '#renderer/ui/TimeZoneField.tsx';
import { type Body, type Quorum, quorumNeeded, type SecondQuorum } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { BodyPartProps } from './BodyForm.tsx';
import { folioExample } from './folioExample.ts';
import styles from './GeneralFields.module.css';
import { SpeechKinds } from './SpeechKinds.tsx';

const text = catalogue.bodies;
const abstentions = (['separate', 'withMajority'] as const).map((value) => ({
  value,
  label: text.abstentionRules[value],
}));
/** Stands for nobody: no person's id has a full stop. */
const NOBODY = '.';
const rules = (['majority', 'twoThirds', 'count'] as const).map((value) => ({ value, label: text.quorumRules[value] }));
const secondRules = (['any', 'majority', 'twoThirds', 'count'] as const).map((value) => ({
  value,
  label: text.secondQuorumRules[value],
}));

/** Who the body is, where it meets, its rules and the form of its acta. */
export function GeneralFields({ body, onChange, errors }: BodyPartProps) {
  const change = (part: Partial<Body>) => onChange((before) => ({ ...before, ...part }));
  const members = body.members.map(({ id, name, office }) => ({
    value: id,
    label: name.trim() || catalogue.members.unnamed,
    detail: office.title ?? office.short ?? office.full,
  }));
  const changeCasting = (id: string) =>
    onChange(({ castingVoteId: _before, ...rest }) => (id === NOBODY ? rest : { ...rest, castingVoteId: id }));
  const changeSecretary = (id: string) =>
    onChange(({ secretaryId: _before, ...rest }) => (id === NOBODY ? rest : { ...rest, secretaryId: id }));
  const counted = body.members.filter((member) => member.standing === 'member').length;
  const ruleOf = (rule: SecondQuorum['rule']): SecondQuorum =>
    rule === 'count' ? { rule, count: quorumNeeded(body.quorum, counted) || 1 } : { rule };
  const allowSecond = (allowed: boolean) =>
    onChange(({ secondCall: _before, ...rest }) =>
      allowed ? { ...rest, secondCall: { minutes: 30, quorum: { rule: 'any' } } } : rest,
    );
  const changeSecond = (part: Partial<NonNullable<Body['secondCall']>>) =>
    onChange((before) => (before.secondCall ? { ...before, secondCall: { ...before.secondCall, ...part } } : before));
  const changeRule = (rule: Quorum['rule']) =>
    change({ quorum: rule === 'count' ? { rule, count: quorumNeeded(body.quorum, counted) || 1 } : { rule } });
  const example = folioExample(body, nowInstant().slice(0, 4));
  const folio = body.phrasebook.phrases.folio[0];
  const changeFolio = (template: string) =>
    onChange(({ phrasebook, ...before }) => {
      const folios = phrasebook.phrases.folio.with(0, { ...folio, text: template });
      return { ...before, phrasebook: { ...phrasebook, phrases: { ...phrasebook.phrases, folio: folios } } };
    });
  return (
    <div className={styles.sections}>
      <FormSection title={text.identity}>
        <div className={styles.grid}>
          <Explained label={text.name} what={text.what.name} className={styles.wide ?? ''}>
            <TextField label={text.name} value={body.name} onChange={(name) => change({ name })} error={errors.name} />
          </Explained>
          <Explained label={text.shortName} what={text.what.shortName} className={styles.half ?? ''}>
            <TextField
              label={text.shortName}
              description={text.shortNameHint}
              value={body.shortName}
              onChange={(shortName) => change({ shortName })}
              error={errors.shortName}
            />
          </Explained>
          <Explained label={text.acronym} what={text.what.acronym} className={styles.small ?? ''}>
            <TextField
              label={text.acronym}
              value={body.acronym}
              onChange={(acronym) => change({ acronym })}
              error={errors.acronym}
            />
          </Explained>
          <Explained label={text.gender} what={text.what.gender} className={styles.third ?? ''}>
            <SegmentedControl
              label={text.gender}
              options={(['m', 'f'] as const).map((value) => ({ value, label: text.genders[value] }))}
              value={body.gender}
              onChange={(gender) => change({ gender })}
            />
          </Explained>
        </div>
      </FormSection>
      <FormSection title={text.meeting}>
        <div className={styles.grid}>
          <Explained label={text.place} what={text.what.place} className={styles.third ?? ''}>
            <TextField
              label={text.place}
              value={body.place}
              onChange={(place) => change({ place })}
              error={errors.place}
            />
          </Explained>
          <Explained label={text.platform} what={text.what.platform} className={styles.third ?? ''}>
            <TextField
              label={text.platform}
              value={body.platform}
              onChange={(platform) => change({ platform })}
              error={errors.platform}
            />
          </Explained>
          <Explained label={text.timeZone} what={text.what.timeZone} className={styles.third ?? ''}>
            <TimeZoneField
              label={text.timeZone}
              value={body.timeZone}
              onChange={(timeZone) => change({ timeZone })}
              error={errors.timeZone}
            />
          </Explained>
        </div>
      </FormSection>
      <FormSection title={text.rules}>
        <div className={styles.grid}>
          <Explained label={text.convener} what={text.what.convener} className={styles.half ?? ''}>
            <Select
              label={text.convener}
              description={text.convenerHint}
              options={members}
              value={body.convenerId}
              onChange={(convenerId) => change({ convenerId })}
              error={errors.convenerId}
            />
          </Explained>
          <Explained label={text.secretary} what={text.what.secretary} className={styles.half ?? ''}>
            <Select
              label={text.secretary}
              options={[{ value: NOBODY, label: text.secretaryNobody }, ...members]}
              value={body.secretaryId ?? NOBODY}
              onChange={changeSecretary}
              error={errors.secretaryId}
            />
          </Explained>
          <Explained label={text.quorum} what={text.what.quorum} className={styles.half ?? ''}>
            <Select
              label={text.quorum}
              description={text.quorumNow(quorumNeeded(body.quorum, counted), counted)}
              options={rules}
              value={body.quorum.rule}
              onChange={changeRule}
            />
          </Explained>
          {body.quorum.rule === 'count' && (
            <Explained label={text.quorumCount} what={text.what.quorumCount} className={styles.small ?? ''}>
              <NumberField
                label={text.quorumCount}
                value={body.quorum.count}
                onChange={(count) => change({ quorum: { rule: 'count', count } })}
                minValue={1}
                maxValue={1_000}
                error={errors['quorum.count']}
              />
            </Explained>
          )}
        </div>
      </FormSection>
      <FormSection title={text.secondCallTitle}>
        <div className={styles.grid}>
          <Explained inline label={text.secondCall} what={text.what.secondCall} className={styles.wide ?? ''}>
            <Checkbox isSelected={body.secondCall !== undefined} onChange={allowSecond}>
              {text.secondCall}
            </Checkbox>
          </Explained>
          {body.secondCall && (
            <>
              <Explained
                label={text.secondCallMinutes}
                what={text.what.secondCallMinutes}
                className={styles.half ?? ''}
              >
                <NumberField
                  label={text.secondCallMinutes}
                  value={body.secondCall.minutes}
                  onChange={(minutes) => changeSecond({ minutes })}
                  minValue={0}
                  maxValue={1_440}
                  error={errors['secondCall.minutes']}
                />
              </Explained>
              <Explained label={text.secondCallQuorum} what={text.what.secondCallQuorum} className={styles.half ?? ''}>
                <Select
                  label={text.secondCallQuorum}
                  options={secondRules}
                  value={body.secondCall.quorum.rule}
                  onChange={(rule) => changeSecond({ quorum: ruleOf(rule) })}
                />
              </Explained>
              {body.secondCall.quorum.rule === 'count' && (
                <Explained label={text.quorumCount} what={text.what.quorumCount} className={styles.small ?? ''}>
                  <NumberField
                    label={text.quorumCount}
                    value={body.secondCall.quorum.count}
                    onChange={(count) => changeSecond({ quorum: { rule: 'count', count } })}
                    minValue={1}
                    maxValue={1_000}
                    error={errors['secondCall.quorum.count']}
                  />
                </Explained>
              )}
            </>
          )}
        </div>
      </FormSection>
      <SpeechKinds
        kinds={body.speechKinds ?? []}
        onChange={(kinds) =>
          onChange(({ speechKinds: _before, ...rest }) =>
            kinds.length === 0 ? rest : { ...rest, speechKinds: [...kinds] },
          )
        }
        errors={errors}
      />
      <FormSection title={text.votes}>
        <div className={styles.grid}>
          <Explained label={text.abstentions} what={text.what.abstentions} className={styles.half ?? ''}>
            <SegmentedControl
              label={text.abstentions}
              description={text.abstentionsHint}
              options={abstentions}
              value={body.abstentions ?? 'separate'}
              onChange={(rule) => change({ abstentions: rule })}
            />
          </Explained>
          <Explained label={text.castingVote} what={text.what.castingVote} className={styles.half ?? ''}>
            <Select
              label={text.castingVote}
              description={text.castingVoteHint}
              options={[{ value: NOBODY, label: text.castingVoteNobody }, ...members]}
              value={body.castingVoteId ?? NOBODY}
              onChange={changeCasting}
              error={errors.castingVoteId}
            />
          </Explained>
          {body.castingVoteId !== undefined && (
            <Explained
              inline
              label={text.castingVotePasses}
              what={text.what.castingVotePasses}
              className={styles.wide ?? ''}
            >
              <Checkbox
                isSelected={body.castingVotePasses ?? false}
                onChange={(castingVotePasses) => change({ castingVotePasses })}
              >
                {text.castingVotePasses}
              </Checkbox>
            </Explained>
          )}
        </div>
      </FormSection>
      <FormSection title={text.format}>
        <div className={styles.grid}>
          <Explained label={text.folio} what={text.what.folio} className={styles.wide ?? ''}>
            <TextField
              label={text.folio}
              value={folio?.text ?? ''}
              description={example === null ? undefined : text.folioHint(example)}
              onChange={changeFolio}
              error={errors['phrasebook.phrases.folio[0].text']}
            />
          </Explained>
          <Explained label={text.signatureColumns} what={text.what.signatureColumns} className={styles.third ?? ''}>
            <SegmentedControl
              label={text.signatureColumns}
              options={['1', '2', '3'].map((value) => ({ value, label: value }))}
              value={String(body.signatureColumns)}
              onChange={(columns) => change({ signatureColumns: Number(columns) })}
            />
          </Explained>
        </div>
      </FormSection>
    </div>
  );
}
