import { useEffect, useState } from 'react';
import { call } from '#renderer/state/client.ts';
import type { Phrasebook } from '#shared/body/phrasebook.ts';
import { nearestProfile, type ProfileWording } from './profile.ts';

/** The profile whose phrases the body has most of, as they were when the editor opened; null until found, or if none. */
export function useProfileWording(phrasebook: Phrasebook): ProfileWording | null {
  const [initial] = useState(phrasebook);
  const [found, setFound] = useState<ProfileWording | null>(null);
  useEffect(() => {
    let current = true;
    profiles().then(
      (all) => current && setFound(nearestProfile(initial, all)),
      // Without the profiles there is nothing to go back to, and the editor is whole without it.
      () => current && setFound(null),
    );
    return () => {
      current = false;
    };
  }, [initial]);
  return found;
}

async function profiles(): Promise<ProfileWording[]> {
  const all = await call('profiles.list', {});
  return Promise.all(
    all.map(async ({ id, name }) => ({ name, phrasebook: (await call('profiles.draft', { profile: id })).phrasebook })),
  );
}
