import manifest from '../../package.json' with { type: 'json' };

/** The version of leernet, as it is published. */
export const version: string = manifest.version;
