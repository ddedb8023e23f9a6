/** What somebody says to an approval. */
export type Verdict = 'APPROVE' | 'REJECT' | 'RETURN';
