/** The signs of a text, as the server counts them. */
export const signsOf = (text: string): number => [...text.trim()].length;

/** The words of a text. */
export const wordsOf = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
