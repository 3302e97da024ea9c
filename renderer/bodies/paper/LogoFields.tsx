import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Logo as LogoImage } from '#renderer/acta/Logo.tsx';
import { base64Of } from '#renderer/state/base64.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { type Logo, PlaceSchema } from '#shared/body/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './LogoFields.module.css';

const text = catalogue.paper;
const places = PlaceSchema.options.map((value) => ({ value, label: text.places[value] }));

interface LogoFieldsProps {
  readonly logos: readonly Logo[];
  readonly onChange: (logos: Logo[]) => void;
  readonly errors: FieldErrors;
}

/** The logos at the head of each page, one a place. */
export function LogoFields({ logos, onChange, errors }: LogoFieldsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const free = PlaceSchema.options.find((place) => !logos.some((logo) => logo.place === place));
  const change = (index: number, part: Partial<Logo>) =>
    onChange(logos.map((logo, at) => (at === index ? { ...logo, ...part } : logo)));
  const move = (index: number, place: Logo['place']) => {
    const before = logos[index]?.place;
    // Each place holds one: the logo that was there takes this one's.
    onChange(
      logos.map((logo, at) =>
        at === index ? { ...logo, place } : logo.place === place && before ? { ...logo, place: before } : logo,
      ),
    );
  };
  const add = async (file: File) => {
    if (!free) return;
    setBusy(true);
    setProblem(null);
    try {
      const { asset } = await call('assets.putLogo', { base64: await base64Of(file) });
      onChange([...logos, { asset, place: free, alt: file.name.replace(/\.\w+$/, ''), height: 1.8 }]);
    } catch (error) {
      setProblem(asApiError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.logos}>
      <p className={styles.hint}>{text.logosHint}</p>
      {logos.map((logo, index) => (
        <fieldset key={logo.place} className={styles.logo} aria-label={text.logo(index + 1)}>
          <div className={styles.image}>
            <LogoImage logo={logo} height={48} />
          </div>
          <TextField
            label={text.logoAlt}
            value={logo.alt}
            onChange={(alt) => change(index, { alt })}
            error={errors[`paper.logos[${index}].alt`]}
          />
          <Select label={text.logoPlace} options={places} value={logo.place} onChange={(place) => move(index, place)} />
          <NumberField
            label={text.logoHeight}
            value={logo.height}
            onChange={(height) => change(index, { height })}
            decimals={1}
            minValue={0.5}
            maxValue={5}
            step={0.1}
            error={errors[`paper.logos[${index}].height`]}
          />
          <IconButton
            label={text.removeLogo(index + 1)}
            icon={Trash2}
            onPress={() => onChange(logos.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {free && (
        <div>
          <FileButton
            label={text.addLogo}
            icon={ImagePlus}
            accepts={['image/png', 'image/jpeg']}
            onFile={(file) => void add(file)}
            isDisabled={busy}
          />
        </div>
      )}
    </div>
  );
}
