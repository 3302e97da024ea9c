/** File names that every platform and every mail accept. */
import { describe, expect, it } from 'vitest';
import { actaName, safeFileName, safeName } from '#electron/app/filenames.ts';
import type { Session } from '#shared/session/session.ts';

function session(acronym: string, number: number, kind: string): Session {
  return { body: { acronym }, sheet: { number, kind, date: '2020-11-03' } } as Session;
}

describe('the name of an acta', () => {
  it('says which session it is of', () => {
    expect(actaName(session('STL', 4, 'ordinaria'))).toBe('Acta STL cuarta sesion ordinaria 2020-11-03');
    expect(actaName(session('CT', 1_200, 'extraordinaria'))).toBe('Acta CT 1200 sesion extraordinaria 2020-11-03');
  });

  it('has nothing that Windows refuses', () => {
    expect(actaName(session('A/B: "Ñ" <*>?|\\', 2, 'ordinaria'))).toBe(
      'Acta A B N segunda sesion ordinaria 2020-11-03',
    );
    expect(safeName('...')).toBe('Acta');
    expect(safeName('x'.repeat(500)).length).toBe(120);
    expect(safeName('  fin. ')).toBe('fin');
    // Its devices, whatever the extension.
    expect(safeFileName('Aux.pdf')).toBe('Aux_.pdf');
    expect(safeFileName('Auxiliar.pdf')).toBe('Auxiliar.pdf');
  });
});
