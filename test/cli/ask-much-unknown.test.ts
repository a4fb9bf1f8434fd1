import { askAbout } from './ask-networks.js';

// The network with most to ask has a file of its own, so that another core does the rest meanwhile.
askAbout(['much-unknown']);
