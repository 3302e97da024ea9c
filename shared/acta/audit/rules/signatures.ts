/** Who signs the acta. */
import { attended, findPerson, people } from '../../../session/attendance.ts';
import { signatoriesOf } from '../../blocks.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding, warning } from '../finding.ts';

/** That somebody signs, nobody who was not there, and every member who was, where the members sign. */
export function signatureRules({ session, document }: Audited): Finding[] {
  if (session.stage !== 'closed') return [];
  const sheets = document.blocks.flatMap((block) => (block.kind === 'signatures' ? [block] : []));
  const signatories = sheets.flatMap(signatoriesOf);
  // Whoever prepared or reviewed the acta signs it without having attended.
  const asThere = sheets.flatMap(({ groups }) =>
    groups.flatMap((group) => (group.kind === 'prepared' || group.kind === 'reviewed' ? [] : group.signatories)),
  );
  const absent = asThere
    .filter(({ person }) => !attended(session, person))
    .map(({ person, name }) =>
      error('signatoryAbsent', { target: person }, { name: findPerson(session, person)?.name ?? name }),
    );
  const members = people(session).filter((person) => person.standing !== 'guest');
  // Where only a few sign for all, that is the body's way.
  const mostSign = members.filter((member) => member.signs).length * 2 > members.length;
  const unsigned = members
    .filter((member) => mostSign && attended(session, member.id))
    .filter(({ id }) => session.withheld[id] === undefined && !signatories.some(({ person }) => person === id))
    .map((member) => warning('memberDoesNotSign', { target: member.id }, { name: member.name }));
  if (signatories.length > 0) return [...absent, ...unsigned];
  // Without a roll call nobody is known to have attended, and that is what is to be mended.
  return Object.keys(session.attendance).length === 0 ? [] : [error('nobodySigns', {}, {})];
}
