/** Who should sign the acta and does not. */
import type { Person } from '../../body/person.ts';
import type { Session } from '../../session/session.ts';
import { unended } from '../../spanish/words.ts';
import { personFields } from './person.ts';

/** `firma` and `persona`: someone who refuses or is unable to sign. */
export function withheldFields(session: Session, person: Person) {
  const withheld = session.withheld[person.id];
  return {
    firma: {
      se_niega: withheld?.cause === 'refused',
      motivo: withheld?.reason ? unended(withheld.reason) : null,
    },
    persona: personFields(session)(person),
  };
}

/** `faltantes`: those who should sign and did not attend. */
export function absentSignatoryFields(session: Session, absent: readonly Person[]) {
  return { faltantes: absent.map(personFields(session)) };
}
