/** What the pages of a letterhead show, asked for once: a file never changes under its name. */
import { useEffect, useState } from 'react';
import { call } from '#renderer/state/client.ts';
import type { LetterheadView } from '#shared/acta/letterheadView.ts';
import type { Letterhead } from '#shared/body/letterhead.ts';

const asked = new Map<string, Promise<LetterheadView>>();

function ask(asset: string): Promise<LetterheadView> {
  const found = asked.get(asset) ?? call('assets.letterhead', { asset });
  asked.set(asset, found);
  return found;
}

/** Null until it is known, and where there is no letterhead or it cannot be read: the export tells why. */
export function useLetterhead(letterhead: Letterhead | undefined): LetterheadView | null {
  const [known, setKnown] = useState<{ readonly asset: string; readonly view: LetterheadView } | null>(null);
  const asset = letterhead?.asset;
  useEffect(() => {
    if (asset === undefined) return;
    let wanted = true;
    ask(asset).then(
      (view) => wanted && setKnown({ asset, view }),
      () => asked.delete(asset),
    );
    return () => {
      wanted = false;
    };
  }, [asset]);
  return known?.asset === asset ? (known?.view ?? null) : null;
}
