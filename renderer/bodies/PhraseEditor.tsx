import { Plus, RotateCcw, Star, Trash2 } from 'lucide-react';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ExplainedTitle } from '#renderer/ui/Explained.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { notify } from '#renderer/ui/notify.ts';
import type { PhraseKey, Variant } from '#shared/body/phrasebook.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './PhrasebookEditor.module.css';
import type { Preview } from './phrasebook/preview.ts';
import { type ProfileWording, profileVariants } from './phrasebook/profile.ts';
import { TemplateField } from './phrasebook/TemplateField.tsx';
import { doesRepeat, isJoinable } from './phraseGroups.ts';

const text = catalogue.phrases;
const { explained } = catalogue;

interface PhraseEditorProps {
  readonly phrase: PhraseKey;
  readonly variants: readonly Variant[];
  readonly onChange: (variants: Variant[]) => void;
  readonly errors: FieldErrors;
  readonly preview: Preview;
  /** Where its wording came from, if that is known. */
  readonly profile: ProfileWording | null;
}

/** A phrase and its ways of saying it; the first is the usual one. */
export function PhraseEditor({ phrase, variants, onChange, errors, preview, profile }: PhraseEditorProps) {
  const name = text.keys[phrase];
  const joinable = isJoinable(phrase);
  const change = (index: number, variant: Variant) => onChange(variants.with(index, variant));
  const original = profileVariants(profile, phrase, variants);
  const restore = () => {
    if (!original) return;
    onChange([...original]);
    notify({
      tone: 'plain',
      message: text.restored(name),
      action: { label: text.undoRestore, onAction: () => onChange([...variants]) },
    });
  };
  return (
    <section aria-label={name} data-explained className={styles.phrase}>
      <ExplainedTitle label={name} what={whatIs(phrase)}>
        <h2>{name}</h2>
      </ExplainedTitle>
      {variants.map((variant, index) => {
        const n = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a variant is its place in the phrase.
          <div key={index} className={styles.variant}>
            <TemplateField
              label={text.variant(name, n)}
              place={phrase}
              value={variant.text}
              onChange={(typed) => change(index, { ...variant, text: typed })}
              preview={preview}
              error={errors[`phrasebook.phrases.${phrase}[${index}].text`]}
              tools={
                <>
                  <span className={styles.which}>
                    {variants.length > 1 && (index === 0 ? text.usual : text.alternative(n))}
                  </span>
                  {joinable && (
                    <Checkbox
                      isSelected={variant.joined ?? false}
                      onChange={(joined) => change(index, withFlag(variant, 'joined', joined))}
                    >
                      {text.joined}
                    </Checkbox>
                  )}
                  {index > 0 && doesRepeat(phrase) && (
                    <Checkbox
                      isSelected={variant.rotates ?? false}
                      onChange={(rotates) => change(index, withFlag(variant, 'rotates', rotates))}
                    >
                      {text.rotates}
                    </Checkbox>
                  )}
                  {index > 0 && (
                    <IconButton
                      size="small"
                      label={text.makeUsual(name, n)}
                      icon={Star}
                      onPress={() => onChange([withFlag(variant, 'rotates', false), ...variants.toSpliced(index, 1)])}
                    />
                  )}
                  {variants.length > 1 && (
                    <IconButton
                      size="small"
                      label={text.removeVariant(name, n)}
                      icon={Trash2}
                      onPress={() => onChange(variants.toSpliced(index, 1))}
                    />
                  )}
                </>
              }
            />
          </div>
        );
      })}
      <div className={styles.foot}>
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          aria-label={`${text.addVariant}: ${name}`}
          onPress={() => onChange([...variants, { text: '' }])}
        >
          {text.addVariant}
        </Button>
        {profile && original && (
          <Button
            size="small"
            variant="quiet"
            icon={RotateCcw}
            aria-label={text.restoreProfileOf(name, profile.name)}
            onPress={restore}
          >
            {text.restoreProfile}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What a phrase is, and what can be chosen of its ways of saying it. */
function whatIs(phrase: PhraseKey): string[] {
  return [
    explained.phrases[phrase],
    ...(isJoinable(phrase) ? [explained.phrase.joined] : []),
    ...(doesRepeat(phrase) ? [explained.phrase.rotates] : []),
  ];
}

/** A variant with one of its flags on, or without it. */
function withFlag(variant: Variant, flag: 'joined' | 'rotates', on: boolean): Variant {
  const { [flag]: _before, ...rest } = variant;
  return on ? { ...rest, [flag]: true } : rest;
}
