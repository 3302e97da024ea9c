/** The document of the version that is final, as it was compiled when it was made so. */
import { useEffect, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';

/** @returns null while the acta is a draft, or until the document is here */
export function useFrozen(session: string, version: number | null): ActaDocument | null {
  const [frozen, setFrozen] = useState<{ readonly version: number; readonly document: ActaDocument } | null>(null);
  useEffect(() => {
    if (version === null) return;
    let isWanted = true;
    call('acta.version', { session, version }).then(
      (document) => isWanted && setFrozen({ version, document }),
      (error: unknown) => notify({ tone: 'bad', message: asApiError(error).message }),
    );
    return () => {
      isWanted = false;
    };
  }, [session, version]);
  return frozen !== null && frozen.version === version ? frozen.document : null;
}
