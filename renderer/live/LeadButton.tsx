import { TextQuote } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FormPopover } from '#renderer/ui/FormPopover.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block } from '#shared/session/session.ts';
import { LeadForm } from './LeadForm.tsx';
import { focusEditor } from './screen.ts';
import { useOpenFor } from './useOpenFor.ts';

interface LeadButtonProps {
  readonly block: Block;
  readonly person: string;
}

/** Opens the lead-in's pieces over the paragraph. */
export const LeadButton = memo(function LeadButton({ block, person }: LeadButtonProps) {
  const [isOpen, setOpen] = useOpenFor(block.id);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => requestAnimationFrame(focusEditor));
  };
  return (
    <span ref={anchor}>
      <Button onPress={() => setOpen(true)} aria-expanded={isOpen} size="small" variant="quiet" icon={TextQuote}>
        {catalogue.live.lead.button}
      </Button>
      <FormPopover
        label={catalogue.live.lead.title}
        triggerRef={anchor}
        isOpen={isOpen}
        onClose={close}
        placement="top start"
        width={380}
      >
        <LeadForm block={block} person={person} onDone={close} />
      </FormPopover>
    </span>
  );
});
