/** What the app brings along: profiles of bodies and the sample session, read from disk when they are asked for. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ProfileSummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import { ActaError } from '#shared/errors.ts';
import { parseProfile } from '#shared/profile-io.ts';
import { readText } from './files.ts';

const PROFILE = '.json';
const SAMPLE = 'stl-iv-2020.acta.json';

export interface Resources {
  /** By name. */
  profiles(): ProfileSummary[];
  /** A body made from a profile, with an id of its own. @throws ActaError `unknownProfile` */
  draft(profile: string): Body;
  /** The text of the sample session's bundle. */
  sample(): string;
}

/** @param folder the app's `resources` folder */
export function resourcesIn(folder: string): Resources {
  const profiles = path.join(folder, 'profiles');
  const read = (id: string) => {
    const file = path.join(profiles, `${id}${PROFILE}`);
    if (!existsSync(file)) throw new ActaError({ code: 'unknownProfile', path: 'profile' });
    return parseProfile(readText(file));
  };
  return {
    profiles: () =>
      readdirSync(profiles)
        .filter((name) => name.endsWith(PROFILE))
        .map((name) => name.slice(0, -PROFILE.length))
        .map((id) => {
          const { name, description } = read(id);
          return { id, name, description };
        })
        .toSorted((a, b) => a.name.localeCompare(b.name, 'es')),
    draft: (profile) => ({ ...read(profile).body, id: randomUUID() }),
    sample: () => readText(path.join(folder, 'samples', SAMPLE)),
  };
}
