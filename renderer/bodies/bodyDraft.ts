/** A body while it is being edited. */
import { newId } from '#renderer/state/newId.ts';
import type { Body } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';

/** The body with blank optional data left out, for the schema to check. */
export function cleanBody(body: Body): unknown {
  const order = body.rollCallOrder?.filter((id) => body.members.some((member) => member.id === id));
  const kept = (ids: readonly string[]) => ids.filter((id) => body.members.some((member) => member.id === id));
  const signing = body.signing && {
    ...body.signing,
    ...(body.signing.chosen && { chosen: kept(body.signing.chosen) }),
    witnesses: kept(body.signing.witnesses),
    prepared: kept(body.signing.prepared),
    reviewed: kept(body.signing.reviewed),
  };
  const { abbreviations: held = [], ...rest } = body;
  const abbreviations = held.filter(({ short, text }) => short.trim() !== '' || text.trim() !== '');
  return {
    ...rest,
    members: body.members.map(cleanPerson),
    ...(order && { rollCallOrder: order }),
    ...(signing && { signing }),
    ...(abbreviations.length > 0 && { abbreviations }),
  };
}

function cleanPerson({ treatment, represents, office, ...person }: Member): unknown {
  return {
    ...person,
    ...(treatment?.trim() && { treatment }),
    ...(represents?.trim() && { represents }),
    office: {
      full: office.full,
      ...filled('rollCall'),
      ...filled('short'),
      ...filled('title'),
      ...filled('signature'),
    },
  };
  function filled(form: Exclude<keyof Member['office'], 'full'>) {
    return office[form]?.trim() ? { [form]: office[form] } : {};
  }
}

/** A member with nothing written yet. */
export function newMember(): Member {
  return { id: newId(), name: '', gender: 'f', office: { full: '' }, voice: 'vote', standing: 'member', signs: true };
}

/** The part of the form in which a field at fault is. */
export function tabOf(path: string): 'general' | 'members' | 'phrasebook' | 'style' | 'paper' | 'abbreviations' {
  if (path.startsWith('paper') || path.startsWith('signing')) return 'paper';
  if (path.startsWith('abbreviations')) return 'abbreviations';
  if (path.startsWith('members')) return 'members';
  if (path.startsWith('style') || path.startsWith('numerals')) return 'style';
  if (path.startsWith('phrasebook') && !path.startsWith('phrasebook.phrases.folio')) return 'phrasebook';
  return 'general';
}
