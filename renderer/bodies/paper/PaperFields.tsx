import { Explained, ExplainedTitle } from '#renderer/ui/Explained.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { Letterhead } from '#shared/body/letterhead.ts';
import { DEFAULT_PAPER, NO_PLACES, type Paper, PaperSizeSchema } from '#shared/body/paper.ts';
import { TYPEFACES } from '#shared/body/typefaces.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { BodyPartProps } from '../BodyForm.tsx';
import { usePreview } from '../phrasebook/usePreview.ts';
import { LetterheadFields } from './LetterheadFields.tsx';
import { LogoFields } from './LogoFields.tsx';
import { Miniature } from './Miniature.tsx';
import styles from './PaperFields.module.css';
import { PlacesFields } from './PlacesFields.tsx';
import { SigningFields } from './SigningFields.tsx';

const text = catalogue.paper;
const what = catalogue.explained.paper;
const sizes = PaperSizeSchema.options.map((value) => ({ value, label: text.sizes[value] }));
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const firstPages = (['auto', 'same', 'own'] as const).map((value) => ({ value, label: text.firstPages[value] }));
const numberings = (['page', 'folio', 'none'] as const).map((value) => ({ value, label: text.numberings[value] }));
const numberPlaces = (['headerRight', 'footerLeft', 'footerCentre', 'footerRight'] as const).map((value) => ({
  value,
  label: text.numberPlaces[value],
}));
const rubricSides = (['none', 'left', 'right'] as const).map((value) => ({ value, label: text.rubricSides[value] }));
const rubricLabels = (['initials', 'name'] as const).map((value) => ({ value, label: text.rubricLabels[value] }));

/** The sheet, its typefaces, what each page carries, and who signs; with the first page in small beside them. */
export function PaperFields(part: BodyPartProps) {
  const { body, onChange, errors } = part;
  const paper = body.paper ?? DEFAULT_PAPER;
  const preview = usePreview(body);
  const change = (changed: Partial<Paper>) =>
    onChange((before) => ({ ...before, paper: { ...(before.paper ?? DEFAULT_PAPER), ...changed } }));
  const changeLetterhead = (chosen: Letterhead | null) =>
    onChange(({ paper: before, ...rest }) => {
      const { letterhead: _before, ...own } = before ?? DEFAULT_PAPER;
      return { ...rest, paper: chosen ? { ...own, letterhead: chosen } : own };
    });
  const { margins, fonts, firstPage, numbering, rubric, letterhead } = paper;
  return (
    <div className={styles.split}>
      <div className={styles.sections}>
        <FormSection title={catalogue.letterhead.title} what={what.letterhead}>
          <LetterheadFields letterhead={letterhead} onChange={changeLetterhead} />
        </FormSection>
        {!letterhead && (
          <FormSection title={text.sheet}>
            <div className={styles.grid}>
              <Explained label={text.size} what={what.size} className={styles.wide}>
                <SegmentedControl
                  label={text.size}
                  options={sizes}
                  value={paper.size}
                  onChange={(size) => change({ size })}
                />
              </Explained>
              <fieldset data-explained aria-label={text.marginsTitle} className={styles.margins}>
                <ExplainedTitle label={text.marginsTitle} what={what.margins}>
                  <span className={styles.label}>{text.marginsTitle}</span>
                </ExplainedTitle>
                {SIDES.map((side) => (
                  <NumberField
                    key={side}
                    label={text.margins[side]}
                    value={margins[side]}
                    onChange={(value) => change({ margins: { ...margins, [side]: value } })}
                    decimals={2}
                    minValue={1}
                    maxValue={7}
                    step={0.25}
                    error={errors[`paper.margins.${side}`]}
                  />
                ))}
              </fieldset>
            </div>
          </FormSection>
        )}
        <FormSection title={text.type}>
          {letterhead && <p className={styles.hint}>{catalogue.letterhead.governs}</p>}
          <div className={styles.grid}>
            {!letterhead && (
              <>
                <Explained label={text.textFont} what={what.textFont} className={styles.half}>
                  <Select
                    label={text.textFont}
                    options={faces(fonts.text)}
                    value={fonts.text}
                    onChange={(face) => change({ fonts: { ...fonts, text: face } })}
                  />
                </Explained>
                <Explained label={text.headingFont} what={what.headingFont} className={styles.half}>
                  <Select
                    label={text.headingFont}
                    options={faces(fonts.headings)}
                    value={fonts.headings}
                    onChange={(headings) => change({ fonts: { ...fonts, headings } })}
                  />
                </Explained>
                <Explained label={text.fontSize} what={what.fontSize} className={styles.quarter}>
                  <NumberField
                    label={text.fontSize}
                    value={fonts.size}
                    onChange={(size) => change({ fonts: { ...fonts, size } })}
                    decimals={1}
                    minValue={8}
                    maxValue={16}
                    step={0.5}
                    error={errors['paper.fonts.size']}
                  />
                </Explained>
              </>
            )}
            <Explained label={text.spacing} what={what.spacing} className={styles.quarter}>
              <NumberField
                label={text.spacing}
                value={fonts.spacing}
                onChange={(spacing) => change({ fonts: { ...fonts, spacing } })}
                decimals={2}
                minValue={1}
                maxValue={2.5}
                step={0.05}
                error={errors['paper.fonts.spacing']}
              />
            </Explained>
          </div>
        </FormSection>
        <FormSection title={text.furniture}>
          <p className={styles.hint}>{text.furnitureHint}</p>
          <PlacesFields
            labels={text.header}
            path="paper.header"
            places={paper.header}
            onChange={(header) => change({ header })}
            preview={preview}
            errors={errors}
          />
          <PlacesFields
            labels={text.footer}
            path="paper.footer"
            places={paper.footer}
            onChange={(footer) => change({ footer })}
            preview={preview}
            errors={errors}
          />
          <Explained label={text.firstPage} what={what.firstPage}>
            <Select
              label={text.firstPage}
              options={firstPages}
              value={firstPage.kind}
              onChange={(kind) =>
                change({ firstPage: kind === 'own' ? { kind, header: NO_PLACES, footer: NO_PLACES } : { kind } })
              }
            />
          </Explained>
          {firstPage.kind === 'own' && (
            <>
              <PlacesFields
                labels={text.firstHeader}
                path="paper.firstPage.header"
                places={firstPage.header}
                onChange={(header) => change({ firstPage: { ...firstPage, header } })}
                preview={preview}
                errors={errors}
              />
              <PlacesFields
                labels={text.firstFooter}
                path="paper.firstPage.footer"
                places={firstPage.footer}
                onChange={(footer) => change({ firstPage: { ...firstPage, footer } })}
                preview={preview}
                errors={errors}
              />
            </>
          )}
          {letterhead?.numbered ? (
            <p className={styles.hint}>{catalogue.letterhead.numbers}</p>
          ) : (
            <div className={styles.grid}>
              <Explained label={text.numbering} what={what.numbering} className={styles.half}>
                <Select
                  label={text.numbering}
                  options={numberings}
                  value={numbering.style}
                  onChange={(style) => change({ numbering: { ...numbering, style } })}
                />
              </Explained>
              {numbering.style !== 'none' && (
                <Explained label={text.numberPlace} what={what.numberPlace} className={styles.half}>
                  <Select
                    label={text.numberPlace}
                    options={numberPlaces}
                    value={numbering.place}
                    onChange={(place) => change({ numbering: { ...numbering, place } })}
                  />
                </Explained>
              )}
            </div>
          )}
        </FormSection>
        {!letterhead && (
          <FormSection title={text.logos} what={what.logos}>
            <LogoFields logos={paper.logos} onChange={(logos) => change({ logos })} errors={errors} />
          </FormSection>
        )}
        <FormSection title={text.rubric}>
          <div className={styles.grid}>
            <Explained label={text.rubricSide} what={what.rubricSide} className={styles.wide}>
              <SegmentedControl
                label={text.rubricSide}
                description={text.rubricHint}
                options={rubricSides}
                value={rubric?.side ?? 'none'}
                onChange={(side) =>
                  change({ rubric: side === 'none' ? null : { side, label: rubric?.label ?? 'initials' } })
                }
              />
            </Explained>
            {rubric && (
              <Explained label={text.rubricLabel} what={what.rubricLabel} className={styles.wide}>
                <SegmentedControl
                  label={text.rubricLabel}
                  options={rubricLabels}
                  value={rubric.label}
                  onChange={(label) => change({ rubric: { ...rubric, label } })}
                />
              </Explained>
            )}
          </div>
        </FormSection>
        <SigningFields {...part} />
      </div>
      <Miniature body={body} />
    </div>
  );
}

/** The typefaces to choose from, with the one at hand even where it is none of them. */
function faces(current: string): Option[] {
  const names = TYPEFACES.map(({ name }) => name);
  return (names.includes(current) ? names : [current, ...names]).map((value) => ({ value, label: value }));
}
