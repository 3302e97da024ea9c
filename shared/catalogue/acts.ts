/** How an act is called where it is undone or redone: by its first fact, and by whom or what it is about. */
import { findPerson } from '../session/attendance.ts';
import type { Fact } from '../session/facts.ts';
import { actFacts, type FoldedLog } from '../session/log.ts';
import type { Session } from '../session/session.ts';
import { catalogue } from './index.ts';

/** “el acuerdo STL/IV/3/2020”, “el uso de la voz de Zulema Martínez Sánchez”, “la clausura”; null where there is no act. */
export function actName(
  { entries, session }: Pick<FoldedLog, 'entries' | 'session'>,
  act: string | null,
): string | null {
  const [fact] = act === null ? [] : actFacts(entries, act);
  return fact ? exactName(fact, session) : null;
}

function exactName(fact: Fact, session: Session): string {
  const { facts, acts } = catalogue.live;
  const nameOf = (person: string) => findPerson(session, person)?.name;
  switch (fact.type) {
    case 'agreementRecorded':
      return acts.agreement(fact.folio);
    case 'agreementAmended':
      return acts.amended(fact.folio);
    case 'floorGiven':
    case 'arrived':
    case 'left': {
      const name = nameOf(fact.person);
      return name === undefined ? facts[fact.type] : acts[fact.type](name);
    }
    default:
      return facts[fact.type];
  }
}
