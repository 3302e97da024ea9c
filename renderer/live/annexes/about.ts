/** What an annex belongs to, as one choice of a list. Pure. */
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel, standing } from '#shared/session/agenda.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Annex, Session } from '#shared/session/session.ts';

const t = catalogue.annexes;

/** The session as a whole: identifiers are not empty. */
const SESSION = '';

export function aboutKey(about: Annex['about']): string {
  if (about === null) return SESSION;
  return 'agreement' in about ? `agreement:${about.agreement}` : `item:${about.item}`;
}

/** As a fact tells it; null for the session as a whole. */
export function aboutOf(key: string): { readonly about: NonNullable<Annex['about']> } | null {
  const [kind, id = ''] = key.split(':');
  if (kind === 'agreement') return { about: { agreement: id } };
  return kind === 'item' ? { about: { item: id } } : null;
}

/** The session, its items and its agreements. */
export function aboutOptions(
  session: Session,
): { readonly value: string; readonly label: string; readonly detail?: string }[] {
  return [
    { value: SESSION, label: t.aboutSession },
    ...standing(session).map(({ id, title }) => ({
      value: aboutKey({ item: id }),
      label: t.aboutItem(itemLabel(session, id), title),
    })),
    ...agreementsOf(session).map(({ id, folio, text }) => ({
      value: aboutKey({ agreement: id }),
      label: t.agreement(folio),
      detail: text,
    })),
  ];
}
