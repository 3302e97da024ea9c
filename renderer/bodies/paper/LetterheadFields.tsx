import { FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLetterhead } from '#renderer/acta/useLetterhead.ts';
import { base64Of } from '#renderer/state/base64.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { LetterheadView } from '#shared/acta/letterheadView.ts';
import type { Letterhead } from '#shared/body/letterhead.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './LetterheadFields.module.css';

const text = catalogue.letterhead;

/** What a file dialog offers: documents and templates of Word. */
const ACCEPTED = [
  '.docx',
  '.dotx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
];

interface LetterheadFieldsProps {
  readonly letterhead: Letterhead | undefined;
  readonly onChange: (letterhead: Letterhead | null) => void;
}

/** The institution's own letterhead: chosen, replaced or taken away. */
export function LetterheadFields({ letterhead, onChange }: LetterheadFieldsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      onChange(await call('assets.putLetterhead', { base64: await base64Of(file), name: file.name.slice(-200) }));
    } catch (error) {
      setProblem(asApiError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{text.hint}</p>
      {letterhead && <Chosen letterhead={letterhead} onRemove={() => onChange(null)} />}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div>
        <FileButton
          label={letterhead ? text.replace : text.choose}
          icon={FileText}
          accepts={ACCEPTED}
          onFile={(file) => void choose(file)}
          isDisabled={busy}
        />
      </div>
    </div>
  );
}

function Chosen({ letterhead, onRemove }: { readonly letterhead: Letterhead; readonly onRemove: () => void }) {
  const { name, sheet, font } = letterhead;
  const view = useLetterhead(letterhead);
  const told = [
    ...(['first', 'even', 'numbered'] as const).filter((part) => letterhead[part]).map((part) => text.parts[part]),
    ...(view && isBare(view) ? [text.parts.bare] : []),
  ];
  return (
    <div className={styles.chosen}>
      <div className={styles.described}>
        <b>{name}</b>
        <span>{text.summary({ ...sheet, font: font.name, size: font.size })}</span>
        {told.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </div>
      <IconButton label={text.remove} icon={Trash2} onPress={onRemove} />
    </div>
  );
}

/** Whether none of its pages carries anything. */
function isBare({ pages, first, even }: LetterheadView): boolean {
  return [pages, first, even].every((each) =>
    [each?.header, each?.footer].every((part) => !part || (part.pieces.length === 0 && part.floats.length === 0)),
  );
}
