import { useCall } from '#renderer/state/useCall.ts';
import type { Logo as LogoSettings } from '#shared/body/paper.ts';

interface LogoProps {
  readonly logo: LogoSettings;
  /** In pixels. */
  readonly height: number;
}

/** A logo of the body, as it stands on its paper. */
export function Logo({ logo, height }: LogoProps) {
  const { value } = useCall('assets.get', { asset: logo.asset });
  if (!value) return null;
  return (
    <img
      src={`data:${value.mime};base64,${value.base64}`}
      alt={logo.alt}
      style={{ display: 'inline-block', height, maxWidth: '100%', objectFit: 'contain' }}
    />
  );
}
