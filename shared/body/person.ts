/** A person who takes part in a session: a member of the body or a guest. */
import { z } from 'zod';
import { IdSchema, LineSchema } from './text.ts';

export const GenderSchema = z.enum(['f', 'm']);

/**
 * How the acta names a person's office. One office is written in several ways in the same acta: whole where the person
 * is first presented, short when she speaks, in capitals under her signature.
 */
export const OfficeSchema = z.strictObject({
  /** Whole, as in the opening: “Comisionado del Instituto de Transparencia, Acceso a la Información…”. */
  full: LineSchema,
  /** As the roll call says it, where it differs from the whole one. */
  rollCall: LineSchema.optional(),
  /** As it stands beside the name of one who speaks: “Comisionado del Infoem”. */
  short: LineSchema.optional(),
  /** The bare office, without its place: “Facilitador”. */
  title: LineSchema.optional(),
  /** Under the signature, where it differs from the whole one. */
  signature: LineSchema.optional(),
});

export const PersonSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  gender: GenderSchema,
  /** Treatment before the name: “C.”, “Lic.”, “Mtra.”. */
  treatment: LineSchema.optional(),
  office: OfficeSchema,
  /** On whose behalf the person sits, as it is said: “Representante de la Sociedad Civil”. */
  represents: LineSchema.optional(),
  /** `vote`: voice and vote; `voice`: voice only. */
  voice: z.enum(['vote', 'voice']),
  /** A member counts for the quorum; a guest does not. */
  standing: z.enum(['member', 'guest']),
  /** Whether the person signs the acta when present. */
  signs: z.boolean(),
});

export type Gender = z.infer<typeof GenderSchema>;
/** Whoever sits in a member's place: she votes and signs as the member does, and is counted as the member is. */
export const SubstituteSchema = PersonSchema.omit({ voice: true, standing: true, signs: true });

/** A person as a body has it. */
export type Member = z.infer<typeof PersonSchema>;
/** A person as a session has it. */
export type Person = Omit<Member, 'standing'> & { readonly standing: Member['standing'] | 'substitute' };

/** The office as it is said beside the name of one who speaks. */
export function shortOffice(person: Person): string {
  return person.office.short ?? person.office.full;
}

/** The bare office (“Facilitador”), or the short one where the person has none. */
export function officeTitle(person: Person): string {
  return person.office.title ?? shortOffice(person);
}

/** Up to two initials, from the first name and the first surname: “Zulema Martínez Sánchez” gives “ZM”. */
export function initials(person: Person): string {
  const words = person.name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const surname = words.length >= 3 ? words.at(-2) : words.at(1);
  return [words.at(0), surname].map((word) => word?.charAt(0) ?? '').join('');
}
