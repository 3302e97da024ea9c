import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { TextArea } from '#renderer/ui/TextField.tsx';
import type { TemplatePlace } from '#shared/acta/contexts.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { FaultLine } from './FaultLine.tsx';
import { FieldPicker } from './FieldPicker.tsx';
import { type Insertion, withField, withFilter } from './insertion.ts';
import type { Preview } from './preview.ts';
import { ReadsAs } from './ReadsAs.tsx';
import styles from './TemplateField.module.css';

const text = catalogue.phrases;

export interface TemplateFieldProps {
  readonly label: string;
  readonly place: TemplatePlace;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly preview: Preview;
  /** What was found when the form was checked. */
  readonly error?: string | undefined;
  /** Stands beside the way to insert a field. */
  readonly tools?: ReactNode;
}

/** A template: its text, what can be put into it, how it reads, and its mistake at its place. */
export function TemplateField({ label, place, value, onChange, preview, error, tools }: TemplateFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [picking, setPicking] = useState(false);
  const [selection, setSelection] = useState<readonly [number, number]>([0, 0]);
  const shown = useDeferredValue(value);
  const reading = useMemo(() => preview.read(place, shown), [preview, place, shown]);
  const { fault } = reading;

  // The caret is placed once the text it belongs to is drawn.
  const [caret, setCaret] = useState<Insertion | null>(null);
  useLayoutEffect(() => {
    if (caret === null || caret.text !== value) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.caret, caret.caret);
    setCaret(null);
  }, [caret, value]);

  const visited = useRef(false);
  const open = (isOpen: boolean) => {
    const field = area.current;
    // Where the caret was; at the end of a text that it has not been in.
    const at = visited.current && field ? ([field.selectionStart, field.selectionEnd] as const) : null;
    if (isOpen) setSelection(at ?? [value.length, value.length]);
    setPicking(isOpen);
  };
  const put = (insertion: Insertion) => {
    setPicking(false);
    setCaret(insertion);
    onChange(insertion.text);
  };
  const openOnKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !event.ctrlKey) return;
    event.preventDefault();
    open(true);
  };

  return (
    <div className={styles.template}>
      <div className={styles.tools}>
        {tools}
        <FieldPicker
          into={label}
          isOpen={picking}
          onOpenChange={open}
          offers={() => preview.offers(place)}
          takesFilter={withFilter(value, selection[1], '') !== null}
          onField={(offer) => put(withField(value, selection, offer.path, offer.insert, offer.caret))}
          onFilter={(insert) => {
            const filtered = withFilter(value, selection[1], insert);
            if (filtered) put(filtered);
          }}
        />
      </div>
      <TextArea
        label={label}
        hideLabel
        compact
        aria-keyshortcuts="Control+Space"
        areaRef={area}
        onAreaKeyDown={openOnKey}
        onFocus={() => {
          visited.current = true;
        }}
        value={value}
        onChange={onChange}
        description={value.trim() === '' ? text.emptyMeans : undefined}
        error={fault ? sentence(fault.detail) : error}
      />
      {fault ? (
        <FaultLine
          label={label}
          text={shown}
          fault={fault}
          onGo={() => {
            area.current?.focus();
            area.current?.setSelectionRange(fault.begin, fault.end);
          }}
        />
      ) : (
        value.trim() !== '' && <ReadsAs label={label} pieces={reading.pieces} isExample={reading.isExample} />
      )}
    </div>
  );
}

function sentence(detail: string): string {
  return `${detail.charAt(0).toLocaleUpperCase(catalogue.locale)}${detail.slice(1)}.`;
}
