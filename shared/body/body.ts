/** A collegiate body: who its members are, its rules of quorum, and the language of its acta. */
import { z } from 'zod';
import { type Abbreviation, AbbreviationSchema } from '../text/abbreviations.ts';
import { PaperSchema } from './paper.ts';
import { PersonSchema } from './person.ts';
import { PhrasebookSchema } from './phrasebook.ts';
import { SigningSchema } from './signing.ts';
import { StyleSchema } from './style.ts';
import { IdSchema, LineSchema, TimeZoneSchema } from './text.ts';

/** How many of the members must be present. `majority` is more than half. */
export const QuorumSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('majority') }),
  z.strictObject({ rule: z.literal('twoThirds') }),
  z.strictObject({ rule: z.literal('count'), count: z.int().min(1).max(1_000) }),
]);

/** That of a second call may be met by whoever attends. */
const SecondQuorumSchema = z.discriminatedUnion('rule', [
  ...QuorumSchema.options,
  z.strictObject({ rule: z.literal('any') }),
]);

export const NumeralSchema = z.enum(['decimal', 'upperRoman', 'lowerLetter', 'upperLetter']);

/** How annexes are numbered. */
export const AnnexNumeralSchema = NumeralSchema.exclude(['lowerLetter']);

/** The heading of an item: by numeral, or in words (“PRIMER PUNTO”, “PUNTO UNO”). */
export const ItemNumeralSchema = z.enum([...NumeralSchema.options, 'ordinalPoint', 'pointCardinal']);

/** The longest limit of time for a turn of the floor, in minutes. */
export const LONGEST_LIMIT = 180;

/** A kind of speech, “Exposición”, “Réplica”, and how long it may last; without minutes it has no limit. */
export const SpeechKindSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  minutes: z.int().min(1).max(LONGEST_LIMIT).optional(),
});

export const BodySchema = z
  .strictObject({
    id: IdSchema,
    /** “Secretariado Técnico Local del Estado de México”. */
    name: LineSchema,
    /** As it is called once presented: “Secretariado Técnico Local”. */
    shortName: LineSchema,
    /** “STL”; shown where there is no room for more. */
    acronym: LineSchema,
    gender: z.enum(['f', 'm']),
    /** Where it meets, as the acta says it: “Estado de México”. */
    place: LineSchema,
    timeZone: TimeZoneSchema,
    /** “Plataforma virtual Zoom”. */
    platform: LineSchema,
    /** Members and permanent guests, in the order in which the acta names and seats them. */
    members: z.array(PersonSchema).min(1).max(500),
    /** The order of the roll call, by person, where it is not the members' own. */
    rollCallOrder: z.array(IdSchema).optional(),
    /** Who convenes the session and, unless somebody else takes the chair, conducts it, by person. */
    convenerId: IdSchema,
    /** Who acts as secretary, by person; nobody where it is not told. */
    secretaryId: IdSchema.optional(),
    quorum: QuorumSchema,
    /** The second call, where the body has one: minutes after the hour of the first, and the quorum it needs. */
    secondCall: z.strictObject({ minutes: z.int().min(0).max(1_440), quorum: SecondQuorumSchema }).optional(),
    /** Whether abstentions are counted by themselves (the usual) or join the side with more votes. */
    abstentions: z.enum(['separate', 'withMajority']).optional(),
    /** Who has the casting vote in a tie, by person; nobody where it is not told. */
    castingVoteId: IdSchema.optional(),
    /** Whether whoever conducts the session in that person's place has the casting vote too. */
    castingVotePasses: z.boolean().optional(),
    numerals: z.strictObject({
      items: ItemNumeralSchema,
      agenda: NumeralSchema,
      /** Of what stands under an item, “a” in “4.a”; letters where it is not told. */
      subItems: NumeralSchema.optional(),
      /** Of the annexes; in digits where it is not told. No small letters: “anexo a” reads as two words. */
      annexes: AnnexNumeralSchema.optional(),
    }),
    /** The kinds of speech; the first is the usual one. */
    speechKinds: z.array(SpeechKindSchema).max(20).optional(),
    /** What is written whole as its short form is typed. */
    abbreviations: z.array(AbbreviationSchema).max(200).optional(),
    signatureColumns: z.int().min(1).max(3),
    /** Who signs; without it, the members who attended. */
    signing: SigningSchema.optional(),
    /** The sheet and what it carries; without it, Carta with the acta's title above and the page's number below. */
    paper: PaperSchema.optional(),
    /** How the acta reads and looks; the usual where it is not told. */
    style: StyleSchema.optional(),
    phrasebook: PhrasebookSchema,
  })
  .superRefine((body, context) => {
    const ids = body.members.map((member) => member.id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index) {
        context.addIssue({ code: 'custom', path: ['members', index, 'id'], params: { code: 'repeatedId', id } });
      }
    }
    for (const role of ['convenerId', 'secretaryId', 'castingVoteId'] as const) {
      const id = body[role];
      if (id !== undefined && !ids.includes(id)) {
        context.addIssue({ code: 'custom', path: [role], params: { code: 'unknownPerson', id } });
      }
    }
    for (const list of ['chosen', 'witnesses', 'prepared', 'reviewed'] as const) {
      for (const [index, id] of (body.signing?.[list] ?? []).entries()) {
        if (ids.includes(id)) continue;
        context.addIssue({ code: 'custom', path: ['signing', list, index], params: { code: 'unknownPerson', id } });
      }
    }
    const kinds = (body.speechKinds ?? []).map((kind) => kind.id);
    for (const [index, id] of kinds.entries()) {
      if (kinds.indexOf(id) === index) continue;
      context.addIssue({
        code: 'custom',
        path: ['speechKinds', index, 'id'],
        params: { code: 'repeatedId', id },
      });
    }
    for (const index of repeatedShorts(body.abbreviations ?? [])) {
      const id = body.abbreviations?.[index]?.short ?? '';
      context.addIssue({
        code: 'custom',
        path: ['abbreviations', index, 'short'],
        params: { code: 'repeatedId', id },
      });
    }
    for (const [index, id] of (body.rollCallOrder ?? []).entries()) {
      if (!ids.includes(id)) {
        context.addIssue({ code: 'custom', path: ['rollCallOrder', index], params: { code: 'unknownPerson', id } });
      }
    }
  });

/** The places of the abbreviations that repeat an earlier one. */
function repeatedShorts(abbreviations: readonly Abbreviation[]): number[] {
  const shorts = abbreviations.map(({ short }) => short);
  return [...shorts.keys()].filter((index) => shorts.indexOf(shorts[index] ?? '') !== index);
}

export type SpeechKind = z.infer<typeof SpeechKindSchema>;
export type Quorum = z.infer<typeof QuorumSchema>;
export type SecondQuorum = z.infer<typeof SecondQuorumSchema>;
export type Numeral = z.infer<typeof NumeralSchema>;
export type ItemNumeral = z.infer<typeof ItemNumeralSchema>;
export type Body = z.infer<typeof BodySchema>;

/** How many members must be present for the body to meet, of `members` that count for the quorum. */
export function quorumNeeded(quorum: SecondQuorum, members: number): number {
  switch (quorum.rule) {
    case 'majority':
      return Math.floor(members / 2) + 1;
    case 'twoThirds':
      return Math.ceil((members * 2) / 3);
    case 'count':
      return quorum.count;
    case 'any':
      return 1;
  }
}
