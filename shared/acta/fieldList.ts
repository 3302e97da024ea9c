/** The fields that can be put into a template: each with its name, its present value, and what is inserted for it. */
import { catalogue } from '../catalogue/index.ts';
import type { Contexts, TemplatePlace } from './contexts.ts';
import type { changeFields, changesFields, jointFields, subjectFields } from './fields/agenda.ts';
import type { agreementFields, certificateFields } from './fields/agreement.ts';
import type { annexesFields, annexFields, annexLabelFields } from './fields/annex.ts';
import type {
  admissionFields,
  attendeeFields,
  movementFields,
  quorumFields,
  reliefFields,
  rollCallFields,
} from './fields/attendance.ts';
import type { chairFields, notHeldFields, recessFields, secondCallFields } from './fields/course.ts';
import type { itemFields, subItemFields } from './fields/item.ts';
import type { personFields } from './fields/person.ts';
import type { sessionFields } from './fields/session.ts';
import type { absentSignatoryFields, withheldFields } from './fields/signature.ts';
import type { particularFields, voteFields } from './fields/vote.ts';
import type { folioFields } from './folios.ts';
import type { furnitureFields } from './paper.ts';
import type { proposalFields } from './propose.ts';
import { type FilterName, wholeTemplate } from './templates.ts';

type PersonFields = ReturnType<ReturnType<typeof personFields>>;
export type PersonField = keyof PersonFields;

/** The paths of what a phrase can speak of; a person and a list are one path each. */
type PathOf<T, P extends string> = T extends null
  ? never
  : T extends readonly unknown[] | PersonFields
    ? P
    : T extends object
      ? PathsOf<T, `${P}.`>
      : P;
type PathsOf<T, Prefix extends string = ''> = { [K in keyof T & string]: PathOf<T[K], `${Prefix}${K}`> }[keyof T &
  string];

type AnyFields =
  | ReturnType<typeof sessionFields>
  | ReturnType<typeof rollCallFields>
  | ReturnType<typeof itemFields>
  | ReturnType<typeof subItemFields>
  | ReturnType<typeof changeFields>
  | ReturnType<typeof changesFields>
  | ReturnType<typeof jointFields>
  | ReturnType<typeof voteFields>
  | ReturnType<typeof particularFields>
  | ReturnType<typeof agreementFields>
  | ReturnType<typeof annexLabelFields>
  | ReturnType<typeof attendeeFields>
  | ReturnType<typeof certificateFields>
  | ReturnType<typeof annexFields>
  | ReturnType<typeof annexesFields>
  | ReturnType<typeof subjectFields>
  | ReturnType<typeof movementFields>
  | ReturnType<typeof quorumFields>
  | ReturnType<typeof chairFields>
  | ReturnType<typeof reliefFields>
  | ReturnType<typeof admissionFields>
  | ReturnType<typeof secondCallFields>
  | ReturnType<typeof notHeldFields>
  | ReturnType<typeof recessFields>
  | ReturnType<typeof proposalFields>
  | ReturnType<typeof folioFields>
  | ReturnType<typeof withheldFields>
  | ReturnType<typeof absentSignatoryFields>
  | ReturnType<typeof furnitureFields>;
type AllPaths<T> = T extends object ? PathsOf<T> : never;

/** Every field by its path: `sesion.numero`, `lista.presentes`, `convocante`. The catalogue names each. */
export type FieldPath = AllPaths<AnyFields>;

export interface FieldOffer {
  /** `sesion.apertura`. */
  readonly path: string;
  /** What it is, in Spanish. */
  readonly label: string;
  /** What is put into the template for it, with the filter it is usually written with. */
  readonly insert: string;
  /** Where the caret goes within what is put, or null for its end. */
  readonly caret: number | null;
  /** How it reads at present; null where the datum is missing or is a condition. */
  readonly example: string | null;
  /** Whether every phrase has it, being of the session or of the body as a whole. */
  readonly common: boolean;
  /** Whether the session shown has no such datum. */
  readonly missing: boolean;
}

export interface FilterOffer {
  readonly name: FilterName;
  readonly label: string;
  /** ` | fecha`. */
  readonly insert: string;
}

/** A tree of what is known: an object for what has parts, anything else for a value. */
export type Known = Readonly<Record<string, unknown>>;

const text = catalogue.phrases.fields;

/**
 * The fields of a template's place, what is its own first, and what has no datum last.
 * @param contexts of the session whose values are shown; where a datum is missing in it, `example` tells its form
 */
export function fieldsFor(place: TemplatePlace, contexts: Contexts, example: Contexts): FieldOffer[] {
  const known = knownFields(place, example);
  const current = contexts.get(place)?.[0] ?? example.get(place)?.[0] ?? {};
  const paths = Object.entries(known).flatMap(([name, value]) => leaves(name, value));
  const everywhere = Object.keys(sharedRoots(example));
  const root = (path: string) => path.split('.')[0] ?? '';
  const offers = paths.map(([path, value]) => offer(place, path, value, current, everywhere.includes(root(path))));
  // What tells this phrase from others, then the item it is about, then what all of them have.
  const rank = ({ path, common, missing }: FieldOffer) =>
    (common ? 4 : root(path) === 'punto' ? 2 : 0) + (missing ? 1 : 0);
  return offers.toSorted((a, b) => rank(a) - rank(b));
}

/** The Spanish filters, to be put after a field. */
export const FILTER_OFFERS: readonly FilterOffer[] = (Object.keys(catalogue.phrases.filters) as FilterName[]).map(
  (name) => ({ name, label: catalogue.phrases.filters[name], insert: ` | ${name}` }),
);

/** All that a place's templates may name: the fields of its sentences put together, missing data told by the others. */
export function knownFields(place: TemplatePlace, example: Contexts): Known {
  const own = merged(example.get(place) ?? []);
  return completed(own, merged([...example.values()].flat()), true);
}

/** The tree with the form of what is missing in it; what is missing whole at its root does not belong there. */
function completed(own: Known, all: Known, root: boolean): Known {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      const other = all[name];
      if (isTree(value) && isTree(other)) return [name, completed(value, other, false)];
      return [name, value === null && !root ? other : value];
    }),
  );
}

/** The fields that every sentence has, of the session as a whole. */
function sharedRoots(example: Contexts): Known {
  const title = example.get('documentTitle')?.[0] ?? {};
  return Object.fromEntries(Object.entries(title).filter(([, value]) => value !== null));
}

function merged(values: readonly object[]): Known {
  const known: Record<string, unknown> = {};
  for (const value of values) {
    for (const [name, part] of Object.entries(value)) known[name] = mergedValue(known[name], part);
  }
  return known;
}

function mergedValue(before: unknown, after: unknown): unknown {
  if (before === null || before === undefined) return after;
  if (isTree(before) && isTree(after)) return merged([before, after]);
  if (Array.isArray(before) && before.length === 0 && Array.isArray(after)) return after;
  return before;
}

function isTree(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value's own paths: its parts' where it has them. */
function leaves(path: string, value: unknown): [path: string, value: unknown][] {
  if (value === null && !path.includes('.')) return [];
  if (!isTree(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves(`${path}.${name}`, part));
}

function offer(place: TemplatePlace, path: string, value: unknown, current: object, common: boolean): FieldOffer {
  const { insert, caret } = insertion(path, value);
  const isCondition = typeof value === 'boolean';
  // In this session the sentence may lack the whole of what the field is a part of.
  const present = wholeTemplate(place, isCondition ? `{{ ${path} }}` : insert, current);
  return {
    path,
    label: labelOf(path),
    insert,
    caret,
    example: isCondition ? null : present,
    common,
    missing: present === null,
  };
}

/** What is put for a field: the way a value of its form is usually written. */
function insertion(path: string, value: unknown): { readonly insert: string; readonly caret: number | null } {
  if (typeof value === 'boolean') {
    const opening = `{% if ${path} %}`;
    return { insert: `${opening}{% endif %}`, caret: opening.length };
  }
  return { insert: `{{ ${path}${usualFilter(path, value)} }}`, caret: null };
}

function usualFilter(path: string, value: unknown): string {
  if (Array.isArray(value)) {
    if (path === 'conjunto.puntos') return ` | map: 'titulo' | enumera: '; ', '; y '`;
    if (typeof value[0] === 'string') return ` | enumera: '; ', '; y '`;
    return path === 'votacion.votos'
      ? ` | map: 'nombre' | enumera`
      : ` | map: 'nombre_y_cargo' | enumera: '; ', '; y '`;
  }
  if (typeof value !== 'string') return '';
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return ' | hora_con_articulo';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ' | fecha' : '';
}

/** The name of a field; a person's is told with whose it is. @throws Error for a path that the catalogue does not name */
function labelOf(path: string): string {
  if (path in text.paths) return text.paths[path as FieldPath];
  const at = path.lastIndexOf('.');
  const [base, last] = [path.slice(0, at), path.slice(at + 1)];
  if (base in text.paths && last in text.person) {
    return text.personField(text.paths[base as FieldPath], text.person[last as PersonField]);
  }
  throw new Error(`no name for the field ${path}`);
}
