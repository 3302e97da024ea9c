import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardinal } from '#shared/spanish/numbers.ts';
import {
  dateInDigits,
  dateInWords,
  hourInWords,
  instantOf,
  localTime,
  MONTHS,
  WEEKDAYS,
  weekday,
} from '#shared/spanish/time.ts';

const ZONE = 'America/Mexico_City';

describe('hours in words', () => {
  it.each([
    ['13:00', 'trece horas'],
    ['14:31', 'catorce horas con treinta y un minutos'],
    ['01:00', 'una hora'],
    ['01:01', 'una hora con un minuto'],
    ['21:21', 'veintiuna horas con veintiún minutos'],
    ['00:05', 'cero horas con cinco minutos'],
  ])('%s is “%s”', (clock, words) => {
    expect(hourInWords(`2020-11-03T${clock}:40`)).toBe(words);
  });
});

describe('every hour and every date', () => {
  it('tells each minute of the day in words that agree, and reads back', () => {
    const told = new Set<string>();
    for (let hour = 0; hour < 24; hour++) {
      for (let minute = 0; minute < 60; minute++) {
        const words = hourInWords(`2020-11-03T${pad(hour)}:${pad(minute)}:59`);
        told.add(words);
        const [, hours = '', noun, minutes, minuteNoun] = /^(.+?) (horas?)(?: con (.+) (minutos?))?$/.exec(words) ?? [];
        expect(hours).toBe(cardinal(hour, 'f'));
        expect(noun).toBe(hour === 1 ? 'hora' : 'horas');
        expect(minutes).toBe(minute === 0 ? undefined : cardinal(minute, 'm'));
        expect(minuteNoun).toBe(minute === 0 ? undefined : minute === 1 ? 'minuto' : 'minutos');
      }
    }
    expect(told.size).toBe(24 * 60);
  });

  it('tells each day of four centuries, the first of a month as “primero”', () => {
    const start = Date.UTC(1900, 0, 1);
    const days = Math.round((Date.UTC(2299, 11, 31) - start) / 86_400_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), (day) => {
        const iso = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const name = MONTHS[month - 1];
        expect(dateInWords(iso)).toBe(`${date === 1 ? 'primero' : cardinal(date)} de ${name} de ${cardinal(year)}`);
        expect(dateInDigits(iso)).toBe(`${date === 1 ? '1.º' : date} de ${name} de ${year}`);
        expect(weekday(iso)).toBe(WEEKDAYS[(new Date(`${iso}T00:00Z`).getUTCDay() + 6) % 7]);
      }),
      { numRuns: 2_000 },
    );
  });
});

const pad = (n: number) => String(n).padStart(2, '0');

describe('dates in words', () => {
  it.each([
    ['2020-11-03', 'tres de noviembre de dos mil veinte', '3 de noviembre de 2020', 'martes'],
    ['2024-01-01', 'primero de enero de dos mil veinticuatro', '1.º de enero de 2024', 'lunes'],
    ['2021-12-31', 'treinta y uno de diciembre de dos mil veintiuno', '31 de diciembre de 2021', 'viernes'],
  ])('%s', (date, words, digits, day) => {
    expect(dateInWords(date)).toBe(words);
    expect(dateInDigits(date)).toBe(digits);
    expect(weekday(date)).toBe(day);
  });
});

describe('instants and local times', () => {
  it('follows the law of the zone: Mexico had summer time until October 2022', () => {
    expect(localTime('2020-11-03T19:00:00.000Z', ZONE)).toBe('2020-11-03T13:00:00');
    expect(localTime('2022-07-01T18:00:00.000Z', ZONE)).toBe('2022-07-01T13:00:00');
    expect(localTime('2023-07-01T18:00:00.000Z', ZONE)).toBe('2023-07-01T12:00:00');
  });

  it('goes to an instant and back unchanged, whatever the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 4_102_444_800 }), (seconds) => {
        const instant = new Date(seconds * 1_000).toISOString();
        const local = localTime(instant, 'America/Bogota');
        expect(instantOf(local, 'America/Bogota')).toBe(instant);
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => instantOf('2021-02-29T10:00', ZONE)).toThrow(RangeError);
  });
});
