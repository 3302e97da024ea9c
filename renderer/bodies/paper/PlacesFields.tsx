import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { ExplainedTitle } from '#renderer/ui/Explained.tsx';
import type { Places } from '#shared/body/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Preview } from '../phrasebook/preview.ts';
import { TemplateField } from '../phrasebook/TemplateField.tsx';
import styles from './PlacesFields.module.css';

const PLACES = ['left', 'centre', 'right'] as const;

interface PlacesFieldsProps {
  readonly labels: Readonly<Record<keyof Places, string>>;
  /** Where it is in the body, for its errors. */
  readonly path: string;
  readonly places: Places;
  readonly onChange: (places: Places) => void;
  readonly preview: Preview;
  readonly errors: FieldErrors;
}

/** A line of the head or the foot of a page: a template for each of its places. */
export function PlacesFields({ labels, path, places, onChange, preview, errors }: PlacesFieldsProps) {
  return (
    <div className={styles.places}>
      {PLACES.map((place) => (
        <div key={place} data-explained>
          <TemplateField
            label={labels[place]}
            place="furniture"
            value={places[place]}
            onChange={(value) => onChange({ ...places, [place]: value })}
            preview={preview}
            error={errors[`${path}.${place}`]}
            tools={
              <div className={styles.head}>
                <ExplainedTitle label={labels[place]} what={catalogue.explained.paper.place}>
                  <span className={styles.label}>{labels[place]}</span>
                </ExplainedTitle>
              </div>
            }
          />
        </div>
      ))}
    </div>
  );
}
