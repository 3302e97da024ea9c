/** A facilitator records the reference session by hand, from an empty app to the Word acta. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compile } from '#shared/acta/compile.ts';
import { sentenceVariants } from '#shared/acta/sentences.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { type FoldedLog, startLog } from '#shared/session/log.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const fixture = parseBundle(readFileSync(path.join(ROOT, 'test/fixtures/stl-iv-2020.acta.json'), 'utf8'));
/** The session's own opening hour, by which the app's clock starts. */
const OPENING = '2020-11-03T19:00:00.000Z';

let app: Launched | undefined;
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await app?.page.screenshot({ path: path.join(ROOT, `test-results/reference-${HOST}.png`) });
  await app?.kill();
  app = undefined;
});

describe(`the reference session, recorded by hand in ${HOST}`, () => {
  it('gives the acta that its bundle gives, in Word as on the command line', async () => {
    app = await launch({ clock: OPENING });
    const she = facilitator(app);
    await she.setUpBody('Secretariado técnico local');
    for (const [index, entry] of fixture.entries.entries()) {
      await enact(she, startLog(fixture.body, fixture.entries.slice(0, index + 1)), entry.fact as EventFact);
    }
    await she.correct('closing', '14:31:00');
    await she.saved();
    await she.showActa();

    const word = await she.exportActa();
    const bundle = await she.exportBundle();
    const file = path.join(app.data, 'recorded.acta.json');
    writeFileSync(file, bundle.bytes);
    const cli = execFileSync(process.execPath, [path.join(ROOT, 'electron/cli.ts'), 'text', file], {
      encoding: 'utf8',
    });

    expect(docxText(word.bytes)).toBe(cli);
    expect(cli).toBe(renderText(compile(fixture.session)));
    expect(
      parseBundle(bundle.bytes.toString('utf8')).entries.some(({ fact }) => fact.type === 'sentenceRewritten'),
    ).toBe(false);
  });
});

/** Does in the window what a fact of the fixture tells. @param log the fixture up to that fact */
async function enact(she: Facilitator, { session, body }: FoldedLog, fact: EventFact): Promise<void> {
  const name = (id: string | null | undefined) => body.members.find((member) => member.id === id)?.name ?? '';
  const title = (id: string) => fixture.session.agenda.items.find((item) => item.id === id)?.title ?? '';
  switch (fact.type) {
    case 'convened':
      return she.convene(fact.sheet, fact.agenda, body.members);
    case 'opened':
      return she.open();
    case 'rollCalled':
      return she.everyonePresent();
    case 'itemOpened':
      // Opening the session opens its first item.
      return fact.item === 'p1' ? undefined : she.nextItem();
    case 'itemWithdrawn':
      return she.withdraw(title(fact.item), name(fact.requestedBy), fact.document ?? { folio: '' });
    case 'itemRenamed':
      return she.rename(fixture.session.agenda.convened[0]?.title ?? '', fact.title);
    case 'subjectOpened':
      return she.subject(fact.title, name(fact.proposedBy));
    case 'floorGiven':
    case 'paragraphAdded': {
      if (fact.type === 'floorGiven') await she.giveFloor(name(fact.person));
      else await she.paragraph();
      const form = body.phrasebook.lead.forms.find(({ id }) => id === fact.lead?.form);
      if (fact.lead) await she.lead(fact.lead, form?.label ?? 'Sin nombrar', fact.joined ?? false);
      return;
    }
    case 'textWritten': {
      const block = session.minutes.find(({ id }) => id === fact.block);
      return she.write(name(block?.kind === 'block' ? block.person : null), fact.text);
    }
    case 'agreementRecorded':
      return she.agreeUnanimously(fact.text, fact.folio);
    case 'voteTaken':
      // The vote and its agreement are one flow in the window; the agreement's fact does both.
      return;
    case 'sentenceVaried': {
      const variants = sentenceVariants(session, fact.key)?.texts ?? [];
      const [usual = '', chosen = ''] = [variants[0], variants[fact.variant]];
      await she.showActa();
      // A sentence left out is listed by the first of its variants that says something.
      const listed = variants.find((text) => text !== '') ?? '';
      if (usual === '') await she.bringBack(listed.slice(0, 60), chosen);
      else await she.chooseVariant(usual.slice(0, 40), chosen);
      return she.hideActa();
    }
    case 'closed':
      return she.close();
    default:
      throw new Error(`the fixture has a fact that this test does not enact: ${fact.type}`);
  }
}
