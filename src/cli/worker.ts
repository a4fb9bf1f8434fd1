import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './run.js';
import type { Start } from './serve.js';

/** What runs in a worker thread: the very code that checks in the main thread. */
if (parentPort) void serve(parentPort, workerData as Start);
