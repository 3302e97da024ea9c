import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionInWords } from '#shared/spanish/fractions.ts';
import { pesos } from '#shared/spanish/money.ts';
import { cardinal } from '#shared/spanish/numbers.ts';

describe('money', () => {
  it.each([
    ['1,234.50', '$1,234.50 (mil doscientos treinta y cuatro pesos 50/100 M.N.)'],
    [1234.5, '$1,234.50 (mil doscientos treinta y cuatro pesos 50/100 M.N.)'],
    ['$ 1.00', '$1.00 (un peso 00/100 M.N.)'],
    [0, '$0.00 (cero pesos 00/100 M.N.)'],
    ['0.05', '$0.05 (cero pesos 05/100 M.N.)'],
    [21, '$21.00 (veintiún pesos 00/100 M.N.)'],
    [101, '$101.00 (ciento un pesos 00/100 M.N.)'],
    ['1000000', '$1,000,000.00 (un millón de pesos 00/100 M.N.)'],
    ['2,000,000.10', '$2,000,000.10 (dos millones de pesos 10/100 M.N.)'],
    ['1,000,001', '$1,000,001.00 (un millón un pesos 00/100 M.N.)'],
  ])('%s is “%s”', (amount, words) => {
    expect(pesos(amount)).toBe(words);
  });

  it('tells the same amount in digits and in words, over the whole range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const two = String(cents).padStart(2, '0');
        const told = pesos(`${whole}.${two}`);
        const [, digits = '', words = ''] =
          /^\$([\d,]+\.\d\d) \((.+?)(?: de)? pesos? \d\d\/100 M\.N\.\)$/.exec(told) ?? [];
        expect(digits).toMatch(/^\d{1,3}(,\d{3})*\.\d\d$/);
        expect(digits.replaceAll(',', '')).toBe(`${whole}.${two}`);
        expect(words).toBe(cardinal(whole, 'm'));
        expect(told).toContain(` ${two}/100 `);
        expect(/ de pesos /.test(told)).toBe(whole >= 1_000_000 && whole % 1_000_000 === 0);
        expect(/ peso /.test(told)).toBe(whole === 1);
        // What is told is an amount that reads back.
        expect(pesos(`$${digits}`)).toBe(told);
      }),
    );
  });

  it.each(['', 'mil', '-1', '1.234', '1,23', '1,2345', Number.NaN, 1e12, 0.001])('refuses %s', (amount) => {
    expect(() => pesos(amount)).toThrow(RangeError);
  });
});

describe('fractions', () => {
  it.each([
    ['1/2', 'la mitad'],
    ['2/3', 'dos terceras partes'],
    ['3/4', 'tres cuartas partes'],
    ['4/5', 'cuatro quintas partes'],
    ['1/3', 'una tercera parte'],
    ['9/10', 'nueve décimas partes'],
    ['7/12', 'siete doceavas partes'],
    ['1/16', 'una dieciseisava parte'],
    ['3/22', 'tres veintidosavas partes'],
    ['1/31', 'una treintaiunava parte'],
    ['1/40', 'una cuarentava parte'],
    ['21/100', 'veintiuna centésimas partes'],
  ])('%s is “%s”', (fraction, words) => {
    expect(fractionInWords(fraction)).toBe(words);
  });

  it('never names two denominators alike, and agrees with its parts, over the whole range', () => {
    const names = new Set<string>();
    for (let of = 3; of <= 100; of++) {
      const one = /^una (\p{Ll}+a) parte$/u.exec(fractionInWords(`1/${of}`))?.[1];
      expect(one, `1/${of}`).toBeDefined();
      names.add(one ?? '');
      for (let parts = 2; parts < of; parts++) {
        expect(fractionInWords(`${parts}/${of}`)).toBe(`${cardinal(parts, 'f')} ${one}s partes`);
      }
    }
    expect(names.size).toBe(98);
  });

  it.each(['0/3', '2/0', '2/1', '1/101', '1.5/3', 'dos tercios', '2'])('refuses %s', (fraction) => {
    expect(() => fractionInWords(fraction)).toThrow(RangeError);
  });
});
