import type { LucideIcon } from 'lucide-react';

export type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
  /** In pixels; 16 unless told. */
  readonly size?: number;
  readonly className?: string;
}

/** An icon beside words that already say it: hidden from readers of the screen. */
export function Icon({ of: Drawing, size = 16, className = '' }: IconProps) {
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" className={className} />;
}
