/**
 * `npm run bench`: how long the acta takes, on the reference session and on an eight-hour one of 2,000 interventions, and
 * what the live screen costs for each key, and how soon each of two windows follows the other. Prints the least, the median
 * and the most of some runs, in milliseconds; judges nothing.
 */
import { readFileSync } from 'node:fs';
import { buildAll } from '#electron/build.ts';
import { writeDocx } from '#electron/docx/write.ts';
import { audit } from '#shared/acta/audit/audit.ts';
import { compile } from '#shared/acta/compile.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { extendLog, type FoldedLog, foldLog, startLog } from '#shared/session/log.ts';
import { longSession } from '#test/fixtures/long-session.ts';
import { measureTwoWindows } from './twoWindows.ts';
import { measureWindow } from './window.ts';

const RUNS = 25;
const text = readFileSync(new URL('../fixtures/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const reference = parseBundle(text);
const long = longSession(2_000);

await measure('reference: read and check its bundle', () => parseBundle(text));
await measure('reference: compile', () => compile(reference.session));
await measure('reference: audit', () => audit(reference.session, compile(reference.session), reference.entries));
await measure('reference: compile and write the Word document', () => writeDocx(compile(reference.session)));
await measure('eight hours: fold the whole log', () => foldLog(long.body, long.entries));
await measure('eight hours: fold one more keystroke', () => extendLog(long, long.entries.slice(-1)));
await measure('eight hours: compile', () => compile(long.session));
const open = writeBundle(longSession(600));
await buildAll();
await measureWindow(open, writeBundle(crowded(60)), tell);
await measureTwoWindows(open, tell);

async function measure(name: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let run = -3; run < RUNS; run++) {
    const began = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - began);
  }
  tell(name, times);
}

function tell(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`${name.padEnd(58)}${shown.map((time) => (time ?? 0).toFixed(2).padStart(9)).join('')}`);
}

/** A session convened by the reference body with so many members. */
function crowded(count: number): FoldedLog {
  const [first] = reference.body.members;
  const [convened] = reference.entries;
  if (!first || convened?.fact.type !== 'convened') throw new Error('the reference session is not convened');
  const members = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `m${index}`,
    name: `Integrante ${index}`,
  }));
  const body = { ...reference.body, id: 'crowd', members, rollCallOrder: [], convenerId: 'm0' };
  const agenda = convened.fact.agenda.map(({ presenter: _presenter, ...item }) => item);
  return startLog(body, [{ ...convened, fact: { ...convened.fact, agenda } }]);
}
