/** What stands below a line of signature: the person's name, her office and on whose behalf she signs. */
import type { Person } from '../body/person.ts';
import type { Session } from '../session/session.ts';
import { type Run, runsText, type Signatory } from './blocks.ts';
import { personFields } from './fields/person.ts';

/** The phrases of a signatory. */
type SignatoryPhrase = 'signatoryName' | 'signatoryOffice' | 'signatoryRepresents';

/**
 * A signatory in the words of the body.
 * @param write the runs of one of her phrases with her fields
 */
export function signatoryOf(
  session: Session,
  person: Person,
  write: (phrase: SignatoryPhrase, fields: object) => readonly Run[],
): Signatory {
  const fields = { persona: personFields(session)(person) };
  const line = (phrase: SignatoryPhrase) => runsText(write(phrase, fields));
  return {
    person: person.id,
    name: line('signatoryName'),
    office: line('signatoryOffice'),
    represents: line('signatoryRepresents'),
  };
}
