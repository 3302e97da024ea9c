import type { LucideIcon } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './Button.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** The kinds of file that are offered, such as `image/png`. */
  readonly accepts: readonly string[];
  readonly onFile: (file: File) => void;
  readonly isDisabled?: boolean;
}

/** Asks for a file. */
export function FileButton({ label, icon, accepts, onFile, isDisabled = false }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accepts}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button size="small" icon={icon} isDisabled={isDisabled}>
        {label}
      </Button>
    </FileTrigger>
  );
}
