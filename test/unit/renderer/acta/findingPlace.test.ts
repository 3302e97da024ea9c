/** Where each finding is mended. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '#renderer/acta/audit/place.ts';
import { convened, type Recorder } from '#test/fixtures/session-builder.ts';
import { agreement, atTopic, faultless, findingsOf, rewrite, saying, stl, toTheEnd } from '../../audit/auditing.ts';

const placesOf = (recorder: Recorder) =>
  Object.fromEntries(
    findingsOf(recorder).map((finding) => [finding.rule, placeOf('s1', recorder.log.session, finding)]),
  );

describe('the place of a finding', () => {
  it('is the paragraph that says it', () => {
    expect(placesOf(saying('vence el 31 de junio.')).dateImpossible).toEqual({
      kind: 'source',
      source: { kind: 'block', id: 'b2' },
    });
  });

  it('is the sentence of the acta, though it was left empty', () => {
    const silent = faultless().record('16:00', rewrite('closing', ''));
    expect(placesOf(silent).closingUntold).toEqual({ kind: 'sentence', key: 'closing' });
  });

  it('is what closes the gap between folios', () => {
    const gap = toTheEnd(atTopic().record('13:30', agreement('a2', 'STL/IV/5/2020', 'Se acuerda por consenso.')));
    expect(placesOf(gap).folioGap).toEqual({ kind: 'dialog', dialog: { kind: 'renumber', revoke: null } });
  });

  it('is the sheet before the session opens, and then what is still to be done', () => {
    expect(placesOf(convened()).notOpened).toEqual({ kind: 'screen', screen: { name: 'convene', session: 's1' } });
    expect(placesOf(atTopic()).notClosed).toEqual({ kind: 'dialog', dialog: { kind: 'close' } });
    expect(placesOf(convened().record('13:00', { type: 'opened' })).noRollCall).toEqual({
      kind: 'dialog',
      dialog: { kind: 'rollCall' },
    });
  });

  it('is the paragraph that cites an annex which is not there, and the list for one that nothing cites', () => {
    expect(placesOf(saying('véase el Anexo 3.')).annexNotAttached).toEqual({
      kind: 'source',
      source: { kind: 'block', id: 'b2' },
    });
    const annexed = faultless().record('16:00', { type: 'annexed', annex: 'x1', title: 'Programa' });
    const place = { kind: 'dialog', dialog: { kind: 'annexes', annex: 'x1' } };
    expect(placesOf(annexed)).toEqual({ annexNotCited: place, annexWithoutFile: place });
  });

  it('is the agenda for an item that was not dealt with', () => {
    const short = atTopic().record('14:00', { type: 'closed' });
    expect(placesOf(short).itemNotOpened).toEqual({ kind: 'agenda' });
  });

  it('is the sheet of signatures for who signs', () => {
    const body = stl();
    for (const member of body.members) member.signs = false;
    const unsigned = faultless().record('18:00', { type: 'bodyRevised', body });
    expect(placesOf(unsigned).nobodySigns).toEqual({ kind: 'page', page: 'last' });
  });
});
