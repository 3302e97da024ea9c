/** axe finds nothing to complain of on any screen, in any theme. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './axe.ts';
import { HOST } from './hosts.ts';
import { SCREENS, type Stage, setStage } from './screens.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.app.kill());

describe(`every screen in ${HOST}`, () => {
  it.each(SCREENS)('%s', async (_name, reach) => {
    await reach(stage);
    expect(await objections(stage.shown)).toEqual([]);
  });
});
