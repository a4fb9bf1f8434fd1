/** The largest file that is read, in bytes. */
export const MAX_BYTES = 5_000_000;
