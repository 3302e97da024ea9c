import { nextFolio } from '#shared/acta/folios.ts';
import type { Body } from '#shared/body/body.ts';
import { ActaError } from '#shared/errors.ts';
import { convene } from '#shared/session/reduce.ts';

/** The folio that the body's pattern gives to the first agreement of its fourth ordinary session, or null where it gives none. */
export function folioExample(body: Body, year: string): string | null {
  const { timeZone, place, platform } = body;
  const sheet = { kind: 'ordinaria', number: 4, date: `${year}-11-03`, timeZone, place, platform, convocation: {} };
  try {
    return nextFolio(convene(body, { type: 'convened', sheet, agenda: [] })) || null;
  } catch (error) {
    if (error instanceof ActaError) return null;
    throw error;
  }
}
