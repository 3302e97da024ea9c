/** Votes: that those who voted could, that there was a quorum, and that what is told of the result follows from them. */
import { findPerson, people, seatOf, wasThere } from '../../../session/attendance.ts';
import { votesOf } from '../../../session/decisions.ts';
import { quorumAbout } from '../../../session/quorum.ts';
import type { VoteMinute } from '../../../session/session.ts';
import { tally } from '../../../session/voting.ts';
import { type Audited, titleOf } from '../audited.ts';
import { countsOf } from '../dates.ts';
import { error, type Finding, type Place, type Result, warning } from '../finding.ts';
import { type Folded, fold } from '../folding.ts';

/** That nobody voted who could not, nobody present is left out, and there was a quorum. */
export function voterRules({ session }: Audited): Finding[] {
  return votesOf(session).flatMap((vote) => {
    const source = { kind: 'minute', id: vote.id } as const;
    const title = titleOf(session, vote.item);
    const { present, needed } = quorumAbout(session, vote.at);
    const quorum =
      present < needed ? [error('voteWithoutQuorum', { target: vote.id, source }, { title, present, needed })] : [];
    const there = (id: string) => wasThere(session.attendance[id], vote.openedAt, vote.openedAt);
    const ballots = vote.ballots.flatMap(({ person: id }): Finding[] => {
      const person = findPerson(session, id);
      const place = { target: `${vote.id}:${id}`, source };
      const data = { name: person?.name ?? id, title };
      if (!there(id)) return [error('voterAbsent', place, data)];
      return person?.voice === 'vote' ? [] : [error('voterWithoutVote', place, data)];
    });
    const missing = people(session)
      .filter((person) => vote.secret === null && person.voice === 'vote')
      .filter((person) => there(person.id))
      // Whoever sits in the same seat at that minute votes for it.
      .filter(({ id }) => !vote.ballots.some((ballot) => seatOf(session, ballot.person) === seatOf(session, id)))
      .map((person) =>
        warning('voterMissing', { target: `${vote.id}:${person.id}`, source }, { name: person.name, title }),
      );
    return [...quorum, ...ballots, ...missing];
  });
}

/** That sentences she rewrote about a vote, and her own narrative of it, tell its result. */
export function resultTold({ session }: Audited): Finding[] {
  return votesOf(session).flatMap((vote) => {
    const rewritten = ['put', 'result'].flatMap((part) => {
      const sentence = `vote:${vote.id}:${part}`;
      const text = session.sentences[sentence]?.text;
      const place: Place = { target: sentence, source: { kind: 'minute', id: vote.id }, sentence };
      return text === undefined ? [] : contradictions(fold(text), vote, place);
    });
    const alone = votesOf(session).filter((other) => other.item === vote.item).length === 1;
    const narrated = session.minutes.flatMap((minute) =>
      alone && minute.kind === 'block' && minute.person === null && minute.item === vote.item && minute.item !== null
        ? contradictions(fold(minute.text), vote, {
            target: `block:${minute.id}`,
            source: { kind: 'block', id: minute.id },
          }).map((finding) => ({ ...finding, severity: 'warning' as const }))
        : [],
    );
    return [...rewritten, ...narrated];
  });
}

/** Where a text tells another result, or other counts, than a vote's. */
export function contradictions(text: Folded, vote: VoteMinute, place: Place): Finding[] {
  const counted = tally(vote);
  const told = resultOf(text);
  const findings: Finding[] = [];
  if (told !== null && counted.result !== told) {
    findings.push(error('resultMismatch', place, { told, actual: counted.result }));
  }
  for (const count of countsOf(text)) {
    const actual = counted[count.sense];
    if (count.count === actual) continue;
    const target = `${place.target}:${count.sense}`;
    findings.push(error('tallyMismatch', { ...place, target }, { told: count.told, actual }));
  }
  return findings;
}

/** The result that a text tells: the first of “por unanimidad” and “por mayoría”; null where it tells none. */
export function resultOf({ folded }: Folded): Result | null {
  const match = /(?<![\p{L}])por\s+(?:la\s+)?(unanimidad|mayoria)(?![\p{L}])(?!\s+de\s+edad)/u.exec(folded);
  return match ? (match[1] === 'unanimidad' ? 'unanimous' : 'majority') : null;
}
