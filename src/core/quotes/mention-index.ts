/** Which mention covers a token. */
import type {Mention} from './mention.ts';
import type {Token} from './token.ts';

export type MentionIndex = {
  /** Token index to the mention that covers it, or -1. */
  readonly at: Int32Array;
  readonly mentions: readonly Mention[];
};

export function indexMentions(tokens: readonly Token[], mentions: readonly Mention[]): MentionIndex {
  const at = new Int32Array(tokens.length).fill(-1);
  for (const [index, {first, last}] of mentions.entries()) at.fill(index, first, last + 1);
  return {at, mentions};
}

const mostOwners = 3; // "Doe’s campaign’s chairman’s aide"

/** The mention at a token, -1 for none. "Clinton’s spokeswoman": the owner is no speaker, what is owned is. */
export function mentionOwnedAt(index: MentionIndex, at: number): number {
  let mention = index.at[at] ?? -1;
  for (let owners = 0; owners < mostOwners; owners++) {
    const owned = ownedBy(index, mention);
    if (owned < 0) break;
    mention = owned;
  }
  return mention;
}

/** The mention behind a possessor's "’s", -1 for none. */
function ownedBy(index: MentionIndex, mention: number): number {
  const owner = index.mentions[mention];
  return owner?.possessive ? (index.at[owner.last + 2] ?? -1) : -1;
}
