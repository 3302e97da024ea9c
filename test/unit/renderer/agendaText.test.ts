import { describe, expect, test } from 'vitest';
import { parseAgenda } from '#renderer/library/agendaText.ts';

describe('a pasted agenda', () => {
  test('becomes one item for each numbered line, without numbers and final marks', () => {
    const text = `1. Lista de asistencia y declaratoria de quórum, por parte del Facilitador;
2. Lectura y en su caso, aprobación del orden del día;

3) Aprobación del Acta de la Tercera Sesión Ordinaria del STL de fecha 8 de junio de 2020; y,
4.- Clausura de la Sesión.`;
    expect(parseAgenda(text)).toEqual([
      'Lista de asistencia y declaratoria de quórum, por parte del Facilitador',
      'Lectura y en su caso, aprobación del orden del día',
      'Aprobación del Acta de la Tercera Sesión Ordinaria del STL de fecha 8 de junio de 2020',
      'Clausura de la Sesión',
    ]);
  });

  test.each([
    ['Roman numerals', 'I. - Lista de asistencia\nII. – Orden del día\nIII.- Clausura'],
    ['letters', 'a) Lista de asistencia\nb) Orden del día\nc) Clausura'],
    ['bullets', '• Lista de asistencia\n• Orden del día\n• Clausura'],
    ['tabs after the number', '1.\tLista de asistencia\r\n2.\tOrden del día\r\n3.\tClausura'],
    ['no marks at all', 'Lista de asistencia\nOrden del día\nClausura'],
  ])('loses its %s', (_, text) => {
    expect(parseAgenda(text)).toEqual(['Lista de asistencia', 'Orden del día', 'Clausura']);
  });

  test('keeps what only looks like a number', () => {
    expect(parseAgenda('C. Rafael Funes Díaz rinde informe\nD. Juana Pérez toma protesta')).toEqual([
      'C. Rafael Funes Díaz rinde informe',
      'D. Juana Pérez toma protesta',
    ]);
    expect(parseAgenda('4ª Sesión Ordinaria\n2020 en cifras')).toEqual(['4ª Sesión Ordinaria', '2020 en cifras']);
  });

  test('joins a line that a page break cut in two', () => {
    expect(parseAgenda('1. Presentación y, en su caso,\naprobación del eje\n2. Clausura')).toEqual([
      'Presentación y, en su caso, aprobación del eje',
      'Clausura',
    ]);
  });

  test('keeps the period of an abbreviation when only it ends in one', () => {
    expect(parseAgenda('1. Contrato con Servicios, S.A. de C.V.\n2. Clausura')).toEqual([
      'Contrato con Servicios, S.A. de C.V.',
      'Clausura',
    ]);
  });

  test('gives nothing for blank text', () => {
    expect(parseAgenda(' \n\t\n')).toEqual([]);
  });
});
