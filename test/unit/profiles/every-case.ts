/** Sessions in which everything happens that a phrase can speak of, for any body: to hold its phrasebook against. */
import type { Body } from '#shared/body/body.ts';
import type { ItemDraft, Sense, Sheet } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { convened, type Recorder, SHEET } from '#test/fixtures/session-builder.ts';

const ACTA = { kind: 'ordinaria', number: 3, date: '2020-06-01' };

function agenda(body: Body): ItemDraft[] {
  const other = body.members.find((member) => member.id !== body.convenerId)?.id ?? body.convenerId;
  return [
    { id: 'lista', kind: 'rollCall', title: 'Lista de asistencia' },
    { id: 'orden', kind: 'agenda', title: 'Orden del día' },
    { id: 'acta', kind: 'previousActa', title: 'Acta de la sesión anterior', previousActa: ACTA },
    { id: 'solo', kind: 'topic', title: 'Informe anual' },
    { id: 'preside', kind: 'topic', title: 'Análisis del presupuesto', presenter: body.convenerId },
    { id: 'expone', kind: 'topic', title: 'Presentación del programa.', presenter: other },
    { id: 'inciso', kind: 'topic', title: 'Metas del programa', parent: 'expone' },
    { id: 'otro', kind: 'information', title: 'Indicadores.', parent: 'expone', presenter: other },
    { id: 'informa', kind: 'information', title: 'Seguimiento de acuerdos', presenter: other },
    { id: 'informe', kind: 'information', title: 'Cuenta de la correspondencia' },
    { id: 'generales', kind: 'otherBusiness', title: 'Asuntos generales' },
    { id: 'clausura', kind: 'closing', title: 'Clausura' },
  ];
}

const CONVOCATIONS: Sheet['convocation'][] = [
  {},
  { date: '2020-10-01' },
  { oficio: 'OF/1/2020' },
  { oficio: 'OF/1/2020', date: '2020-10-26' },
];

/** Every session to try a body's phrasebook with. */
export function everyCase(profile: Body): Session[] {
  const body = { ...profile, castingVoteId: profile.castingVoteId ?? profile.convenerId };
  return [
    ...CONVOCATIONS.map((convocation) => whole(body, convocation)),
    rollCalls(body),
    changes(body),
    movements(body),
    ...[1, 2].map((absent) => signings(body, absent)),
    substitutes(body),
    ...[0, 1, 2].flatMap((present) => [notHeld(body, present, false), notHeld(body, present, true)]),
    together(body),
    annexes(body, 1),
    annexes(body, 5),
    votes(body),
  ].map((recorder) => recorder.log.session);
}

/** Everyone signs in a group of each kind; some refuse or are unable, with a reason and without, and some were absent. */
function signings(profile: Body, absent: number): Recorder {
  const [first] = profile.members;
  if (!first) throw new Error('the profile has members');
  const added = [
    'Irma Salas Ortiz',
    'Hilario Ibarra Luna',
    'Ana Ruiz Gil',
    'Raúl Paz Sosa',
    'Eva Mora',
    'Ignacio Reyes',
    'Inés Gil',
    'Luis Ara',
  ];
  const extra = added.map((name, index) => ({
    ...first,
    id: `x${index}`,
    name,
    gender: index % 2 === 0 ? ('f' as const) : ('m' as const),
    standing: 'member' as const,
    signs: true,
  }));
  const body: Body = {
    ...profile,
    members: [...extra, ...profile.members.map((member) => ({ ...member, signs: true }))],
    signing: {
      presiderFirst: true,
      absentTold: true,
      witnesses: ['x2', 'x6'],
      prepared: ['x3', 'x7'],
      reviewed: ['x4'],
    },
  };
  return convened(body, agenda(body))
    .record('01:00', { type: 'opened' }, { type: 'itemOpened', item: 'lista' })
    .record('01:01', { type: 'rollCalled', attendance: called(body, absent) })
    .record('01:02', { type: 'closed' })
    .record('09:00', { type: 'signatureWithheld', person: 'x5', cause: 'refused' })
    .record('09:00', { type: 'signatureWithheld', person: 'x3', cause: 'refused', reason: 'No coincide con el acta.' })
    .record('09:00', { type: 'signatureWithheld', person: 'x2', cause: 'unable', reason: 'Por enfermedad.' })
    .record('09:00', { type: 'signatureWithheld', person: body.convenerId, cause: 'unable' })
    .record('09:01', { type: 'signatureExpected', person: body.convenerId });
}

const called = (body: Body, absent = 0, excused = 0) =>
  body.members.map((member, index) =>
    index < absent
      ? { person: member.id, present: false, justified: index < excused }
      : { person: member.id, present: true },
  );

function opened(body: Body, items = agenda(body)): Recorder {
  return convened(body, items)
    .record('01:00', { type: 'opened' }, { type: 'itemOpened', item: 'lista' })
    .record('01:01', { type: 'rollCalled', attendance: called(body) });
}

/** A session from its opening at one in the morning to its closing, through every kind of item. */
function whole(body: Body, convocation: Sheet['convocation']): Recorder {
  let recorder = opened(body).record('01:02', { type: 'sheetAmended', sheet: { ...SHEET, convocation } });
  for (const { id } of agenda(body)) {
    // Before the end each topic is taken up again, so that its return is told too.
    for (const again of id === 'clausura' ? ['solo', 'preside', 'expone', 'informa'] : []) {
      recorder = recorder
        .record('01:06', { type: 'itemOpened', item: again })
        .record('01:06', { type: 'subjectOpened', subject: `s-${again}`, item: again, title: 'Otro aspecto' });
    }
    recorder = recorder.record('01:06', { type: 'itemOpened', item: id });
    if (id === 'clausura') break;
    if (id === 'generales') {
      recorder = recorder
        .record('01:04', {
          type: 'subjectOpened',
          subject: 's1',
          item: id,
          title: 'Sede.',
          proposedBy: body.convenerId,
        })
        .record('01:04', { type: 'subjectOpened', subject: 's2', item: id, title: 'Calendario' });
    }
    const lead = { connector: '', form: body.phrasebook.lead.forms[0]?.id ?? 'none', verb: 'señaló que' };
    recorder = recorder
      .record('01:05', { type: 'floorGiven', block: `b-${id}`, person: body.convenerId, lead })
      .record('01:05', { type: 'textWritten', block: `b-${id}`, text: 'no hay observaciones.' });
  }
  return recorder.record('01:59', { type: 'closed' });
}

/** From everyone present to nobody, the absent excused or not; and once before any item was opened. */
function rollCalls(body: Body): Recorder {
  let recorder = convened(body, agenda(body))
    .record('01:00', { type: 'opened' })
    .record('01:01', { type: 'rollCalled', attendance: called(body) })
    .record('01:02', { type: 'itemOpened', item: 'lista' });
  for (let absent = 0; absent <= body.members.length; absent += 1) {
    for (let excused = 0; excused <= absent; excused += 1) {
      recorder = recorder.record('01:02', { type: 'rollCalled', attendance: called(body, absent, excused) });
    }
  }
  // Without an item for its closing.
  return recorder.record('01:03', { type: 'itemWithdrawn', item: 'clausura' }).record('13:01', { type: 'closed' });
}

/** Each change of the agenda, asked by a person, by a document, by both, for a reason or for none. */
function changes(body: Body): Recorder {
  let recorder = opened(body).record('01:05', { type: 'itemOpened', item: 'orden' });
  const guest = body.members.at(-1)?.id ?? body.convenerId;
  const documents = [
    undefined,
    { folio: 'OF/9' },
    { folio: 'OF/9', addressee: 'el Comité' },
    { folio: 'OF/9', addressee: 'al Comité', signedBy: 'la Directora' },
    { folio: 'OF/9', signedBy: 'el Director' },
  ];
  let count = 0;
  for (const requestedBy of [undefined, body.convenerId, guest]) {
    for (const document of documents) {
      for (const reason of [undefined, 'Por falta de información.']) {
        count += 1;
        const asked = {
          ...(requestedBy ? { requestedBy } : {}),
          ...(document ? { document } : {}),
          ...(reason ? { reason } : {}),
        };
        const added: ItemDraft = { id: `nuevo-${count}`, kind: 'topic', title: 'Informe de avances.' };
        recorder = recorder
          .record('01:06', { type: 'itemAdded', item: added, position: 4, ...asked })
          .record('01:06', { type: 'itemRenamed', item: added.id, title: `Avances ${count}`, ...asked })
          .record('01:06', { type: 'itemMoved', item: added.id, position: 5, ...asked });
        const under: ItemDraft = { id: `inciso-${count}`, kind: 'topic', title: 'Indicadores.', parent: added.id };
        recorder = recorder
          .record('01:06', { type: 'itemAdded', item: under, position: 1, ...asked })
          .record('01:06', { type: 'itemRenamed', item: under.id, title: `Indicadores ${count}`, ...asked })
          .record('01:06', { type: 'itemMoved', item: under.id, position: 2, parent: 'expone', ...asked })
          .record('01:06', { type: 'itemsJoined', items: [under.id, 'preside', 'solo'], what: 'vote', ...asked })
          .record('01:06', { type: 'itemsParted', item: 'solo', ...asked })
          .record('01:06', { type: 'itemsJoined', items: ['preside', 'solo', 'informa'], what: 'discussion', ...asked })
          .record('01:06', { type: 'itemsParted', item: 'solo', ...asked })
          .record('01:06', { type: 'itemDeferred', item: 'solo', to: 'later', ...asked })
          .record('01:06', { type: 'itemDeferred', item: under.id, to: 'session', ...asked })
          .record('01:06', { type: 'itemDeferred', item: added.id, to: 'later', ...asked });
        if (count > 1) recorder = recorder.record('01:06', { type: 'itemWithdrawn', item: added.id, ...asked });
      }
    }
  }
  return approve(recorder, 'v1').record('01:09', { type: 'closed' });
}

/** Items that are discussed as one and voted as one, of every kind and under others; then taken up again each by itself. */
function together(body: Body): Recorder {
  const asked = { requestedBy: body.convenerId };
  let recorder = opened(body).record('01:05', { type: 'itemOpened', item: 'orden' });
  for (const items of [
    ['acta', 'solo'],
    ['preside', 'inciso', 'otro'],
    ['informa', 'informe'],
  ]) {
    const [first = ''] = items;
    recorder = recorder
      .record('01:06', { type: 'itemsJoined', items, what: 'discussion', ...asked })
      .record('01:07', { type: 'itemOpened', item: first });
    recorder = approve(recorder, `v-${first}`)
      .record('01:08', { type: 'agreementRecorded', agreement: `a-${first}`, folio: `F/${first}`, text: 'Se acuerda.' })
      .record('01:08', { type: 'subjectOpened', subject: `s-${first}`, item: first, title: 'Otro aspecto' })
      .record('01:08', { type: 'itemEnded', item: first })
      .record('01:08', { type: 'itemsParted', item: first });
  }
  return recorder
    .record('01:08', { type: 'itemOpened', item: 'otro' })
    .record('01:08', { type: 'subjectOpened', subject: 's-otro', item: 'otro', title: 'Otro aspecto' })
    .record('01:09', { type: 'closed' });
}

/** One by one everyone leaves or is disconnected, and comes back; the chair changes hands; then a recess. */
function movements(body: Body): Recorder {
  let recorder = opened(body).record('01:05', { type: 'itemOpened', item: 'solo' });
  for (const [index, { id: person }] of body.members.entries()) {
    const reason = index % 2 === 0 ? { reason: 'Por motivos de salud.' } : {};
    recorder = recorder.record(clock(index + 6), { type: 'left', person, ...reason });
  }
  for (const [index, { id: person }] of body.members.entries()) {
    recorder = recorder.record(clock(index + 30), { type: 'arrived', person });
  }
  for (const [index, { id: person }] of body.members.entries()) {
    const reason = index % 2 === 0 ? { reason: 'Por una falla de su equipo.' } : {};
    recorder = recorder.record('01:45', { type: 'left', person, how: 'disconnected', ...reason });
  }
  for (const { id: person } of body.members) recorder = recorder.record('01:46', { type: 'arrived', person });
  // Each of the others takes the chair from whoever is there, and from whoever has gone; the convener takes it back.
  for (const { id: person } of body.members.filter(({ id }) => id !== body.convenerId)) {
    recorder = recorder
      .record('01:47', { type: 'chairTaken', person })
      .record('01:47', { type: 'left', person })
      .record('01:47', { type: 'chairTaken', person: body.convenerId })
      .record('01:47', { type: 'arrived', person });
  }
  return recorder
    .record('01:50', { type: 'recessed', reason: 'Para consultar el expediente.' })
    .record('01:51', { type: 'resumed' })
    .record('01:52', { type: 'recessed' })
    .record('13:10', { type: 'resumed' })
    .record('13:11', { type: 'closed' });
}

/** Each member is substituted in turn and comes back; some take part in the room, and the session is in second call. */
function substitutes(profile: Body): Recorder {
  const body: Body = { ...profile, secondCall: { minutes: 30, quorum: { rule: 'any' } } };
  const members = body.members.filter(({ standing }) => standing === 'member');
  let recorder = convened(body, agenda(body))
    .record('01:00', { type: 'opened' }, { type: 'itemOpened', item: 'lista' })
    .record('01:01', { type: 'secondCalled' });
  for (const [index, { id: member }] of members.entries()) {
    const gender = index % 2 === 0 ? ('f' as const) : ('m' as const);
    const person = {
      id: `suplente-${index}`,
      name: `Inés Ruiz ${'ABCDEFGHIJ'[index]}`,
      gender,
      office: { full: 'Dirección de Área' },
    };
    const accreditation =
      index === 0 ? {} : { accreditation: { document: 'OF/9', ...(index > 1 && { date: '2020-11-02' }) } };
    recorder = recorder.record('01:02', { type: 'substituteAdmitted', person, member, ...accreditation });
  }
  recorder = recorder.record('01:03', {
    type: 'rollCalled',
    attendance: members.map((_, index) => ({
      person: `suplente-${index}`,
      present: true,
      mode: index % 2 === 0 ? ('room' as const) : ('remote' as const),
    })),
  });
  for (const { id: person } of members) recorder = recorder.record('13:04', { type: 'relieved', person });
  for (const index of members.keys())
    recorder = recorder.record('13:05', { type: 'relieved', person: `suplente-${index}` });
  const ballots = members.flatMap(({ voice }, index) =>
    voice === 'vote' ? [{ person: `suplente-${index}`, sense: 'for' as const }] : [],
  );
  return recorder
    .record('13:06', { type: 'itemOpened', item: 'solo' })
    .record('13:06', { type: 'voteTaken', vote: 'v1', mode: 'nominal', ballots })
    .record('13:07', { type: 'closed' });
}

/** So many annexes: of the session, of an item, of what is under one, of an agreement, of an item that was withdrawn. */
function annexes(body: Body, count: number): Recorder {
  const file = { asset: 'ab'.repeat(32), name: 'programa anual.pdf', size: 1_000 };
  const all = [
    { title: 'Programa anual.', file },
    { title: 'Informe', about: { item: 'informa' } },
    { title: 'Metas', about: { item: 'inciso' }, file },
    { title: 'Dictamen', about: { agreement: 'a-solo' }, file },
    { title: 'Oficio', about: { item: 'solo' }, label: 'Anexo fotográfico' },
  ];
  const guest = { name: 'Hilda Ibarra', gender: 'f', office: { full: 'Asesora' }, standing: 'guest' } as const;
  const start = opened(body)
    .record('01:02', { type: 'guestAdmitted', person: { ...guest, id: 'hilda', voice: 'voice', signs: false } })
    .record('01:03', { type: 'arrived', person: 'hilda', mode: 'room' })
    .record('01:05', { type: 'itemOpened', item: 'solo' })
    .record('01:06', { type: 'agreementRecorded', agreement: 'a-solo', folio: 'F/1', text: 'Se acuerda.' })
    .record('01:07', { type: 'itemOpened', item: 'preside' })
    .record('01:08', { type: 'itemWithdrawn', item: 'informa' });
  return all
    .slice(0, count)
    .reduce((so, annex, index) => so.record('01:09', { type: 'annexed', annex: `x${index}`, ...annex }), start);
}

/** A session that is not held, with so many members present, convened again or not. */
function notHeld(body: Body, present: number, again: boolean): Recorder {
  const quorum = { rule: 'count' as const, count: body.members.length };
  return convened({ ...body, quorum }, agenda(body))
    .record('01:00', { type: 'opened' }, { type: 'itemOpened', item: 'lista' })
    .record('01:30', { type: 'rollCalled', attendance: called(body, body.members.length - present) })
    .record('01:31', {
      type: 'notHeld',
      ...(again && { reason: 'Falló el servicio de internet.', reconvened: { date: '2020-11-05', time: '10:00' } }),
    });
}

const clock = (minute: number) => `01:${String(minute).padStart(2, '0')}`;

/**
 * Every outcome that a vote of the body can have, of the item itself and of something else: by show of hands, by name
 * and in secret, with the casting vote, with some who do not vote and some excused; and agreements after them.
 */
function votes(body: Body): Recorder {
  const voters = body.members.filter((member) => member.voice === 'vote').map((member) => member.id);
  let recorder = opened(body);
  let count = 0;
  for (const item of ['orden', 'acta', 'solo']) {
    recorder = recorder.record('01:05', { type: 'itemOpened', item });
    for (let inFavour = 0; inFavour <= voters.length; inFavour += 1) {
      for (let against = 0; inFavour + against <= voters.length; against += 1) {
        const sense = (index: number): Sense =>
          index < inFavour ? 'for' : index < inFavour + against ? 'against' : 'abstain';
        const ballots = voters.map((person, index) => ({ person, sense: sense(index) }));
        count += 1;
        const abstain = voters.length - inFavour - against;
        const secret = { for: inFavour, against, abstain, none: 0 };
        const unmoved = ballots.map((ballot) =>
          ballot.sense === 'abstain' ? { ...ballot, sense: 'none' as const } : ballot,
        );
        const excused = ballots.map((ballot) =>
          ballot.sense === 'abstain' ? { ...ballot, sense: 'excused' as const } : ballot,
        );
        recorder = recorder
          .record('01:06', { type: 'voteTaken', vote: `v${count}`, ballots })
          .record('01:06', { type: 'voteTaken', vote: `q${count}`, question: 'Que se aplace.', ballots })
          .record('01:06', { type: 'voteTaken', vote: `n${count}`, mode: 'nominal', ballots })
          .record('01:06', { type: 'voteTaken', vote: `u${count}`, mode: 'nominal', ballots: unmoved })
          .record('01:06', { type: 'voteTaken', vote: `o${count}`, ballots: unmoved })
          .record('01:06', { type: 'voteTaken', vote: `x${count}`, ballots: excused })
          .record('01:06', { type: 'voteTaken', vote: `s${count}`, mode: 'secret', ballots: [], secret });
        if (inFavour === against) {
          recorder = recorder
            .record('01:06', { type: 'voteTaken', vote: `f${count}`, ballots, casting: 'for' })
            .record('01:06', { type: 'voteTaken', vote: `g${count}`, mode: 'nominal', ballots, casting: 'against' });
        }
      }
    }
    recorder = agreements(particularVotes(recorder, `v${count}`), item, `v${count}`);
  }
  return recorder;
}

/** Particular votes on a vote, as many as voters allow: announced, with a text, by a document, by both. */
function particularVotes(recorder: Recorder, vote: string): Recorder {
  const told = [
    {},
    { text: 'La cuota debió ser menor.' },
    { document: 'el anexo 2.' },
    { text: 'La cuota debió ser menor.', document: 'el oficio OF/9' },
  ];
  const voters = recorder.log.body.members.filter((member) => member.voice === 'vote');
  return told.slice(0, voters.length).reduce((so, what, index) => {
    const person = voters[index]?.id ?? '';
    const particular = `${vote}-${index}`;
    return so.record('01:07', { type: 'particularVoteRecorded', particular, vote, person, ...what });
  }, recorder);
}

/** Agreements by consensus and from a vote: with nobody to answer for them, one, many, and by a date, in words or never. */
function agreements(start: Recorder, item: string, vote: string): Recorder {
  const persons = start.log.body.members.map((member) => member.id);
  const responsible = [
    undefined,
    { persons: persons.slice(0, 1) },
    { persons },
    { persons: [], other: 'La Secretaría Técnica.' },
    { persons: [], other: 'las áreas técnicas' },
    { persons: persons.slice(0, 1), other: 'el área jurídica' },
  ];
  const due = [undefined, { date: '2020-12-01' }, { words: 'En la próxima sesión.' }];
  let recorder = start;
  let count = 0;
  for (const who of responsible) {
    for (const when of due) {
      for (const from of [undefined, vote]) {
        count += 1;
        recorder = recorder.record('01:07', {
          type: 'agreementRecorded',
          agreement: `a-${item}-${count}`,
          folio: `F/${item}/${count}`,
          text: 'Se acuerda.',
          ...(from && { vote: from }),
          ...(who && { responsible: who }),
          ...(when && { due: when }),
        });
      }
    }
  }
  return recorder;
}

function approve(recorder: Recorder, vote: string): Recorder {
  const ballots = recorder.log.body.members
    .filter((member) => member.voice === 'vote')
    .map((member) => ({ person: member.id, sense: 'for' as const }));
  return recorder.record('01:08', { type: 'voteTaken', vote, ballots });
}
