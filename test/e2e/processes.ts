/** The process of a host that a test starts: its environment, the address that it prints, and its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The environment of this run without what is meant for a host. */
export function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { ACTA_CLOCK, ACTA_DATA, ACTA_PORT, ...rest } = Object.fromEntries(entries);
  return rest;
}

/** Starts the browser host with an environment; answers its process and the address that it prints. */
export async function startServer(
  env: Record<string, string>,
): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, [path.join(ROOT, 'electron', 'serve.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { server, address: await printedAddress(server) };
}

/** Reads the address that the browser host prints. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?clave=[\w-]+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the browser host ended with ${code}: ${printed}`)));
  });
}

/** Ends a process at once. */
export function killed(child: ChildProcess): Promise<void> {
  return ended(child, () => child.kill('SIGKILL'));
}

/** Ends a process in some way and waits until it has. */
export async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  end();
  await exit;
}
