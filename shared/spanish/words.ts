/** Words that depend on others: articles, lists, capitals. */
import type { Gender } from '../body/person.ts';

/** “el”, “la”. */
export function article(gender: Gender): string {
  return gender === 'f' ? 'la' : 'el';
}

/** “del”, “de la”. */
export function ofThe(gender: Gender): string {
  return gender === 'f' ? 'de la' : 'del';
}

/** “al”, “a la”. */
export function toThe(gender: Gender): string {
  return gender === 'f' ? 'a la' : 'al';
}

/** “a el” and “de el” as “al” and “del”; names keep their capital article: “de El Colegio” (RAE, DPD, “el”). */
export function contracted(text: string): string {
  return text.replace(/(?<!\p{L})(a|de) el(?= )/gu, '$1l');
}

/**
 * Without the mark that ends it, so that it can go on in a sentence. The dot of an abbreviation is part of it and stays:
 * “Energía, S.A. de C.V.” keeps its last one.
 */
export function unended(text: string): string {
  const trimmed = text.replace(/[\s;,]+$/, '');
  return /(?<!\p{L})(\p{Lu}\p{Ll}?\.){2,}$/u.test(trimmed) ? trimmed : trimmed.replace(/[\s.;,]+$/, '');
}

/** The first letter in capitals, the rest as it was. Opening marks before it (“«¿) are passed over. */
export function capitalized(text: string): string {
  return text.replace(/^([\s“"«‘'¿¡(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

/** The first letter in lower case, unless the word is an acronym or a numeral (“OGP”, “IV”). */
export function decapitalized(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words that begin a clause and are never a name. */
const OPENERS = new Set(
  (
    'a ahora al algunas algunos ambas ambos ante antes asuntos atendiendo aun aunque bajo causa causas ' +
    'como compromisos con conforme considerando contra cuando cuanto cuestiones cuyo dada dadas dado ' +
    'dados debido dejando derivado desde después donde durante e en enfermedad entre es estando está ' +
    'están fallas falta faltan faltando fue ha haber habiendo hacia hasta hay hubo incluso les lo luego ' +
    'mediante mientras motivo motivos nada nadie ni ninguna ninguno no o para pero pese pidiendo por ' +
    'porque posteriormente previa previo problema problemas pues que quedando quien quienes razones ' +
    'razón requiriendo se según sería si siendo sin sino sobre solicitando también tan tanto toda todas ' +
    'todo todos tomando tras u varias varios y ya'
  ).split(' '),
);
/** Words that begin names too: “La Paz”, “El Oro”, “De la Torre”. */
const ARTICLES = new Set(
  'de del el la las los un una unas unos su sus este esta estos estas ese esa otro otra'.split(' '),
);

/**
 * What somebody typed as a sentence, as it goes on after a comma: in lower case where its first word cannot be a name.
 * Any other is left as it was typed: a name is never written wrong.
 */
export function goingOn(text: string): string {
  const [first = '', ...next] = text.split(/\s+/, 3);
  const word = first.toLowerCase();
  const isOfName = next.some((following) => /^\p{Lu}/u.test(following));
  return OPENERS.has(word) || (ARTICLES.has(word) && !isOfName) ? decapitalized(text) : text;
}

/** Each word's first letter in capitals: “décima primera” gives “Décima Primera”. */
export function titleCase(text: string): string {
  return text.replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * A list in prose: “a, b y c”. Before a word that sounds /i/ the “y” is “e” (not before a diphthong: “y hierro”), and
 * before one that sounds /o/ the “o” is “u” (“siete u ocho”, “7 u 8”).
 * @param separator between items; ", " unless told
 * @param last before the last item, with its blanks; " y " unless told
 */
export function enumeration(items: readonly string[], separator = ', ', last = ' y '): string {
  const final = items.at(-1);
  if (final === undefined) return '';
  if (items.length === 1) return final;
  const link = /^h?[ií](?![aeoáéó])/i.test(final)
    ? last.replace(/\by $/, 'e ')
    : /^(?:h?[oó]|8|11(?!\d))/i.test(final)
      ? last.replace(/\bo $/, 'u ')
      : last;
  return `${items.slice(0, -1).join(separator)}${link}${final}`;
}

/** The gender and number that a title's first noun seems to have, for its article; the facilitator sees the result. */
export function articleOf(title: string): string {
  const noun = (/^[\p{L}]+/u.exec(title)?.[0] ?? '').toLowerCase();
  const singular = noun.replace(/(?<=[aeiou])s$/, '').replace(/(ion|or|ad)es?$/, (_, ending: string) => ending);
  const masculine = /(ema|oma|ama|día|mapa)$/.test(singular) && !/^(crema|forma|norma|firma)$/.test(singular);
  const feminine = !masculine && /(a|ión|ion|dad|tad|tud|umbre|ez)$/.test(singular);
  const plural = noun.endsWith('s') && !/(is|us)$/.test(noun);
  if (plural) return feminine ? 'las' : 'los';
  return feminine ? 'la' : 'el';
}
