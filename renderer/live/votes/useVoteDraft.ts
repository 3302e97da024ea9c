/** The choices of the vote being taken, kept while its dialog is put aside. Each vote begins with the usual rules. */
import { create } from 'zustand';
import { FRESH_VOTE, type VoteDraft } from './voteDraft.ts';

interface KeptDraft {
  /** The vote it is of; null before the first. */
  readonly vote: string | null;
  readonly draft: VoteDraft;
}

const useKept = create<KeptDraft>(() => ({ vote: null, draft: FRESH_VOTE }));

/** The draft of a vote, and the way to change it. */
export function useVoteDraft(vote: string): [VoteDraft, (part: Partial<VoteDraft>) => void] {
  const draft = useKept((kept) => (kept.vote === vote ? kept.draft : FRESH_VOTE));
  return [draft, (part) => useKept.setState({ vote, draft: { ...draftOf(vote), ...part } })];
}

function draftOf(vote: string): VoteDraft {
  const kept = useKept.getState();
  return kept.vote === vote ? kept.draft : FRESH_VOTE;
}
