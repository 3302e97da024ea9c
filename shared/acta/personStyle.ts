/** How the fields of a sentence name persons, as the body's style has it: treatment, and the order of name and office. */
import type { Style } from '../body/style.ts';
import type { personFields } from './fields/person.ts';

type PersonFields = ReturnType<ReturnType<typeof personFields>>;

/**
 * The fields with every person in them named as the style has it; the very same object where it asks for nothing.
 * @param named who was already named in the acta, by their bare names
 */
export function withPersonStyle(fields: object, style: Style, named: ReadonlySet<string>): object {
  if (style.treatment === 'asWritten' && style.officeOrder === 'nameFirst') return fields;
  return styled(fields, style, named) as object;
}

function styled(value: unknown, style: Style, named: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((element) => styled(element, style, named));
  if (typeof value !== 'object' || value === null) return value;
  if (isPerson(value)) return { ...value, ...naming(value, style, named) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, styled(part, style, named)]));
}

function isPerson(value: object): value is PersonFields {
  return 'nombre_con_tratamiento' in value && 'nombre_y_cargo' in value;
}

function naming(person: PersonFields, { treatment, officeOrder }: Style, named: ReadonlySet<string>) {
  const { nombre: bare, nombre_con_tratamiento: treated, articulo, cargo, cargo_lista, suple } = person;
  const everywhere = treatment === 'always' || (treatment === 'firstMention' && !named.has(bare));
  const nombre = everywhere ? treated : bare;
  // An office that comes first takes its article: “la Presidenta, Lic. Irma Salas”.
  const both = (office: string) =>
    officeOrder === 'nameFirst' ? `${nombre}, ${office}` : `${articulo} ${office}, ${nombre}`;
  const written = treatment === 'asWritten' ? treated : nombre;
  return {
    nombre,
    nombre_con_tratamiento: written,
    nombre_con_articulo: written === bare ? bare : `${articulo} ${written}`,
    // In whose place a substitute sits is said wherever she is listed.
    nombre_y_cargo: both(suple === null ? cargo : cargo_lista),
    nombre_y_cargo_lista: both(cargo_lista),
  };
}
