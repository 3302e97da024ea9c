import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useId } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { chooseSpeed, goTo, playOrPause, SPEEDS, stepBack, stepForward, usePlayer } from './player.ts';
import styles from './ReplayBar.module.css';
import { openingOf } from './steps.ts';

const t = catalogue.replay;

/** Plays and pauses, steps, hurries and ends the sample session; it can be opened as it was recorded, too. */
export function ReplayBar() {
  const { log, arrived, playing, speed } = usePlayer();
  const place = useId();
  if (!log) return null;
  const opening = openingOf(log.entries);
  const ended = arrived === log.entries.length;
  const openRecorded = async () => {
    try {
      const { id } = await call('sessions.sample', {});
      await go({ name: 'live', id });
    } catch (error) {
      notify({ tone: 'bad', message: asApiError(error).message });
    }
  };
  return (
    <section aria-label={t.title} className={styles.replay}>
      <div className={styles.bar}>
        <b className={styles.title}>{t.title}</b>
        <IconButton size="small" label={t.back} icon={SkipBack} onPress={stepBack} isDisabled={arrived <= opening} />
        <Button
          size="small"
          variant="primary"
          icon={playing ? Pause : Play}
          onPress={playOrPause}
          className={styles.play ?? ''}
          autoFocus
        >
          {playing ? t.pause : ended ? t.again : t.play}
        </Button>
        <IconButton size="small" label={t.forward} icon={SkipForward} onPress={stepForward} isDisabled={ended} />
        <label htmlFor={place} className={styles.unseen}>
          {t.place}
        </label>
        <input
          id={place}
          type="range"
          min={opening}
          max={log.entries.length}
          value={arrived}
          aria-valuetext={t.placeOf(arrived - opening, log.entries.length - opening)}
          onChange={(event) => goTo(event.target.valueAsNumber)}
          className={styles.place}
        />
        <SegmentedControl
          label={t.speed}
          hideLabel
          size="small"
          options={SPEEDS.map((one) => ({ value: String(one), label: t.times(one) }))}
          value={String(speed)}
          onChange={(chosen) => chooseSpeed(SPEEDS.find((one) => String(one) === chosen) ?? speed)}
        />
        <Button size="small" onPress={() => void openRecorded()}>
          {t.open}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void go({ name: 'home' })}>
          {t.end}
        </Button>
      </div>
      <p className={styles.lookOnly}>{t.lookOnly}</p>
    </section>
  );
}
