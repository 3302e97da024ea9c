/** What the texts say of sessions, dates, persons and offices. */
import { describe, expect, it } from 'vitest';
import { convened, floor, type Recorder, SHEET } from '#test/fixtures/session-builder.ts';
import {
  agreement,
  atTopic,
  convenedWith,
  faultless,
  findingsOf,
  of,
  rewrite,
  rules,
  saying,
  stl,
  told,
  toTheEnd,
  withSheet,
  write,
} from './auditing.ts';

const said = (text: string) => rules(saying(text));

describe('sessions named in the acta', () => {
  it('must be its own in title, opening, closing and legend', () => {
    const legend = (text: string) => faultless().record('18:00', rewrite('legend', text));
    const right =
      'Las presentes firmas corresponden a la Cuarta Sesión Ordinaria, de fecha tres de noviembre de dos mil veinte.';
    expect(findingsOf(legend(right))).toEqual([]);
    expect(told(legend(right.replace('Cuarta', 'Tercera')), 'sessionMismatch')).toEqual([
      'Dice “Tercera Sesión Ordinaria”, pero esta es la Cuarta Sesión Ordinaria. Corrija el texto o los datos de la sesión.',
    ]);
    const kind = of(legend(right.replace('Ordinaria', 'Extraordinaria')), 'sessionMismatch');
    expect(kind).toMatchObject([
      { severity: 'error', sentence: 'legend', data: { told: 'Cuarta Sesión Extraordinaria' } },
    ]);
    expect(told(legend(right.replace('tres', 'cuatro')), 'dateMismatch')[0]).toContain(
      'la fecha de la sesión es el 3 de noviembre de 2020',
    );
  });

  it('must be its own where the body has them written out in its phrases', () => {
    const body = stl();
    body.phrasebook.phrases.legend = [{ text: 'Esta hoja corresponde a la Primera Sesión Extraordinaria.' }];
    body.phrasebook.phrases.signatureTitle = [{ text: 'ACTA DE LA 3ª SESIÓN ORDINARIA' }];
    const found = of(faultless().record('18:00', { type: 'bodyRevised', body }), 'sessionMismatch');
    expect(found.map((finding) => finding.sentence).toSorted()).toEqual(['legend', 'signatureTitle']);
  });

  it('must be its own in the titles of items about this session', () => {
    const titled = (title: string) => convened(undefined, [{ id: 'i1', kind: 'rollCall', title }]);
    expect(rules(titled('Lista de asistencia de la 4ª Sesión Ordinaria de fecha 3 de noviembre de 2020'))).toEqual([
      'notOpened',
    ]);
    expect(rules(titled('Lista de asistencia de la 3ª Sesión Ordinaria'))).toContain('sessionMismatch');
    expect(rules(titled('Lista de asistencia de la sesión de fecha 4 de noviembre de 2020'))).toContain('dateMismatch');
    expect(rules(titled('Lista de asistencia y lectura del acta de la Tercera Sesión Solemne'))).not.toContain(
      'sessionMismatch',
    );
  });

  it('in what was said: “this session” is its own, and one unknown is worth a look', () => {
    expect(said('en la presente Sesión Extraordinaria se trató el asunto.')).toEqual(['sessionMismatch']);
    expect(said('esta Quinta Sesión Ordinaria es la última.')).toEqual(['sessionMismatch']);
    expect(said('se acordó en la Segunda Sesión Ordinaria, de fecha 3 de noviembre de 2020.')).toEqual([
      'sessionMismatch',
    ]);
    expect(said('conviene retomarlo de la Segunda Sesión Extraordinaria.')).toEqual(['sessionOther']);
    expect(said('la IX Sesión Ordinaria lo resolvió.')).toEqual(['sessionOther']);
    expect(said('se dé por concluida la Sesión Extraordinaria.')).toEqual(['sessionOther']);
  });

  it.each([
    'en esta Cuarta Sesión Ordinaria se trata lo mismo.',
    'la 4.ª sesión ordinaria y la cuarta sesión ordinaria son ésta.',
    'pide que se convoque a una sesión extraordinaria cuanto antes.',
    'podrá verse en la próxima Sesión Ordinaria, o en la siguiente Quinta Sesión Ordinaria.',
    'en la sesión anterior realizó la propuesta, y en una segunda sesión de trabajo se estudió.',
    'se aprobó en la Segunda Sesión Ordinaria, celebrada el 9 de marzo de 2020.',
    'se aprobó en la Primera Sesión Ordinaria de 2019.',
    'habrá un calendario de sesiones ordinarias y extraordinarias.',
  ])('does not cry wolf over “%s”', (text) => {
    expect(findingsOf(saying(text))).toEqual([]);
  });

  it('may be that of the earlier acta', () => {
    const item = {
      id: 'i3',
      kind: 'previousActa',
      title: 'Aprobación del acta',
      previousActa: { kind: 'ordinaria', number: 3, date: '2020-06-08' },
    } as const;
    const recorder = atTopic(convenedWith(item)).record(
      '13:12',
      write('b1', 'en la Tercera Sesión Ordinaria ya se dijo.'),
    );
    expect(rules(recorder)).not.toContain('sessionOther');
  });

  it('in the agreement on the agenda: it is the agenda of this one', () => {
    const approved = (text: string) =>
      atTopic().record('18:00', { type: 'agreementAmended', agreement: 'a1', folio: 'STL/IV/1/2020', text });
    expect(rules(approved('Se aprueba el orden del día de la Tercera Sesión Ordinaria.'))).toContain('sessionMismatch');
    expect(rules(approved('Se aprueba el orden del día de la Cuarta Sesión Ordinaria.'))).toEqual(['notClosed']);
  });

  it('change with the sheet', () => {
    const text = 'Esta hoja corresponde a la Cuarta Sesión Ordinaria, de fecha tres de noviembre de dos mil veinte.';
    const renumbered = withSheet(faultless().record('17:00', rewrite('legend', text)), { number: 5 });
    expect(rules(renumbered)).toContain('sessionMismatch');
  });
});

describe('dates', () => {
  it.each([
    ['se entregará el 31 de febrero de 2021.', '31 de febrero de 2021'],
    ['se entregará el treinta y uno de junio.', 'treinta y uno de junio'],
    ['vence el veintinueve de febrero de dos mil veintiuno.', 'veintinueve de febrero de dos mil veintiuno'],
    ['firmado el 31/04/2020.', '31/04/2020'],
  ])('that do not exist fail: “%s”', (text, date) => {
    expect(of(saying(text), 'dateImpossible')).toMatchObject([{ severity: 'error', data: { told: date } }]);
  });

  it('fall on the weekday told', () => {
    expect(told(saying('se reunieron el lunes 3 de noviembre de 2020.'), 'weekdayMismatch')).toEqual([
      'Dice “lunes 3 de noviembre de 2020”, pero ese día fue martes. Corrija el día o la fecha.',
    ]);
    expect(said('se reunieron el miércoles, tres de noviembre de dos mil veinte.')).toEqual(['weekdayMismatch']);
    expect(of(saying('se verán el lunes 16 de diciembre.'), 'weekdayMismatch')).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  it.each([
    'el martes 3 de noviembre de 2020 y el martes, tres de noviembre de dos mil veinte.',
    'el 29 de febrero de 2020, el primero de enero y el 1.º de mayo de 2021.',
    'se verán el miércoles 16 de diciembre.',
    'la avenida 16 de Septiembre, el artículo 45 y la agenda 2030, en el punto 16.',
    'el oficio INE/31/02/2020 y la versión 31-02-2020-b.',
    'de lunes a viernes, a partir de marzo.',
  ])('does not cry wolf over “%s”', (text) => {
    expect(findingsOf(saying(text))).toEqual([]);
  });
});

describe('persons and offices', () => {
  it.each([
    ['le da la razón a Daniel Rosenberg Cervantes Pérez.', 'Daniel Rosenberg Cervantes Pérez'],
    ['coincide con Rosenberg Cervantes.', 'Rosenberg Cervantes'],
    ['coincide con la Comisionada Martinez Sanchez.', 'Martinez Sanchez'],
    ['coincide con la Comisionada Martinez.', 'Martinez'],
    ['agradece a Luis Gustavo Parra Noreiga su exposición.', 'Luis Gustavo Parra Noreiga'],
    ['agradece a ZULEMA MARTINEZ SÁNCHEZ.', 'ZULEMA MARTINEZ SÁNCHEZ'],
    ['agradece a Javier Vargas Zempoaltecátl.', 'Javier Vargas Zempoaltecátl'],
  ])('spelled another way are told: “%s”', (text, name) => {
    expect(of(saying(text), 'nameSpelled')).toMatchObject([{ severity: 'warning', data: { told: name } }]);
  });

  it.each([
    ['lo dijo la Comisionada Presidenta del Infoen.', 'Comisionada Presidenta del Infoen'],
    ['lo pidió el Representante de la Socidad Civil.', 'Representante de la Socidad Civil'],
    ['lo pidió la Representante del Organo Garante.', 'Representante del Organo Garante'],
    ['el Secretariado Tecnico Local lo verá.', 'Secretariado Tecnico Local'],
  ])('offices and the body too: “%s”', (text, office) => {
    expect(of(saying(text), 'officeSpelled')).toMatchObject([{ severity: 'warning', data: { told: office } }]);
  });

  it.each([
    'Zulema Martínez Sánchez, Rosemberg Cervantes, la Comisionada Martínez y Daniel lo dijeron.',
    'los Comisionados del Infoem y las Representantes de la Sociedad Civil.',
    'se invitó a Marcela Martínez Sánches y a José Guadalupe Posada.',
    'se invitó a Daniela Cervantes Peralta y a Luisa Gustavo.',
    'vive en la calle Hernandez Galicia, junto a la luna y los vargas.',
    'el Luna Fernández de quien se habló no es de aquí.',
    'el Secretario Técnico Local y la Presidenta.',
    'Javier. Vargos es otra cosa.',
  ])('does not cry wolf over “%s”', (text) => {
    expect(findingsOf(saying(text))).toEqual([]);
  });

  it('recorded twice under two spellings are told', () => {
    const person = {
      ...stl().members[2],
      id: 'drc2',
      name: 'Daniel Rosenberg Cervantes Pérez',
      standing: 'guest',
      voice: 'voice',
    };
    const twice = atTopic().record('13:20', { type: 'guestAdmitted', person: person as never });
    expect(told(twice, 'personTwice')[0]).toContain('parecen la misma persona');
    expect(rules(atTopic())).not.toContain('personTwice');
  });
});

describe('what was left to fill in', () => {
  it('in a text is told with the words around it', () => {
    expect(told(saying('se entregará el ____ de noviembre.'), 'blankInText')).toEqual([
      'Quedó un espacio por llenar en el texto: “se entregará el ____ de noviembre.”. Complételo.',
    ]);
    expect(said('mediante el oficio XXXX se solicitó.')).toEqual(['blankInText']);
    expect(said('en el siglo XX y en la XXX Legislatura.')).toEqual([]);
  });

  it('or was said twice, by the lead-in and by the text, is told', () => {
    const lead = { connector: 'En uso de la voz,', form: 'nombre-cargo', verb: 'señaló que' };
    const saidWith = (text: string) =>
      atTopic()
        .record('13:12', { type: 'floorGiven', block: 'b2', person: 'zms', lead })
        .record('13:12', { type: 'textWritten', block: 'b2', text });
    expect(told(saidWith('que se anexe el mecanismo.'), 'wordRepeated')).toEqual([
      expect.stringContaining('señaló que que se anexe el mecanismo.'),
    ]);
    expect(of(saidWith('Que se anexe.'), 'wordRepeated')).toMatchObject([
      { severity: 'warning', source: { kind: 'block', id: 'b2' } },
    ]);
    expect(of(saidWith('se anexe el mecanismo que se dijo.'), 'wordRepeated')).toEqual([]);
    expect(of(saidWith('“que se anexe”, dijo.'), 'wordRepeated')).toEqual([]);
  });

  it('in a paragraph without text is told with who was speaking', () => {
    const empty = atTopic().record('13:12', floor('b2', 'zms'));
    expect(told(empty, 'emptyBlock')).toEqual([
      'Hay un párrafo sin texto de Zulema Martínez Sánchez en “Presentación del programa anual”. Escríbalo o quítelo.',
    ]);
  });

  it('as notes to be written up, and doubts to be settled, is told until it is done', () => {
    const marked = atTopic()
      .record('13:12', { type: 'noteMarked', block: 'b1', note: true })
      .record('13:12', { type: 'doubtMarked', doubt: 'd1', block: 'b1', note: '¿dijo 2021?' });
    expect(told(marked, 'noteUnwritten')).toEqual([
      'Sigue como nota lo dicho por Daniel Rosemberg Cervantes Pérez: “el programa anual atiende lo pedido.”. Redáctelo, y quítele la marca de nota.',
    ]);
    expect(of(marked, 'doubtUnsettled')).toMatchObject([{ severity: 'warning', source: { kind: 'block', id: 'b1' } }]);
    const done = marked
      .record('13:13', { type: 'noteMarked', block: 'b1', note: false })
      .record('13:13', { type: 'doubtSettled', doubt: 'd1' });
    expect(rules(done)).toEqual(['notClosed']);
  });

  it('in a generated sentence is told once, by the sentence', () => {
    const body = stl();
    body.phrasebook.phrases.closing = [
      { text: 'Se cerró a las {{ sesion.clausura | hora }}, {{ convocante.tratamiento }}.' },
    ];
    for (const member of body.members) if (member.id === 'rfd') delete member.treatment;
    const recorder: Recorder = toTheEnd(
      atTopic(convened(body)).record('13:30', agreement('a2', 'STL/IV/2/2020', 'Por consenso se aprueba.')),
    );
    expect(of(recorder, 'missingDatum')).toMatchObject([{ severity: 'error', sentence: 'closing' }]);
  });

  it('in a phrase that cannot be written is told with its mistake, and not as a blank too', () => {
    const body = stl();
    body.phrasebook.phrases.closing = [{ text: 'Se cerró a las {{ sesion.clausura | horario }} horas.' }];
    const recorder = faultless().record('18:00', { type: 'bodyRevised', body });
    expect(told(recorder, 'template')[0]).toContain('horario');
    expect(rules(recorder)).not.toContain('missingDatum');
  });
});

describe('sentences she wrote herself', () => {
  const OPENING = (hour: string, oficio: string) =>
    `En el Estado de México, siendo las ${hour} del día tres de noviembre de dos mil veinte, se reunieron para celebrar su Cuarta Sesión Ordinaria, convocada mediante el oficio ${oficio}.`;
  const opened = (hour: string, oficio: string) =>
    faultless().record('18:00', rewrite('opening', OPENING(hour, oficio)));

  it('tell the hour, the date and the oficio that were recorded', () => {
    expect(findingsOf(opened('trece horas', 'STL/004/2020'))).toEqual([]);
    expect(told(opened('trece horas', 'STL/003/2020'), 'rewrittenFacts')).toEqual([
      'La frase que usted escribió dice “STL/003/2020”, pero lo registrado es “STL/004/2020”. Corrija la frase, o restáurela.',
    ]);
    expect(of(opened('doce horas con treinta minutos', 'STL/004/2020'), 'rewrittenFacts')).toMatchObject([
      {
        severity: 'warning',
        sentence: 'opening',
        data: { told: 'doce horas con treinta minutos', expected: 'trece horas' },
      },
    ]);
  });

  it('that she left out are told too where what is beneath them changed', () => {
    const key = 'item:i3:open';
    const out = faultless().record('18:00', rewrite(key, ''));
    expect(of(out, 'rewrittenStale')).toEqual([]);
    const changed = out.record('18:01', { type: 'itemDetailed', item: 'i3', presenter: 'lgpn', previousActa: null });
    expect(of(changed, 'rewrittenStale')).toMatchObject([{ sentence: key }]);
  });

  it('that equal the generated one are fine', () => {
    const document = faultless();
    const closing =
      'Para el desahogo del quinto punto del orden del día se procedió a la clausura de la sesión, por lo que, una vez desahogados los puntos del orden del día, siendo las catorce horas del tres de noviembre de dos mil veinte, se dio por concluida la Cuarta Sesión Ordinaria, firmando al margen y al calce de la presente acta quienes en ella intervinieron.';
    expect(findingsOf(document.record('18:00', rewrite('closing', closing)))).toEqual([]);
  });

  it('are told where what is beneath them changed afterwards, and not before', () => {
    const key = 'item:i3:open';
    const rewritten = faultless().record('18:00', rewrite(key, 'Se pasó al programa anual.'));
    expect(rules(rewritten)).toEqual([]);
    const renamed = rewritten.record('18:01', { type: 'sheetAmended', sheet: { ...SHEET, place: 'Toluca' } });
    expect(rules(renamed)).toEqual([]);
    const detailed = rewritten.record('18:01', {
      type: 'itemDetailed',
      item: 'i3',
      presenter: 'lgpn',
      previousActa: null,
    });
    expect(told(detailed, 'rewrittenStale')[0]).toContain('Luis Gustavo Parra Noriega presentar el planteamiento');
    // Both versions are told: the one that stood when she wrote hers, and the one of now.
    expect(told(detailed, 'rewrittenStale')[0]).toContain('sometió el asunto a la consideración de los presentes');
    const kept = detailed.record('18:02', rewrite(key, 'Se pasó al programa anual.'));
    expect(rules(kept)).toEqual([]);
    const again = detailed.record('18:02', rewrite(key, 'Se pasó al programa anual, que presenta el Comisionado.'));
    expect(rules(again)).toEqual([]);
    expect(rules(detailed.record('18:02', { type: 'sentenceRestored', key }))).toEqual([]);
  });
});
