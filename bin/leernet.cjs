#!/usr/bin/env node
'use strict';

// Checking a file is over before most optimised code is ready: V8 is to wait longer before making it.
require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
// Only from Node 22 on is there a cache to enable, and only loading the module takes time.
if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.();
require('../dist/cli.cjs').run();
