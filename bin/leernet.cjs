#!/usr/bin/env node
'use strict';

// Only from Node 22 on is there a cache to enable, and only loading the module takes time.
if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.();
require('../dist/cli.cjs').run();
