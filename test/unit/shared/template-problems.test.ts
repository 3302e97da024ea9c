/** Every mistake in a template is told in Spanish, at its place. */
import { describe, expect, it } from 'vitest';
import { exampleContexts } from '#shared/acta/contexts.ts';
import { knownFields } from '#shared/acta/fieldList.ts';
import { renderFault, templateFault } from '#shared/acta/templateCheck.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const example = exampleContexts(profileBody('secretariado-tecnico-local'), '2026-03-10');
const known = knownFields('closing', example);
const [fields = {}] = example.get('closing') ?? [];

/** The mistake told, and the text that it marks. */
function fault(text: string): [detail: string, marked: string] | null {
  const found = templateFault(text, known) ?? renderFault(text, fields);
  return found && [found.detail, text.slice(found.begin, found.end)];
}

describe('a mistake in a template', () => {
  it.each([
    ['Se cerró a las {{ sesion.clausura | horra }}.', 'no existe el filtro “horra” (quizá “hora”)', 'horra'],
    [
      'Se cerró\na las {{ sesion.clausra | hora }}.',
      'esta frase no tiene el campo “sesion.clausra” (quizá “sesion.clausura”)',
      'sesion.clausra',
    ],
    [
      '{% if asistencia.quorum %}Sí{% else %}{{ organo.nombe }}{% endif %}',
      'esta frase no tiene el campo “organo.nombe” (quizá “organo.nombre”)',
      'organo.nombe',
    ],
    ['{{ votacion.a_favor }}', 'esta frase no tiene el campo “votacion.a_favor”', 'votacion.a_favor'],
    ['A las {{ sesion.clausura', 'falta cerrar con }} lo que empieza en “{{ sesion.clausura”', '{{ sesion.clausura'],
    ['{% if punto x', 'falta cerrar con %} lo que empieza en “{% if punto x”', '{% if punto x'],
    ['{% if punto %}x', 'falta cerrar “{% if punto %}” con {% endif %}', '{% if punto %}'],
    ['x{% endif %}', '“{% endif %}” no corresponde a ninguna instrucción abierta antes', '{% endif %}'],
    ['{% fi punto %}x{% endif %}', 'no existe la instrucción “{% fi punto %}” (quizá “if” o “for”)', '{% fi punto %}'],
    ['a {{ }} b', 'falta el nombre de un campo en “{{ }}”', '{{ }}'],
    ['{{ sesion..numero }}', 'no se entiende “{{ sesion..numero }}”', '{{ sesion..numero }}'],
    [
      '{{ sesion.fecha | fecha: "x }}',
      'falta cerrar unas comillas en “{{ sesion.fecha | fecha: "x }}”',
      '{{ sesion.fecha | fecha: "x }}',
    ],
    [
      '{{ sesion.numero | fecha }}',
      'un filtro de “{{ sesion.numero | fecha }}” no sirve para ese dato',
      '{{ sesion.numero | fecha }}',
    ],
  ])('of %j is told and marked', (text, detail, marked) => {
    expect(fault(text)).toEqual([detail, marked]);
  });

  it('is not found in what is well written', () => {
    const text =
      '{% assign todos = asistencia.presentes | where: "integrante", true %}{% for p in todos %}{{ p.nombre }}{% unless forloop.last %}, {% endunless %}{% endfor %} ({{ todos.size }})';
    expect(fault(text)).toBeNull();
  });
});
