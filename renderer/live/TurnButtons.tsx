import { MicOff, Pause, Play } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { endFloor } from './actions.ts';
import { pauseOrGoOn } from './queue/clock.ts';
import { shortcutLabel, useKeymap } from './shortcuts.ts';

const t = catalogue.live;

/** Pauses the turn of whoever holds the floor, or ends it. Drawn anew only when it is paused or goes on. */
export const TurnButtons = memo(function TurnButtons({ isPaused }: { readonly isPaused: boolean }) {
  useKeymap();
  return (
    <>
      <IconButton
        data-records
        label={isPaused ? t.pause.go : t.pause.pause}
        icon={isPaused ? Play : Pause}
        size="small"
        shortcut={shortcutLabel('pauseFloor')}
        onPress={() => void pauseOrGoOn()}
      />
      <IconButton
        data-records
        label={t.attendance.endFloor}
        icon={MicOff}
        size="small"
        shortcut={shortcutLabel('endFloor')}
        onPress={() => void endFloor()}
      />
    </>
  );
});
