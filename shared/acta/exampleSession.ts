/** A small session of any body in which everything happens that a phrase can speak of, to show how it reads. */
import type { Body } from '../body/body.ts';
import { TimeZoneSchema } from '../body/text.ts';
import type { Entry, EventFact, ItemDraft, Sense } from '../session/facts.ts';
import { foldLog } from '../session/log.ts';
import type { Session } from '../session/session.ts';
import { instantOf } from '../spanish/time.ts';
import { exampleWords } from './exampleWords.ts';

const text = exampleWords;

/**
 * The session: opened, called, its agenda changed and approved, debated, voted in every way, closed. Everyone in it is
 * of the body; where the body lacks something that a phrase tells of, the convener stands in.
 * @param date its day, `YYYY-MM-DD`
 */
export function exampleSession(body: Body, date: string): Session {
  return sessionOf(body, date, factsOf);
}

/** A session of the body that is not held for want of quorum, and is convened again. */
export function exampleNotHeld(body: Body, date: string): Session {
  return sessionOf(body, date, notHeldFactsOf);
}

type Facts = [clock: string, fact: EventFact][];

function sessionOf(body: Body, date: string, facts: (body: Body, date: string, timeZone: string) => Facts): Session {
  const zone = TimeZoneSchema.safeParse(body.timeZone).success ? body.timeZone : 'UTC';
  const held = {
    ...body,
    castingVoteId: body.castingVoteId ?? body.convenerId,
    secretaryId: body.secretaryId ?? body.convenerId,
    quorum: { rule: 'majority' as const },
    secondCall: body.secondCall ?? { minutes: 30, quorum: { rule: 'any' as const } },
    // Somebody must count for a quorum to be lost.
    members: body.members.some(counts) ? body.members : body.members.map((member) => ({ ...member, standing })),
  };
  const entries = facts(held, date, zone).map(([clock, fact], index): Entry => {
    const at = instantOf(`${date}T${clock}:00`, zone);
    const id = `e${index + 1}`;
    return { seq: index + 1, id, act: id, at, recordedAt: at, fact };
  });
  return foldLog(held, entries);
}

const standing = 'member' as const;
const counts = (member: Body['members'][number]) => member.standing === standing;

function notHeldFactsOf(body: Body, date: string, timeZone: string): Facts {
  const attendance = body.members.map(({ id }) => ({ person: id, present: id === body.convenerId }));
  return [
    ['09:30', convening(body, date, timeZone, [])],
    ['10:05', { type: 'opened' }],
    ['10:30', { type: 'rollCalled', attendance }],
    ['10:35', { type: 'notHeld', reason: text.reason, reconvened: { date, time: '18:00' } }],
  ];
}

function convening(body: Body, date: string, timeZone: string, agenda: ItemDraft[]): EventFact {
  return {
    type: 'convened',
    sheet: {
      kind: text.kind,
      number: text.number,
      date,
      time: '10:00',
      timeZone,
      place: body.place,
      platform: body.platform,
      convocation: { oficio: text.convocation, date },
    },
    agenda,
  };
}

function factsOf(body: Body, date: string, timeZone: string): Facts {
  const convener = body.convenerId;
  const others = body.members.filter((member) => member.id !== convener);
  const members = others.filter(counts);
  const counting = body.members.filter(counts).map(({ id }) => id);
  const seat = counting.findLast((id) => id !== convener) ?? convener;
  const substitute = {
    id: 'substitute',
    name: text.substitute.name,
    gender: 'f' as const,
    office: { full: text.substitute.office },
  };
  // Whom the attendance list tells apart from the members.
  const guest = {
    id: 'guest',
    name: text.guest.name,
    gender: 'm' as const,
    office: { full: text.guest.office },
    voice: 'voice' as const,
    standing: 'guest' as const,
    signs: false,
  };
  const speaker = others[0]?.id ?? convener;
  // One is absent at the roll call and comes later, where enough remain for a session.
  const late = members.length >= 4 ? members.at(-1)?.id : undefined;
  const signer = (body.members.findLast((member) => member.signs) ?? body.members[0])?.id ?? convener;
  const voting = body.members.filter((member) => member.voice === 'vote').map((member) => member.id);
  const voters = voting.length > 0 ? voting : [convener];
  const atFirst = voters.filter((id) => id !== late);
  const lead = {
    connector: body.phrasebook.lead.connectors[0] ?? '',
    form: body.phrasebook.lead.forms[0]?.id ?? 'none',
  };
  const verb = body.phrasebook.lead.verbs[0] ?? '';
  const previousActa = { kind: text.kind, number: text.number - 1, date };
  const item = (id: string, kind: ItemDraft['kind'], more: Partial<ItemDraft> = {}): ItemDraft => ({
    id,
    kind,
    title: text.items[kind],
    ...more,
  });
  const agenda = [
    item('list', 'rollCall'),
    item('agenda', 'agenda'),
    item('acta', 'previousActa', { previousActa }),
    item('topic', 'topic', { presenter: speaker }),
    item('part', 'topic', { title: text.part, parent: 'topic', minutes: 10 }),
    item('report', 'information', { presenter: speaker }),
    item('other', 'otherBusiness'),
    item('closing', 'closing'),
  ];
  const asked = { requestedBy: speaker, reason: text.reason };
  const document = { folio: text.document, addressee: text.addressee, signedBy: text.signedBy };
  const ballots = (ids: readonly string[], ...senses: Sense[]) =>
    ids.map((person, index) => ({ person, sense: senses[ids.length - 1 - index] ?? ('for' as const) }));
  const secret = { for: voters.length, against: 0, abstain: 0, none: 0 };
  const half = Math.floor(voters.length / 2);
  const tied = voters.map((person, index) => ({
    person,
    sense: index < half ? ('for' as const) : index < 2 * half ? ('against' as const) : ('abstain' as const),
  }));
  const agreed = (id: string, vote: string | null): EventFact => ({
    type: 'agreementRecorded',
    agreement: id,
    ...(vote === null ? {} : { vote }),
    folio: id,
    text: text.agreement,
    responsible: { persons: [speaker], other: text.responsible },
    due: id === '2' ? { date } : { words: text.due },
  });
  const spoken = (block: string, person: string): EventFact[] => [
    { type: 'floorGiven', block, person, lead: { ...lead, verb } },
    { type: 'textWritten', block, text: text.speech },
  ];
  const at = (clock: string, ...facts: EventFact[]) => facts.map((fact): [string, EventFact] => [clock, fact]);

  return [
    ...at('09:30', convening(body, date, timeZone, agenda)),
    ...at('10:05', { type: 'opened' }, { type: 'itemOpened', item: 'list' }),
    ...at('10:06', {
      type: 'rollCalled',
      attendance: body.members.map(({ id }) =>
        id === late ? { person: id, present: false, justified: true } : { person: id, present: true },
      ),
    }),
    ...at(
      '10:10',
      { type: 'itemOpened', item: 'agenda' },
      { type: 'itemAdded', item: item('added', 'topic', { title: text.added }), position: 5, ...asked },
      { type: 'itemRenamed', item: 'added', title: text.renamed, ...asked },
      { type: 'itemMoved', item: 'added', position: 6, ...asked },
      { type: 'itemAdded', item: item('dropped', 'topic', { title: text.dropped }), position: 5 },
      { type: 'itemWithdrawn', item: 'dropped', ...asked, document },
      { type: 'itemAdded', item: item('put-off', 'topic', { title: text.dropped }), position: 5 },
      { type: 'itemDeferred', item: 'put-off', to: 'session', ...asked, document },
      { type: 'itemsJoined', items: ['topic', 'report'], what: 'vote', ...asked, document },
      { type: 'itemsParted', item: 'topic', ...asked, document },
      { type: 'voteTaken', vote: 'agenda', ballots: ballots(atFirst) },
      agreed('1', 'agenda'),
    ),
    ...at(
      '10:20',
      { type: 'itemOpened', item: 'acta' },
      { type: 'voteTaken', vote: 'acta', ballots: ballots(atFirst) },
      agreed('2', 'acta'),
    ),
    ...(late === undefined ? [] : at('10:25', { type: 'arrived', person: late })),
    ...at('10:30', { type: 'itemOpened', item: 'topic' }, ...spoken('topic', speaker)),
    ...at(
      '10:40',
      { type: 'voteTaken', vote: 'nominal', mode: 'nominal', ballots: ballots(voters, 'excused', 'none') },
      { type: 'voteTaken', vote: 'majority', ballots: ballots(voters, 'against', 'abstain') },
      { type: 'voteTaken', vote: 'question', question: text.question, ballots: ballots(voters) },
      {
        type: 'voteTaken',
        vote: 'rejected',
        ballots: voters.map((person) => ({ person, sense: 'against' as const })),
      },
      { type: 'voteTaken', vote: 'secret', mode: 'secret', ballots: [], secret },
      { type: 'voteTaken', vote: 'casting', ballots: tied, casting: 'for' },
      {
        type: 'particularVoteRecorded',
        particular: 'announced',
        vote: 'question',
        person: voters[0] ?? convener,
      },
      {
        type: 'particularVoteRecorded',
        particular: 'told',
        vote: 'majority',
        person: voters.at(-1) ?? convener,
        text: text.particular,
        document: text.annex,
      },
      agreed('3', 'casting'),
      agreed('4', null),
    ),
    ...at(
      '10:42',
      ...counting.map((person): EventFact => ({ type: 'left', person, reason: text.reason, how: 'disconnected' })),
    ),
    ...at('10:44', ...counting.map((person): EventFact => ({ type: 'arrived', person }))),
    ...at(
      '10:45',
      {
        type: 'substituteAdmitted',
        person: substitute,
        member: seat,
        accreditation: { document: text.document, date },
      },
      { type: 'relieved', person: substitute.id },
    ),
    ...at('10:46', { type: 'relieved', person: seat }),
    ...at('10:46', { type: 'chairTaken', person: speaker }),
    ...at('10:47', { type: 'guestAdmitted', person: guest }, { type: 'arrived', person: guest.id }),
    ...at('10:48', { type: 'chairTaken', person: convener }),
    ...at('10:49', { type: 'secondCalled' }),
    ...at('10:45', { type: 'itemOpened', item: 'part' }, ...spoken('part', speaker)),
    ...at('10:50', { type: 'left', person: speaker, reason: text.reason }),
    ...at('10:55', { type: 'recessed', reason: text.reason }),
    ...at('11:10', { type: 'resumed' }, { type: 'arrived', person: speaker }),
    ...at('11:15', { type: 'itemOpened', item: 'report' }, ...spoken('report', speaker)),
    ...at('11:20', { type: 'itemOpened', item: 'added' }, ...spoken('added', convener)),
    ...at('11:22', { type: 'itemOpened', item: 'report' }, ...spoken('again', speaker)),
    ...at(
      '11:25',
      { type: 'itemOpened', item: 'other' },
      { type: 'subjectOpened', subject: 'first', item: 'other', title: text.subject, proposedBy: speaker },
      ...spoken('first', speaker),
    ),
    ...at('11:40', { type: 'itemOpened', item: 'closing' }, { type: 'closed' }),
    ...at(
      '11:42',
      {
        type: 'annexed',
        annex: 'plan',
        title: text.annexTitle,
        about: { agreement: '3' },
        file: { asset: 'a1'.repeat(32), name: text.annexFile, size: 20_000 },
      },
      { type: 'annexed', annex: 'letter', title: text.otherAnnex, about: { item: 'report' } },
    ),
    ...at('11:45', { type: 'signatureWithheld', person: signer, cause: 'refused', reason: text.reason }),
  ];
}
