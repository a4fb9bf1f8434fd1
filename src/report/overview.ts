import type { AcrossJson } from './json-types.js';

/** What is said of many networks together, after the last of them: each format takes its part. */
export interface Overview {
  /** As it stands in the JSON report. */
  readonly data: AcrossJson;
  readonly title: string;
  /** A sentence under the title. */
  readonly intro: string;
  readonly parts: readonly OverviewPart[];
  /** All of it on one line; empty where there is nothing to say. */
  readonly line: string;
}

/** A heading, and what stands under it: plain text, with the names of networks in it as they wrote them. */
export interface OverviewPart {
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

/** A row, and in some what belongs to it, for who reads on. */
export interface OverviewRow {
  readonly text: string;
  readonly note: string;
}
