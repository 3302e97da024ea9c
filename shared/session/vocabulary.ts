/** The words that a session brings along: names, acronyms and offices that no dictionary has. */
import type { Person } from '../body/person.ts';
import type { Session } from './session.ts';

/**
 * What is written with a capital in the names of a session's body, of its people, of their offices and of its platform:
 * surnames, acronyms, institutions. Each word also in capitals, as it stands under a signature; none twice.
 */
export function sessionVocabulary({ body, guests, sheet }: Session): string[] {
  const texts = [
    ...[body.name, body.shortName, body.acronym, body.place, body.platform, sheet.place, sheet.platform],
    ...[...body.members, ...guests].flatMap(personTexts),
  ];
  const words = texts.flatMap((text) => text.match(CAPITALISED) ?? []);
  return [...new Set(words.flatMap((word) => [word, word.toLocaleUpperCase('es')]))];
}

/** A word of two letters or more that begins with a capital. */
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;

function personTexts({ name, treatment, office, represents }: Person): string[] {
  return [name, treatment, represents, ...Object.values(office)].filter((text) => text !== undefined);
}
