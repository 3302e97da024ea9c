/** A substitute while her data are typed. */

import type { Gender } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Accreditation, EventFact } from '#shared/session/facts.ts';
import type { Substitute } from '#shared/session/session.ts';
import { filled } from '../dialogs/filled.ts';

export interface SubstituteDraft {
  readonly name: string;
  readonly gender: Gender | null;
  readonly treatment: string;
  readonly office: string;
  readonly document: string;
  readonly date: string;
  readonly mode: 'remote' | 'room';
}

export const NO_SUBSTITUTE: SubstituteDraft = {
  name: '',
  gender: null,
  treatment: '',
  office: '',
  document: '',
  date: '',
  mode: 'remote',
};

/** One already admitted, to be corrected. */
export function draftOf({ person, accreditation }: Substitute): SubstituteDraft {
  const { name, gender, treatment = '', office } = person;
  const { document = '', date = '' } = accreditation ?? {};
  return { ...NO_SUBSTITUTE, name, gender, treatment, office: office.full, document, date };
}

/** What is wrong with a draft, by field; `''` for what concerns none. */
export function substituteErrors(draft: SubstituteDraft): Readonly<Record<string, string>> {
  const blank = catalogue.errors.blank({});
  return {
    ...(draft.name.trim() ? {} : { name: blank }),
    ...(draft.office.trim() ? {} : { office: blank }),
    ...(draft.gender ? {} : { '': catalogue.live.guest.genderNeeded }),
    ...(draft.date && !draft.document.trim() ? { document: catalogue.live.substitute.dateAlone } : {}),
  };
}

export function accreditationOf({ document, date }: SubstituteDraft): Accreditation | null {
  return document.trim() ? { document: document.trim(), ...filled({ date }) } : null;
}

type SubstitutePerson = Extract<EventFact, { type: 'substituteAdmitted' }>['person'];

/** The person of a draft without errors. */
export function substitutePerson(id: string, { name, gender, treatment, office }: SubstituteDraft): SubstitutePerson {
  return { id, name: name.trim(), gender: gender ?? 'f', office: { full: office.trim() }, ...filled({ treatment }) };
}

/** The fact by which the data of one already admitted are corrected; what the form does not show stays as it was. */
export function amendment({ person }: Substitute, draft: SubstituteDraft): EventFact {
  const typed = substitutePerson(person.id, draft);
  // The other ways of saying an office are of that office alone.
  const office = typed.office.full === person.office.full ? person.office : typed.office;
  const { represents } = person;
  return {
    type: 'substituteAmended',
    person: { ...typed, office, ...(represents !== undefined && { represents }) },
    accreditation: accreditationOf(draft),
  };
}

/** The fact by which she is admitted in a member's place. */
export function admission(id: string, member: string, draft: SubstituteDraft): EventFact {
  const accreditation = accreditationOf(draft);
  return {
    type: 'substituteAdmitted',
    person: substitutePerson(id, draft),
    member,
    ...(accreditation && { accreditation }),
  };
}
