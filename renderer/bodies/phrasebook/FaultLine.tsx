import { CornerUpLeft } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import type { TemplateFault } from '#shared/acta/templateCheck.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './TemplateField.module.css';

const words = catalogue.phrases;
/** How much of the text is shown on each side of the mistake. */
const AROUND = 34;

interface FaultLineProps {
  readonly label: string;
  readonly text: string;
  readonly fault: TemplateFault;
  readonly onGo: () => void;
}

/** The mistake of a template marked in its text, with a way to it. */
export function FaultLine({ label, text, fault: { begin, end }, onGo }: FaultLineProps) {
  const from = Math.max(0, begin - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const lines = text.slice(0, begin).split('\n');
  return (
    <div className={styles.fault}>
      <code>
        {from > 0 && '…'}
        {text.slice(from, begin)}
        <mark>{text.slice(begin, end)}</mark>
        {text.slice(end, to)}
        {to < text.length && '…'}
      </code>
      <span>{words.faultPlace(lines.length, (lines.at(-1) ?? '').length + 1)}</span>
      <Button size="small" variant="quiet" icon={CornerUpLeft} aria-label={words.goToFaultOf(label)} onPress={onGo}>
        {words.goToFault}
      </Button>
    </div>
  );
}
