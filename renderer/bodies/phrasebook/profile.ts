/** The profile that a body's wording came from, so that a phrase can be taken back to it. */
import { PHRASE_KEYS, type Phrasebook, type PhraseKey, type Variant } from '#shared/body/phrasebook.ts';

export interface ProfileWording {
  readonly name: string;
  readonly phrasebook: Phrasebook;
}

/** The one that shares the most phrases with a phrasebook; null where none shares at least half of them. */
export function nearestProfile(phrasebook: Phrasebook, profiles: readonly ProfileWording[]): ProfileWording | null {
  const shared = (profile: ProfileWording) =>
    PHRASE_KEYS.filter((key) => sameWording(profile.phrasebook.phrases[key], phrasebook.phrases[key])).length;
  const [nearest] = profiles.toSorted((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) * 2 >= PHRASE_KEYS.length ? nearest : null;
}

/** The wording of the profile for a phrase, where it is another one. */
export function profileVariants(
  profile: ProfileWording | null,
  phrase: PhraseKey,
  variants: readonly Variant[],
): readonly Variant[] | null {
  const original = profile?.phrasebook.phrases[phrase];
  return original && !sameWording(original, variants) ? original : null;
}

function sameWording(one: readonly Variant[], other: readonly Variant[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, joined }, index) => text === other[index]?.text && !!joined === !!other[index]?.joined)
  );
}
