import { expect, test } from 'vitest';
import { readClock } from '#renderer/ui/clockText.ts';
import { readDate, showDate } from '#renderer/ui/dateText.ts';

test.each([
  ['13:05', '13:05'],
  ['9:05', '09:05'],
  ['905', '09:05'],
  ['1305', '13:05'],
  ['13.30', '13:30'],
  ['13 h', '13:00'],
  ['13:30 horas', '13:30'],
  ['13:30:25', '13:30:25'],
  ['133025', '13:30:25'],
  ['0', '00:00'],
])('the hour «%s» is %s', (text, hour) => {
  expect(readClock(text)).toBe(hour);
});

test.each(['', '24:00', '12:60', 'mediodía', '1:2:3', '13:05:60', '12345678'])('«%s» is no hour', (text) => {
  expect(readClock(text)).toBeNull();
});

test.each([
  ['3/11/2020', '2020-11-03'],
  ['03-11-20', '2020-11-03'],
  ['2020-11-03', '2020-11-03'],
  ['3 de noviembre de 2020', '2020-11-03'],
  ['1.º de enero de 2021', '2021-01-01'],
  ['primero de enero de 2021', '2021-01-01'],
  ['29/2/2024', '2024-02-29'],
])('the date «%s» is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each(['', '31/2/2020', '29/2/2023', '3/11', '13/13/2020', '3 de foo de 2020'])('«%s» is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test('a date is shown with the day first', () => {
  expect(showDate('2020-11-03')).toBe('03/11/2020');
  expect(showDate('')).toBe('');
});
