import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  TYPING_AT_MOST,
  TYPING_DELAY,
  TYPING_RETRY,
  type TypingBuffer,
  typingBuffer,
} from '#renderer/state/typingBuffer.ts';
import { plainWriting } from '#shared/text/writing.ts';

const due = vi.fn();
const changed = vi.fn();
let buffer: TypingBuffer;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  buffer = typingBuffer({ due, changed });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is due once the typist rests', () => {
  buffer.type('a', plainWriting('Ho'));
  vi.advanceTimersByTime(TYPING_DELAY - 1);
  buffer.type('a', plainWriting('Hola'));
  vi.advanceTimersByTime(TYPING_DELAY - 1);
  expect(due).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(due).toHaveBeenCalledTimes(1);
  expect(buffer.pending()).toEqual({ a: plainWriting('Hola') });
});

test('without a rest it is due all the same within the longest wait', () => {
  for (let time = 0; time < TYPING_AT_MOST; time += 100) {
    buffer.type('a', plainWriting(`tecla ${time}`));
    vi.advanceTimersByTime(100);
  }
  expect(due).toHaveBeenCalledTimes(1);
});

test('text is shown as pending at once and until it is on disk', () => {
  buffer.type('a', plainWriting('Hola'));
  expect(changed).toHaveBeenLastCalledWith({ a: plainWriting('Hola') });
  buffer.acknowledge('a', plainWriting('Hola'));
  expect(changed).toHaveBeenLastCalledWith({});
  vi.advanceTimersByTime(TYPING_AT_MOST);
  expect(due).not.toHaveBeenCalled();
});

test('what was typed while the earlier text was being recorded stays pending and is due', () => {
  buffer.type('a', plainWriting('Hola'));
  vi.advanceTimersByTime(TYPING_DELAY);
  buffer.type('a', plainWriting('Hola, mundo'));
  buffer.acknowledge('a', plainWriting('Hola'));
  expect(buffer.pending()).toEqual({ a: plainWriting('Hola, mundo') });
  vi.advanceTimersByTime(TYPING_DELAY);
  expect(due).toHaveBeenCalledTimes(2);
});

test('after a failure the text is kept and due again', () => {
  buffer.type('a', plainWriting('Hola'));
  vi.advanceTimersByTime(TYPING_DELAY);
  buffer.failed();
  expect(buffer.pending()).toEqual({ a: plainWriting('Hola') });
  vi.advanceTimersByTime(TYPING_RETRY);
  expect(due).toHaveBeenCalledTimes(2);
});

test('the text of a paragraph that is gone is given back, and the others stay', () => {
  buffer.type('a', plainWriting('Hola'));
  buffer.type('b', plainWriting('Adiós'));
  expect(buffer.surrender('a')).toEqual(plainWriting('Hola'));
  expect(buffer.surrender('a')).toBeUndefined();
  expect(buffer.pending()).toEqual({ b: plainWriting('Adiós') });
});
