/** What stands in front of an item of a list that came from a word processor, and is no dash. */
export const BULLET =
  /^ *(?=[\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u25e6\u00b7][ \t\u00a0])/;
