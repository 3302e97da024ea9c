/** Killing the process loses no acknowledged fact. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder, testApp } from '../fixtures/app.ts';

describe('a process killed while it records', () => {
  it.each([5, 40, 120])('has on disk all that it had answered for, after %i facts', async (facts) => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [path.join(ROOT, 'test', 'fixtures', 'recorder.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === facts) child.kill('SIGKILL');
    }
    await exit;
    expect(child.signalCode).toBe('SIGKILL');

    const { ok } = testApp(folder);
    const [session] = await ok('sessions.list', {});
    const { entries } = await ok('sessions.load', { session: session?.id ?? '' });
    expect(entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(acknowledged));
    expect(session?.stage).toBe('open');
  });
});
