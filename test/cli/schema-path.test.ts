import { describe, expect, it } from 'vitest';
import { schemaPath } from '../../src/cli/schema-path.js';

const home = '/home/jan';

describe('how a network file names its schema', () => {
  it.each([
    [
      'from its own folder, where leernet is installed below it',
      '/srv/zorg',
      '/srv/zorg/node_modules/leernet/s.json',
      './node_modules/leernet/s.json',
    ],
    [
      'without the name of whose computer it is',
      '/home/jan/netwerken',
      '/home/jan/.nvm/lib/leernet/s.json',
      '../.nvm/lib/leernet/s.json',
    ],
    [
      'whole, where it belongs to nobody',
      '/home/jan/netwerken',
      '/usr/lib/leernet/s.json',
      '/usr/lib/leernet/s.json',
    ],
    [
      'whole, where the file lies elsewhere',
      '/srv/zorg',
      '/usr/lib/leernet/s.json',
      '/usr/lib/leernet/s.json',
    ],
    [
      'below a folder that only begins like a home',
      '/home/janneke',
      '/home/jan-lib/s.json',
      '/home/jan-lib/s.json',
    ],
  ])('%s', (_, folder, schema, shown) => {
    expect(schemaPath(folder, schema, home)).toBe(shown);
  });
});
