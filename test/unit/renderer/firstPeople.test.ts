import { describe, expect, test } from 'vitest';
import { newMember } from '#renderer/bodies/bodyDraft.ts';
import { checkBody } from '#renderer/bodies/checkBody.ts';
import { pastedPeople, withOffice, withoutPerson, withPasted } from '#renderer/library/first/people.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const PROFILES = [
  'cabildo',
  'comite-de-transparencia',
  'consejo-ciudadano',
  'consejo-de-administracion',
  'organo-colegiado',
  'secretariado-tecnico-local',
] as const;

describe('the people of a first start', () => {
  test.each(PROFILES)('the profile %s needs nothing before its first session', (profile) => {
    expect(checkBody(profileBody(profile)).errors).toBeNull();
  });

  test('a list is pasted with its offices, without its numbers', () => {
    const pasted = pastedPeople('1. Ana Ruiz Mora, Presidenta\n\n• Luis Paz Gil – Vocal\nEva Sol');
    expect(pasted?.map(({ name, office }) => [name, office.full])).toEqual([
      ['Ana Ruiz Mora', 'Presidenta'],
      ['Luis Paz Gil', 'Vocal'],
      ['Eva Sol', ''],
    ]);
    expect(pastedPeople('Ana Ruiz Mora, Presidenta')).toBeNull();
  });

  test('the first of a pasted list takes the place of whoever was there, with her charges', () => {
    const body = profileBody('comite-de-transparencia');
    const chair = body.members[0];
    const pasted = [
      { ...newMember(), name: 'Ana Ruiz Mora' },
      { ...newMember(), name: 'Eva Sol' },
    ];
    const changed = withPasted(body, 0, pasted);
    expect(changed.members[0]).toEqual({ ...chair, name: 'Ana Ruiz Mora' });
    expect(changed.members[1]?.name).toBe('Eva Sol');
    expect(changed.members).toHaveLength(body.members.length + 1);
  });

  test('another office forgets the other forms of the one before', () => {
    const person = { ...newMember(), office: { full: 'Presidenta del Comité', short: 'Presidenta' } };
    expect(withOffice(person, 'Vocal').office).toEqual({ full: 'Vocal' });
  });

  test('whoever is taken out has no charge left', () => {
    const body = { ...profileBody('organo-colegiado'), secretaryId: 'x', castingVoteId: 'y' };
    const without = withoutPerson({ ...body, members: [...body.members, { ...newMember(), id: 'x' }] }, 'x');
    expect(without.secretaryId).toBeUndefined();
    expect(without.castingVoteId).toBe('y');
    expect(without.members.map(({ id }) => id)).not.toContain('x');
  });
});
