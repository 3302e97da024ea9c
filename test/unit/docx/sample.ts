/** Actas to write: one that resembles a real session, and its variations. */
import type {
  ActaBlock,
  ActaDocument,
  AgreementBlock,
  ItemNumber,
  ListBlock,
  Origin,
  ParagraphBlock,
  Run,
  Signatory,
  SignatureBlock,
} from '#shared/acta/blocks.ts';
import { type ActaPaper, rubricInitials } from '#shared/acta/paper.ts';
import type { Numeral } from '#shared/body/body.ts';
import { DEFAULT_PAPER, NO_PLACES, type Paper } from '#shared/body/paper.ts';
import { formatNumeral } from '#shared/spanish/numbers.ts';

export function run(text: string, origin: Origin = 'generated'): Run {
  return { text, origin };
}

export function number(value: number, format: Numeral = 'upperRoman', suffix = '. - '): ItemNumber {
  return { value, format, suffix, text: `${formatNumeral(value, format)}${suffix}` };
}

export function paragraph(text: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { kind: 'paragraph', runs: [run(text)], keepNext: false, ...more };
}

export function item(value: number, text: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return paragraph(text, { number: number(value), ...more });
}

export function list(items: readonly string[], format: Numeral = 'decimal'): ListBlock {
  return { kind: 'list', format, items: items.map((text) => ({ runs: [run(text, 'typed')] })) };
}

export function agreement(folio: string, text: string): AgreementBlock {
  return {
    kind: 'agreement',
    layout: 'table',
    folio,
    runs: [run(text, 'typed')],
    source: { kind: 'minute', id: folio },
  };
}

const PEOPLE = [
  ['ZULEMA MARTÍNEZ SÁNCHEZ', 'COMISIONADA PRESIDENTA DEL INFOEM Y REPRESENTANTE DEL ÓRGANO GARANTE'],
  [
    'JAVIER VARGAS ZEMPOALTECATL',
    'SECRETARIO DE LA CONTRALORÍA DEL ESTADO DE MÉXICO Y REPRESENTANTE DE LOS ENTES PÚBLICOS',
  ],
  ['DANIEL ROSEMBERG CERVANTES PÉREZ', 'REPRESENTANTE DE LA SOCIEDAD CIVIL'],
  ['RAFAEL FUNES DÍAZ', 'FACILITADOR DEL SECRETARIADO TÉCNICO LOCAL'],
] as const;

export function signatories(count: number): Signatory[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, office] = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
    return { person: `p${index}`, name: index < 4 ? name : `${name} ${index + 1}`, office, represents: '' };
  });
}

export function signatures(count = 4, columns: 1 | 2 | 3 = 2): SignatureBlock {
  return {
    kind: 'signatures',
    title: [run('ACTA DE LA CUARTA SESIÓN ORDINARIA DEL SECRETARIADO TÉCNICO LOCAL')],
    columns,
    groups: count === 0 ? [] : [{ kind: 'members', heading: [], signatories: signatories(count) }],
    notes: [],
    legend: [
      run(
        'Esta hoja corresponde al Acta de la Cuarta Sesión Ordinaria del Secretariado Técnico Local, de fecha tres de noviembre de dos mil veinte.',
      ),
    ],
  };
}

const AGENDA = [
  'Lista de asistencia y declaratoria de quórum, por parte del Facilitador del Secretariado Técnico Local, para la apertura y celebración de la 4ª Sesión Ordinaria del Secretariado Técnico Local de fecha 3 de noviembre de 2020;',
  'Lectura y en su caso, aprobación del orden del día;',
  'Aprobación del Acta de la Tercera Sesión Ordinaria del STL de fecha 8 de junio de 2020;',
  'Presentación, discusión y en su caso, aprobación del eje “Cultura del Gobierno Abierto” por parte del Infoem;',
  'Presentación, discusión y en su caso, aprobación del Compromiso Proactivo a cargo del IEEM;',
  'Asuntos Generales;',
  'Clausura de la Sesión.',
];

const SPEECH =
  'Por su parte, el Representante de la Sociedad Civil, Daniel Rosemberg Cervantes Pérez, manifestó su acuerdo con el diagnóstico presentado por los Comisionados del Infoem, por lo que propuso como responsable al Secretariado Técnico Local y no únicamente el Infoem, toda vez que, por las atribuciones marcadas por la Ley Estatal de Transparencia se puede provocar confusión para la generación de un aporte adicional en la Cultura de Gobierno Abierto. En adición a ello, mostró su apoyo respecto a la aprobación del eje, incorporando productos de la política pública de Gobierno Abierto del Estado de México, a fin de llevar más allá la pretensión de Infoem y poder generar enlaces.';

const BLOCKS: readonly ActaBlock[] = [
  paragraph(
    'En el Estado de México, siendo las trece horas del día tres de noviembre de dos mil veinte, se encuentran reunidos los integrantes del Secretariado Técnico Local del Estado de México, para celebrar su Cuarta Sesión Ordinaria, a través de la Plataforma virtual Zoom, a la cual fueron convocados por el Facilitador C. Rafael Funes Díaz, mediante el oficio número STL/004/2020, de fecha veintiséis de octubre de dos mil veinte; con la finalidad de desahogar la sesión bajo el siguiente orden del día:',
    { keepNext: true },
  ),
  list(AGENDA),
  item(
    1,
    'El Facilitador del Secretariado Técnico Local, Rafael Funes Díaz, en uso de la voz procedió al pase de lista para la verificación quórum legal, constatando que se contaba con la totalidad de integrantes del Secretariado Técnico Local.',
  ),
  item(
    2,
    'Para el desahogo del segundo punto del orden del día, se sometió a consideración de los asistentes la lectura y en su caso, aprobación del orden del día; en uso de la palabra, el Facilitador, Rafael Funes Díaz, preguntó a los presentes si existía algún comentario o modificación al mismo.',
  ),
  paragraph(SPEECH),
  paragraph(
    'Por lo que, el Facilitador sometió a consideración la propuesta por parte de la Representante del Órgano Garante, quedando de la siguiente manera:',
    { keepNext: true },
  ),
  list(AGENDA.filter((title) => !title.includes('IEEM'))),
  paragraph(
    'Una vez agotado el segundo punto del orden del día, el Facilitador procedió recabar la votación del punto correspondiente para emitir el siguiente acuerdo:',
  ),
  agreement(
    'STL/IV/1/2020',
    'Por el que, se aprueba por unanimidad de votos el orden del día con las modificaciones propuestas.',
  ),
  item(
    3,
    'Para el desahogo del tercer punto del orden del día, en uso de la voz el Facilitador, procedió a someter a consideración de los integrantes del Secretariado Técnico Local (STL) la aprobación del Acta de la Tercera Sesión Ordinaria del STL, de fecha 8 de junio de 2020. Derivado de ello, se emitió el siguiente acuerdo:',
  ),
  agreement(
    'STL/IV/2/2020',
    'Por el que, se aprueba por unanimidad de votos el Acta de la Tercera Sesión Ordinaria del STL, de fecha 8 de junio de 2020.',
  ),
  item(
    4,
    'En el desahogo del cuarto punto del orden del día, el Facilitador solicitó exponer este eje al Comisionado.',
  ),
  paragraph(SPEECH),
  paragraph(SPEECH),
  paragraph('', {
    runs: [run('Se hace constar que el oficio es el número '), run('[número del oficio]', 'missing'), run('.')],
  }),
  paragraph('Una vez analizado y discutido el presente asunto, el Secretariado Técnico emitió el siguiente acuerdo:'),
  agreement(
    'STL/IV/3/2020',
    'Por el cual, se aprueba por unanimidad de votos el eje “Cultura del Gobierno Abierto” por parte del Infoem.',
  ),
  { kind: 'heading', level: 1, runs: [run('Clausura de la Sesión')] },
  item(
    7,
    'Para el desahogo del séptimo punto del orden del día se procedió a la clausura de la sesión, por lo que, una vez desahogados los puntos del orden del día, siendo las catorce horas con treinta y un minutos del tres de noviembre de dos mil veinte, se dio por concluida la Cuarta Sesión Ordinaria, firmando al margen y al calce de la presente acta quienes en ella intervinieron.',
  ),
  signatures(),
];

/** The paper of an acta: the usual one, with other settings, and a rubric for so many. */
export function paper(settings: Partial<Paper> = {}, rubric = 0, title = TITLE, opensWithTitle = false): ActaPaper {
  const pages = { header: { ...NO_PLACES, right: title }, footer: NO_PLACES };
  return {
    settings: { ...DEFAULT_PAPER, ...settings },
    pages,
    first: opensWithTitle ? { header: NO_PLACES, footer: NO_PLACES } : null,
    rubric: signatories(rubric).map(({ person, name }) => ({ person, label: rubricInitials(name) })),
  };
}

const TITLE = 'Acta de la Cuarta Sesión Ordinaria del Secretariado Técnico Local';

export function acta(blocks: readonly ActaBlock[] = BLOCKS, more: Partial<ActaDocument> = {}): ActaDocument {
  return {
    title: TITLE,
    paper: paper({}, 0, more.title, blocks[0]?.kind === 'title'),
    author: 'Secretariado Técnico Local del Estado de México',
    language: 'es-MX',
    instant: '2020-11-03T19:00:00.000Z',
    blocks,
    problems: [],
    ...more,
  };
}

/** An acta whose title opens the document and whose agenda runs over several pages. */
export function longActa(): ActaDocument {
  return acta([
    { kind: 'title', runs: [run('ACTA DE LA CUARTA SESIÓN ORDINARIA DEL SECRETARIADO TÉCNICO LOCAL')] },
    paragraph('Se reunieron bajo el siguiente orden del día:', { keepNext: true }),
    list(Array.from({ length: 108 }, (_, index) => `${AGENDA[index % 6]?.slice(0, -1)} (${index + 1});`)),
    { kind: 'heading', level: 1, runs: [run('Acuerdos')] },
    agreement('STL/IV/1/2020', SPEECH),
    agreement('INFOEM-CT/ORD/2020/ACUERDO-145', 'Se toma nota.'),
    { kind: 'heading', level: 2, runs: [run('Anexos')] },
    list(['Primero;', 'Segundo.'], 'upperRoman'),
    list(['Tercero;', 'Cuarto.'], 'lowerLetter'),
    signatures(7, 3),
  ]);
}
