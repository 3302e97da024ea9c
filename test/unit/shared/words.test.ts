import { describe, expect, it } from 'vitest';
import { cardinal } from '#shared/spanish/numbers.ts';
import {
  articleOf,
  capitalized,
  contracted,
  decapitalized,
  enumeration,
  goingOn,
  titleCase,
  unended,
} from '#shared/spanish/words.ts';

describe('words that depend on others', () => {
  it('lists people with “y”, and with “e” before the same sound', () => {
    expect(enumeration(['Ana'])).toBe('Ana');
    expect(enumeration(['Ana', 'Luis'])).toBe('Ana y Luis');
    expect(enumeration(['Ana', 'Luis', 'Inés'])).toBe('Ana, Luis e Inés');
    expect(enumeration(['agua', 'hielo'])).toBe('agua y hielo');
    expect(enumeration(['Ana', 'Hilda'])).toBe('Ana e Hilda');
    expect(enumeration(['a', 'b'], '; ', '; y, ')).toBe('a; y, b');
    expect(enumeration([])).toBe('');
  });

  it('lists with “o”, and with “u” before the same sound, in words and in digits', () => {
    expect(enumeration(['uno', 'dos'], ', ', ' o ')).toBe('uno o dos');
    expect(enumeration(['siete', 'ocho'], ', ', ' o ')).toBe('siete u ocho');
    expect(enumeration(['mujeres', 'hombres'], ', ', ' o ')).toBe('mujeres u hombres');
    expect(enumeration(['7', '8'], ', ', ' o ')).toBe('7 u 8');
    expect(enumeration(['10', '11'], ', ', ' o ')).toBe('10 u 11');
    expect(enumeration(['109', '110'], ', ', ' o ')).toBe('109 o 110');
    expect(enumeration(['hielo', 'huevo'], ', ', ' o ')).toBe('hielo o huevo');
  });

  it('links any two cardinals rightly', () => {
    for (let n = 0; n <= 2_000; n++) {
      const words = cardinal(n);
      const either = enumeration(['cero', words], ', ', ' o ');
      expect(either).toBe(`cero ${words.startsWith('o') ? 'u' : 'o'} ${words}`);
      expect(enumeration(['cero', words])).toBe(`cero y ${words}`);
      expect(enumeration(['0', String(n)], ', ', ' o ')).toBe(`0 ${words.startsWith('o') ? 'u' : 'o'} ${n}`);
    }
  });

  it('keeps the “y” of a fixed link, and contracts articles but not names', () => {
    expect(enumeration(['Ana', 'Hilda'], '; ', '; y de ')).toBe('Ana; y de Hilda');
    expect(contracted('concerniente a el calendario de el Consejo')).toBe('concerniente al calendario del Consejo');
    expect(contracted('el director de El Colegio, para él')).toBe('el director de El Colegio, para él');
  });

  it('goes on in a sentence without its final mark, but keeps an abbreviation’s dot', () => {
    expect(unended('Presentación del informe; ')).toBe('Presentación del informe');
    expect(unended('Contrato con Energía, S.A. de C.V.')).toBe('Contrato con Energía, S.A. de C.V.');
    expect(unended('Contrato con Energía, S.A. de C.V.;')).toBe('Contrato con Energía, S.A. de C.V.');
  });

  it('starts a sentence after its opening marks and leaves acronyms alone', () => {
    expect(capitalized('el Comisionado')).toBe('El Comisionado');
    expect(capitalized('“éste dijo”')).toBe('“Éste dijo”');
    expect(decapitalized('Presentación del eje')).toBe('presentación del eje');
    expect(decapitalized('OGP: adhesión')).toBe('OGP: adhesión');
    expect(titleCase('décima primera')).toBe('Décima Primera');
  });

  it.each([
    ['Por falta de información', 'por falta de información'],
    ['No se presentó', 'no se presentó'],
    ['A petición del Comisionado', 'a petición del Comisionado'],
    ['De común acuerdo', 'de común acuerdo'],
    ['La votación se repitió', 'la votación se repitió'],
    ['En La Paz no hubo luz', 'en La Paz no hubo luz'],
  ])('goes on after a comma in lower case: %s', (typed, read) => {
    expect(goingOn(typed)).toBe(read);
  });

  it.each([
    'María Pérez lo pidió',
    'La Paz no envió a nadie',
    'El Oro pidió tiempo',
    'De la Torre se opuso',
    'Infoem lo solicitó',
    'OGP',
    'IV sesión',
    'falta de luz',
    '“Por acuerdo”',
    '',
  ])('never writes a name wrong after a comma: %s', (typed) => {
    expect(goingOn(typed)).toBe(typed);
  });

  it.each([
    ['Presentación, discusión y en su caso, aprobación', 'la'],
    ['Informe de actividades', 'el'],
    ['Asuntos generales', 'los'],
    ['Propuestas de modificación', 'las'],
    ['Análisis del programa', 'el'],
    ['Programa anual', 'el'],
    ['Problemas de la cuenca', 'los'],
    ['Aprobaciones pendientes', 'las'],
    ['Firma del convenio', 'la'],
    ['Solicitud de licencia', 'la'],
  ])('“%s” takes “%s”', (title, article) => {
    expect(articleOf(title)).toBe(article);
  });
});
