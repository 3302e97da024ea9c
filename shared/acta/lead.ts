/** The lead-in of a paragraph as it reads: connector, person, verb. */

import { styleOf } from '../body/style.ts';
import { findPerson } from '../session/attendance.ts';
import { chairAt } from '../session/chair.ts';
import type { Lead } from '../session/facts.ts';
import { UNNAMED } from '../session/lead.ts';
import type { Block, Session } from '../session/session.ts';
import { capitalized } from '../spanish/words.ts';
import { personFields } from './fields/person.ts';
import { presideFields, sessionFields } from './fields/session.ts';
import { withPersonStyle } from './personStyle.ts';
import { renderTemplate } from './templates.ts';

/**
 * The lead-in of a block, without the blank that follows it; empty where it has none. A missing datum leaves `MISSING`.
 * @throws ActaError `template` where the phrasebook's way of naming cannot be rendered
 */
export function renderLead(session: Session, block: Block, named?: ReadonlySet<string>): string {
  return block.lead === null || block.person === null
    ? ''
    : leadText(session, block.person, block.lead, named, block.at);
}

/**
 * A lead-in for a person, whether or not it stands in the session: what the facilitator is offered to choose from.
 * @param named who was named before it in the acta, where that matters to how the body names persons
 * @param at when it is said (UTC, ISO 8601), which decides who gives the floor; now where none is told
 */
export function leadText(
  session: Session,
  personId: string,
  lead: Lead,
  named: ReadonlySet<string> = new Set(),
  at: string | null = null,
): string {
  const person = findPerson(session, personId);
  const form = session.body.phrasebook.lead.forms.find((candidate) => candidate.id === lead.form);
  const naming =
    person && form && lead.form !== UNNAMED
      ? renderTemplate(
          `lead.${form.id}`,
          form.text,
          withPersonStyle(
            {
              ...sessionFields(session),
              ...presideFields(session, chairAt(session, at)),
              persona: personFields(session)(person),
            },
            styleOf(session.body),
            named,
          ),
        )
      : '';
  return capitalized(
    [lead.connector, naming, lead.verb]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' '),
  );
}
