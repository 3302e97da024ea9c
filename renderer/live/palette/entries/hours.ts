/** The hours that are corrected most: they are found by name, without looking for them on the screen. */
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { findBlock } from '../../commands.ts';
import { hourOf, nameOf } from '../../names.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.instant;

interface Hour {
  /** The log entry whose instant it is. */
  readonly entry: string | null | undefined;
  readonly at: string | null | undefined;
  readonly label: (hour: string) => string;
  readonly detail?: string;
}

/** The hour of the opening, of the closing, of the last vote and of what is being written, each to be corrected. */
export function hourEntries({ session, editing }: PaletteContext): PaletteEntry[] {
  const block = editing === null ? undefined : findBlock(session, editing);
  const vote = session.minutes.findLast((minute) => minute.kind === 'vote');
  const reason = standingSeal(session) === null ? null : catalogue.versions.finalHint;
  const hours: readonly Hour[] = [
    { entry: block?.entry, at: block?.at, label: t.correctParagraph, detail: nameOf(session, block?.person ?? null) },
    { entry: vote?.entry, at: vote?.at, label: t.correctVote },
    { entry: session.openedBy, at: session.openedAt, label: t.correctOpening },
    { entry: session.closedBy, at: session.closedAt, label: t.correctClosing },
  ];
  return hours.flatMap(({ entry: of, at, label, detail = '' }) =>
    of && at
      ? [
          entry('session', {
            id: `hour:${of}`,
            label: label(hourOf(session, at)),
            also: t.also,
            weight: 0,
            detail: detail || null,
            reason,
            act: { kind: 'hour', entry: of },
          }),
        ]
      : [],
  );
}
