import { Timer } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { SpeechKind } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { shortcutLabel, useKeymap } from '../shortcuts.ts';
import { useLiveOf } from '../useLive.ts';
import { chooseSpeechKind } from './clock.ts';

const t = catalogue.live.limit;

/** Chooses what kind of speech it is, and with it how long it may last. Drawn anew only when another is chosen. */
export const KindButton = memo(function KindButton({ chosen }: { readonly chosen: SpeechKind }) {
  useKeymap();
  const kinds = useLiveOf(({ body }) => body.speechKinds);
  const words = ({ name, minutes }: SpeechKind) => t.kind(name, minutes ?? null);
  return (
    <Menu
      label={t.kinds}
      trigger={
        <IconButton
          label={t.kindButton(words(chosen))}
          icon={Timer}
          size="small"
          shortcut={shortcutLabel('speechKind')}
        />
      }
      actions={(kinds ?? []).map((kind) => ({
        id: kind.id,
        label: words(kind),
        isDisabled: kind.id === chosen.id,
        onAction: () => void chooseSpeechKind(kind.id),
      }))}
    />
  );
});
