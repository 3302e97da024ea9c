/** The items of the agenda: that each was dealt with, and to some end. */
import { isAbout, itemLabel, standing, subItems } from '../../../session/agenda.ts';
import type { AgendaItem, Minute, Session } from '../../../session/session.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding, type ItemData, type Place, warning } from '../finding.ts';
import { fold } from '../folding.ts';

/** Every rule about what became of an item. */
export function itemRules({ session }: Audited): Finding[] {
  // What was not held has no business to account for.
  if (session.notHeld) return [];
  return standing(session).flatMap((item) => {
    const place: Place = { target: item.id, source: { kind: 'item', id: item.id } };
    const data: ItemData = { number: itemLabel(session, item.id) ?? '', title: item.title };
    // That it was put off to another session is what became of it.
    if (item.deferred === 'session') return [];
    if (item.openedAt !== null && item.deferred === 'later') {
      return session.stage === 'closed' ? [error('itemNotResumed', place, data)] : [];
    }
    if (item.openedAt === null) {
      // While the session lasts its turn may still come; the closing needs no opening of its own.
      return session.stage === 'closed' && item.kind !== 'closing' ? [error('itemNotOpened', place, data)] : [];
    }
    return item.endedAt === null ? [] : outcomeRules(session, item, place, data);
  });
}

function outcomeRules(session: Session, item: AgendaItem, place: Place, data: ItemData): Finding[] {
  const minutes = session.minutes.filter((minute) => isAbout(session, minute, item.id));
  const rewritten = (session.sentences[`item:${item.id}:open`]?.text ?? '').trim() !== '';
  const has = (kind: Minute['kind']) => minutes.some((minute) => minute.kind === kind);
  const written =
    rewritten || has('subject') || minutes.some((minute) => minute.kind === 'block' && minute.text.trim() !== '');
  const decided = has('vote') || has('agreement');
  switch (item.kind) {
    case 'rollCall':
      return has('rollCall') || !session.minutes.some((minute) => minute.kind === 'rollCall')
        ? []
        : [error('itemWithoutOutcome', place, { ...data, kind: 'rollCall' })];
    case 'agenda':
      return session.agenda.approved !== null || has('agreement') ? [] : [error('agendaNotApproved', place, data)];
    case 'previousActa':
      return decided || rewritten ? [] : [error('itemWithoutOutcome', place, { ...data, kind: 'decision' })];
    case 'topic':
      // What is under it has an outcome of its own.
      if (decided || subItems(standing(session), item.id).length > 0) return [];
      if (!written) return [error('itemWithoutOutcome', place, { ...data, kind: 'decision' })];
      return promisesDecision(item.title) ? [warning('itemUndecided', place, data)] : [];
    case 'information':
      return decided || written ? [] : [warning('itemWithoutOutcome', place, { ...data, kind: 'information' })];
    case 'otherBusiness':
      return decided || written ? [] : [warning('itemWithoutOutcome', place, { ...data, kind: 'otherBusiness' })];
    case 'closing':
      return [];
  }
}

/** “Presentación y, en su caso, aprobación de …”: who reads it looks for the vote. */
function promisesDecision(title: string): boolean {
  return /(?<![\p{L}])(?:aprobacion|votacion|eleccion|designacion|autorizacion)(?![\p{L}])/u.test(fold(title).folded);
}
